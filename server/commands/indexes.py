"""`flask indexes …`: what Search keeps over the saves."""

import time

import click

from server.commands.group import RedisGroup, counted, progress
from server.stores import STORES

SECONDS_BETWEEN_LOOKS = 0.1

indexes = RedisGroup("indexes", help="Rebuild the search indexes.")


@indexes.command("recreate")
def recreate() -> None:
    """Drop and rebuild the indexes.

    It ends when every save is indexed again; until then, searches and lists find only part of them. No save is lost.
    """
    for documents in (store.documents for store in STORES):
        documents.drop_index()
        documents.create_index_if_not_exists()
        with progress(documents.index, 100) as bar:
            while (share := documents.share_indexed()) < 1:
                bar.update(int(share * 100) - bar.pos)
                time.sleep(SECONDS_BETWEEN_LOOKS)
            bar.update(100 - bar.pos)
        click.echo(f"{documents.index}: {counted(documents.count(), 'documents')}")
