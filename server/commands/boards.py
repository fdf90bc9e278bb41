"""`flask boards …`: the leaderboards, and those of seasons that have ended."""

from datetime import UTC, datetime

import click

from server import seasons
from server.boards import NAMES, board_key
from server.commands.group import RedisGroup, counted, yes_option
from server.components import leaderboard
from server.printable import printable

boards = RedisGroup("boards", help="Show and reset leaderboards, and start new seasons.")

board_argument = click.argument("board", type=click.Choice(list(NAMES)))


def _checked_label(_: click.Context, __: click.Parameter, label: str | None) -> str | None:
    if label is not None and not seasons.LABEL.fullmatch(label):
        raise click.BadParameter("must be 1 to 32 letters, digits, '.', '_' or '-', starting with a letter or digit.")
    return label


@boards.command("top")
@board_argument
@click.option("--count", default=10, type=click.IntRange(1, 100), show_default=True, help="How many entries.")
@click.option("--season", metavar="LABEL", callback=_checked_label, help="Show a season that has ended.")
def top(board: str, count: int, season: str | None) -> None:
    """Print a board's highest scores."""
    key = board_key(board) if season is None else seasons.season_key(board_key(board), season)
    entries = leaderboard.store.get_leaderboard(key, count)
    if not entries and season is not None:
        raise click.ClickException(f"{board}: there is no season {season}.")
    if not entries:
        click.echo(f"{board}: no entries yet")
    for rank, entry in enumerate(entries, 1):
        click.echo(f"{rank:>3}. {entry.score:>12} {printable(entry.value)}")


@boards.command("reset")
@board_argument
@yes_option
def reset_board(board: str, yes: bool) -> None:
    """Delete every entry of a board."""
    if not yes:
        click.confirm(f"Delete every entry of {board}?", abort=True)
    leaderboard.store.delete_leaderboard(board_key(board))
    click.echo(f"{board}: empty")


@boards.command("season")
@board_argument
@click.option("--archive", metavar="LABEL", callback=_checked_label, help="The season's name.  [default: today's date]")
def end_season(board: str, archive: str | None) -> None:
    """End a board's season and start a new one.

    Its entries are archived in one step, and the board is empty again.
    """
    label = archive or datetime.now(UTC).date().isoformat()
    try:
        moved = seasons.end_season(board_key(board), label)
    except seasons.SeasonError as error:
        raise click.ClickException(f"{board}: {error}") from None
    click.echo(f"{board}: {counted(moved, 'entries')} moved to the season {label}")


@boards.command("seasons")
def list_seasons() -> None:
    """List past seasons: board, label, entries."""
    sizes, alien = seasons.sizes()
    found = 0
    for name in NAMES:
        start = seasons.season_key(board_key(name), "")
        for key in (key for key in sizes if key.startswith(start)):
            click.echo(f"{name:<10} {printable(key.removeprefix(start)):<32} {sizes[key]:>9}")
            found += 1
    click.echo(counted(found, "seasons"))
    for key in alien:
        click.echo(f"Not a board or season, though named like one: {printable(key)}", err=True)
