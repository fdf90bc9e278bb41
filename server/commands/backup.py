"""`flask backup …`: what players have, as lines of JSON, out of Redis and in again."""

from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from itertools import islice
from typing import BinaryIO

import click
from redis import RedisError

from server.backup import export, files, lines, restore
from server.backup.records import KINDS, BadLine
from server.commands.group import RedisGroup, counted, progress, trouble
from server.documents import ID
from server.printable import printable

SHOWN = 5  # keys that are skipped
CHECKED_BYTES = 1024 * 1024  # after so many the bar moves

backup = RedisGroup("backup", help="Back up and restore players' data.")


@backup.command("export")
@click.argument("file")
@click.option("--player", metavar="ID", help="Export this player's data only.")
@click.option("--sessions/--no-sessions", default=True, help="Include sessions, which keep players who they are.")
def export_backup(file: str, player: str | None, sessions: bool) -> None:
    """Write a backup to FILE, or to standard output (-).

    It holds players, games, boards, seasons, and sessions with the time they have left. FILE appears once it is
    complete, and only its owner can read it: it holds people's data. The secret that signs cookies is not included.
    The server may keep running.
    """
    if player is not None and not ID.fullmatch(player):
        raise click.BadParameter("is not a player's id.", param_hint="--player")
    batches = export.everything(sessions) if player is None else export.of_player(player, sessions)
    length = export.size() if player is None else 0
    skipped = 0
    with _writing_to(file) as out, progress("Exporting", length) as bar:
        writer = lines.Writer(out)
        for batch in batches:
            for key, record in batch.records:
                writer.write(key, record)
            for left_out in batch.skipped[: max(0, SHOWN - skipped)]:
                _say(f"Skipped, as it is not the game's: {left_out.decode(errors='backslashreplace')}")
            skipped += len(batch.skipped)
            bar.update(batch.looked_at)
        if player is not None and not writer.counts.total():
            raise click.ClickException(f"There is nothing of {player}. Nothing was written.")
        writer.end()
    _say(f"{_summary(writer.counts)} exported, {counted(skipped, 'keys')} skipped")


@backup.command("import")
@click.argument("file")
@click.option("--overwrite", is_flag=True, help="Replace existing saves with those in the backup.")
def import_backup(file: str, overwrite: bool) -> None:
    """Read a backup from FILE, or from standard input (-), into Redis.

    The whole backup is checked first; if a line is wrong or the end is missing, nothing is written. Existing saves and
    sessions stay as they are, and of two scores the higher one stays, so an import may be repeated. The server may keep
    running.
    """
    with _reading_from(file) as backup_file:
        size = backup_file.seek(0, 2)
        try:
            with progress("Checking", size, CHECKED_BYTES) as bar:
                for length in lines.check(backup_file):
                    bar.update(length)
        except BadLine as error:
            raise click.ClickException(f"{printable(error)} Nothing was imported.") from None
        written = _import(backup_file, size, overwrite)
    _say(f"{_summary(written)} imported; everything else was already there")


def _import(backup_file: BinaryIO, size: int, overwrite: bool) -> Counter[str]:
    """Write a backup that was checked into Redis; return how much was new, by kind."""
    restorer = restore.Restorer(overwrite)
    records = lines.contents(backup_file)
    try:
        with progress("Importing", size) as bar:
            while batch := list(islice(records, restore.BATCH)):
                restorer.write([record for _, record in batch])
                bar.update(sum(length for length, _ in batch))
    except RedisError as error:
        advice = "Part of the backup may have been imported: run the same command again to import the rest."
        raise click.ClickException(f"{trouble(error)} {advice}") from None
    return restorer.written


def _summary(counts: Counter[str]) -> str:
    return ", ".join(counted(counts[kind], kind) for kind in KINDS)


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
