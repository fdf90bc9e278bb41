"""`flask players …`: who plays, and what they have saved."""

import json
from collections.abc import Callable
from typing import TypeVar

import click

from server.commands.group import RedisGroup, counted, yes_option
from server.components import owndata, playerstate
from server.documents import Documents
from server.errors import NotFound
from server.printable import printable, printable_lines
from server.stores import STORES
from server.versions import ALWAYS

T = TypeVar("T")

players = RedisGroup("players", help="Show, reset and delete what players have saved.")


@players.command("list")
@click.option("--offset", default=0, type=click.IntRange(min=0), show_default=True, help="How many to skip.")
@click.option("--limit", default=10, type=click.IntRange(1, 100), show_default=True, help="How many to list.")
def list_players(offset: int, limit: int) -> None:
    """List players: id and name, a page at a time."""
    page = playerstate.store.all(offset, limit)
    for found in page.documents:
        player_id = found.id.removeprefix(playerstate.store.PREFIX)
        name = json.loads(bytes(found.value)).get("name", "")
        click.echo(f"{printable(player_id)}  {printable(name)}")
    click.echo(f"{len(page.documents)} of {counted(page.total, 'players')}")


@players.command("show")
@click.argument("id")
def show_player(id: str) -> None:
    """Print a player's save and game."""
    for key, save in _with_each_save(Documents.one, id).items():
        if save is None:
            click.echo(f"{printable(key)}: none", err=True)
        else:
            click.echo(printable_lines(json.dumps(json.loads(save), indent=2, ensure_ascii=False)))


@players.command("reset")
@click.argument("id")
@yes_option
def reset_player(id: str, yes: bool) -> None:
    """Delete a player's save and game.

    The session and the scores stay.
    """
    if not yes:
        click.confirm(f"Delete the save and the game of {printable(id)}?", abort=True)
    for key, deleted in _with_each_save(_delete, id).items():
        click.echo(f"{printable(key)}: {'deleted' if deleted else 'none'}")


def _delete(documents: Documents, id: str) -> bool:
    documents.delete(id, ALWAYS)
    return True


def _with_each_save(act: Callable[[Documents, str], T], id: str) -> dict[str, T | None]:
    """Return what `act` returns for each of a player's saves, by their keys; None where there is no such save."""
    outcomes: dict[str, T | None] = {}
    for documents in (store.documents for store in STORES):
        key = f"{documents.prefix}{id}"
        try:
            outcomes[key] = act(documents, id)
        except NotFound:
            outcomes[key] = None
    if not any(outcomes.values()):
        raise click.ClickException(f"There is no save and no game of {printable(id)}.")
    return outcomes


@players.command("relist")
def relist() -> None:
    """Bring the lists of players and games up to date.

    Needed only where other programs than the game wrote or deleted some.
    """
    for store in STORES:
        store.documents.roster.mend()
        click.echo(f"{store.PREFIX} {store.documents.roster.count()} listed")


@players.command("delete")
@click.argument("id")
@yes_option
def delete_player(id: str, yes: bool) -> None:
    """Delete everything of a player.

    Both saves, the session, and the scores on boards and in seasons.
    """
    if not yes:
        click.confirm(f"Delete everything of {printable(id)}?", abort=True)
    try:
        deleted = owndata.store.delete(id)
    except NotFound:
        raise click.BadParameter("is not a player's id.", param_hint="ID") from None
    if deleted == owndata.store.Deleted(0, 0, 0):
        raise click.ClickException(f"There is nothing of {printable(id)}.")
    kinds = ("saves", deleted.saves), ("entries", deleted.entries), ("sessions", deleted.sessions)
    click.echo(f"{printable(id)}: {', '.join(counted(number, kind) for kind, number in kinds)} deleted")
