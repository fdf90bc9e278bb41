"""`flask backup …`: what players have, as lines of JSON, out of Redis and in again."""

from collections.abc import Iterator
from contextlib import contextmanager
from itertools import islice
from typing import BinaryIO

import click

from server.backup import export, files, restore
from server.backup.records import KINDS, BadLine
from server.commands.group import RedisGroup, progress
from server.documents import ID
from server.printable import printable
from server.redis import call

SHOWN = 5  # keys that were left out
CHECKED_BYTES = 1024 * 1024  # after so many the bar moves

backup = RedisGroup("backup", help="Write what players have to a file, and read it again.")


@backup.command("export")
@click.argument("file")
@click.option("--player", metavar="ID", help="Only what this player has.")
@click.option("--sessions/--no-sessions", default=True, help="With the sessions, by which players stay who they are.")
def export_backup(file: str, player: str | None, sessions: bool) -> None:
    """Write a backup to FILE, or to the standard output (-).

    Players, games, boards, seasons, and sessions with the time that they have left. FILE appears when it is whole, and
    is its owner's alone: it holds people's data. The secret that signs their cookies is not in it. The server may run.
    """
    if player is not None and not ID.fullmatch(player):
        raise click.BadParameter("is no player's id.", param_hint="--player")
    batches = export.everything(sessions) if player is None else export.of_player(player, sessions)
    length = export.size() if player is None else 0
    skipped = 0
    with _writing_to(file) as out, progress("Exporting", length) as bar:
        writer = files.Writer(out)
        for batch in batches:
            for key, record in batch.records:
                writer.write(key, record)
            for left_out in batch.skipped[: max(0, SHOWN - skipped)]:
                _say(f"Left out, as it is not of this game: {left_out.decode(errors='backslashreplace')}")
            skipped += len(batch.skipped)
            bar.update(batch.looked_at)
        writer.end()
    _say(", ".join(f"{writer.counts[kind]} {kind}" for kind in KINDS) + f" exported, {skipped} keys left out")


@backup.command("import")
@click.argument("file")
@click.option("--overwrite", is_flag=True, help="Put saves of the backup over those that there are.")
def import_backup(file: str, overwrite: bool) -> None:
    """Read a backup from FILE, or from the standard input (-), into Redis.

    First all of it is checked; where a line is wrong or the end is missing, it says so and nothing is written. A save
    or session that there is stays as it is, and of two scores the higher; so it may be repeated. The server may run.
    """
    call("PING")  # rather than to find out after a long check
    with _reading_from(file) as backup_file:
        size = backup_file.seek(0, 2)
        restorer = restore.Restorer(overwrite)
        try:
            with progress("Checking", size, CHECKED_BYTES) as bar:
                for length in files.check(backup_file):
                    bar.update(length)
        except BadLine as error:
            raise click.ClickException(f"{printable(error)} Nothing was imported.") from None
        with progress("Importing", size) as bar:
            records = files.contents(backup_file)
            while batch := list(islice(records, restore.BATCH)):
                restorer.write([record for _, record in batch])
                bar.update(sum(length for length, _ in batch))
    _say(", ".join(f"{restorer.written[kind]} {kind}" for kind in KINDS) + " imported; the rest was there already")


def _say(text: str) -> None:
    """Tell the operator, beside what may go through a pipe."""
    click.echo(printable(text), err=True)


@contextmanager
def _writing_to(path: str) -> Iterator[BinaryIO]:
    try:
        with files.whole(path) as file:
            yield file
    except OSError as error:
        outcome = "The backup is incomplete." if files.is_stream(path) else "Nothing was written."
        raise click.ClickException(f"{_named(path)}: {error.strerror}. {outcome}") from None


@contextmanager
def _reading_from(path: str) -> Iterator[BinaryIO]:
    try:
        with files.given(path) as file:
            yield file
    except OSError as error:
        raise click.ClickException(f"{printable(path)}: {error.strerror}.") from None


def _named(path: str) -> str:
    return "Standard output" if path == "-" else printable(path)
