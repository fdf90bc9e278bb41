"""`flask players …`."""

import json

import click

from server.commands.group import RedisGroup, yes_option
from server.components import owndata, playerstate
from server.errors import NotFound
from server.printable import printable, printable_lines
from server.stores import STORES

players = RedisGroup("players", help="Look at, reset and delete players' saves.")


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
    for store in STORES:
        try:
            document = json.dumps(json.loads(store.one(id)), indent=2, ensure_ascii=False)
            click.echo(printable_lines(document))
        except NotFound:
            click.echo(f"{store.PREFIX}{printable(id)}: none")


@players.command("reset")
@click.argument("id")
@yes_option
def reset_player(id: str, yes: bool) -> None:
    """Delete a player's save and game; the session and the boards stay."""
    if not yes:
        click.confirm(f"Delete the save and the game of {printable(id)}?", abort=True)
    for store in STORES:
        try:
            store.delete(id)
            click.echo(f"{store.PREFIX}{printable(id)}: deleted")
        except NotFound:
            click.echo(f"{store.PREFIX}{printable(id)}: none")


@players.command("relist")
def relist() -> None:
    """Put right the lists of players and games, where others than the game wrote or deleted some."""
    for store in STORES:
        store.documents.roster.mend()
        click.echo(f"{store.PREFIX} {store.documents.roster.count()} listed")


@players.command("delete")
@click.argument("id")
@yes_option
def delete_player(id: str, yes: bool) -> None:
    """Delete all there is of a player: both saves, entries on boards and in seasons, and the session."""
    if not yes:
        click.confirm(f"Delete everything of {printable(id)}?", abort=True)
    try:
        deleted = owndata.store.delete(id)
    except NotFound:
        raise click.BadParameter("no player's id.", param_hint="ID") from None
    click.echo(
        f"{printable(id)}: {deleted.saves} saves, {deleted.entries} entries, {deleted.sessions} sessions deleted"
    )
