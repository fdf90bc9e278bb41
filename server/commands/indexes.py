"""`flask indexes …`: what Search keeps over the saves."""

import time

import click

from server.commands.group import RedisGroup, progress
from server.stores import STORES

SECONDS_BETWEEN_LOOKS = 0.1

indexes = RedisGroup("indexes", help="Make the search indexes anew.")


@indexes.command("recreate")
def recreate() -> None:
    """Drop the indexes, create them, and wait until every save is in them again; the saves stay.

    Searches and lists find less until then.
    """
    for documents in (store.documents for store in STORES):
        documents.drop_index()
        documents.create_index_if_not_exists()
        with progress(documents.index, 100) as bar:
            while (share := documents.share_indexed()) < 1:
                bar.update(int(share * 100) - bar.pos)
                time.sleep(SECONDS_BETWEEN_LOOKS)
            bar.update(100 - bar.pos)
        click.echo(f"{documents.index}: {documents.count()} documents")
