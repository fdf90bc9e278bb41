"""`flask players …` and `flask boards …`: what an operator asks for."""

import json

import click
from flask import Flask
from flask.cli import AppGroup

from server.components import gamestate, leaderboard, playerstate
from server.errors import NotFound
from server.printable import printable, printable_lines

players = AppGroup("players", help="Look at and reset players' saves.")
boards = AppGroup("boards", help="Look at and reset leaderboards.")

board_argument = click.argument("board", type=click.Choice(list(leaderboard.model.BOARDS)))


@players.command("list")
@click.option("--offset", default=0, type=click.IntRange(min=0), show_default=True)
@click.option("--limit", default=10, type=click.IntRange(1, 100), show_default=True)
def list_players(offset: int, limit: int) -> None:
    """Print a page of players: id and name."""
    page = playerstate.store.all(offset, limit)
    for found in page.documents:
        player_id = found.id.removeprefix(playerstate.store.PREFIX)
        name = json.loads(bytes(found.value)).get("name", "")
        click.echo(f"{printable(player_id)}  {printable(name)}")
    click.echo(f"{len(page.documents)} of {page.total} players")


@players.command("show")
@click.argument("id")
def show_player(id: str) -> None:
    """Print a player's save and game."""
    for store in (playerstate.store, gamestate.store):
        try:
            document = json.dumps(json.loads(store.one(id)), indent=2, ensure_ascii=False)
            click.echo(printable_lines(document))
        except NotFound:
            click.echo(f"{store.PREFIX}{printable(id)}: none")


@players.command("reset")
@click.argument("id")
@click.option("--yes", is_flag=True, help="Do not ask.")
def reset_player(id: str, yes: bool) -> None:
    """Delete a player's save and game; the session and the boards stay."""
    if not yes:
        click.confirm(f"Delete the save and the game of {printable(id)}?", abort=True)
    for store in (playerstate.store, gamestate.store):
        try:
            store.delete(id)
            click.echo(f"{store.PREFIX}{printable(id)}: deleted")
        except NotFound:
            click.echo(f"{store.PREFIX}{printable(id)}: none")


@players.command("relist")
def relist() -> None:
    """Put right the lists of players and games, where others than the game wrote or deleted some."""
    for store in (playerstate.store, gamestate.store):
        store.documents.roster.mend()
        click.echo(f"{store.PREFIX} {store.documents.roster.count()} listed")


@boards.command("top")
@board_argument
@click.option("--count", default=10, type=click.IntRange(1, 100), show_default=True)
def top(board: str, count: int) -> None:
    """Print a board's best."""
    entries = leaderboard.store.get_leaderboard(leaderboard.model.BOARDS[board], count)
    if not entries:
        click.echo(f"{board}: no entries yet")
    for rank, entry in enumerate(entries, 1):
        click.echo(f"{rank:>3}. {entry.score:>12} {printable(entry.value)}")


@boards.command("reset")
@board_argument
@click.option("--yes", is_flag=True, help="Do not ask.")
def reset_board(board: str, yes: bool) -> None:
    """Delete every entry of a board."""
    if not yes:
        click.confirm(f"Delete every entry of {board}?", abort=True)
    leaderboard.store.delete_leaderboard(leaderboard.model.BOARDS[board])
    click.echo(f"{board}: empty")


def init_app(app: Flask) -> None:
    """Add both groups to the app's command line."""
    app.cli.add_command(players)
    app.cli.add_command(boards)
