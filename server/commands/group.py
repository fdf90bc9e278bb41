"""What the groups share: trouble with Redis is told in one line, numbers in words, and what is final is asked for."""

import sys
from contextlib import suppress
from typing import TYPE_CHECKING, Any

import click
from flask.cli import AppGroup
from redis import RedisError, ResponseError

from server import addresses, outages, watch
from server.printable import printable
from server.redis import redis_url
from server.search import index_names

if TYPE_CHECKING:
    from click._termui_impl import ProgressBar

yes_option = click.option("--yes", is_flag=True, help="Do not ask for confirmation.")


class RedisCommand(click.Command):
    """A command that needs Redis: where Redis does not do its part, it says why in one line and ends with 1."""

    def invoke(self, ctx: click.Context) -> Any:
        try:
            with suppress(ResponseError):  # a Redis that takes no writes may still be read
                # No secret: one of a command's own would void the cookies that a server signed with another.
                watch.make_indexes(index_names())
            return super().invoke(ctx)
        except RedisError as error:
            raise click.ClickException(trouble(error)) from None


class RedisGroup(AppGroup):
    """A group of such commands."""

    command_class = RedisCommand


def trouble(error: RedisError) -> str:
    """Return what Redis or the way to it said, in its own words, and where that is."""
    told = f"Redis at {addresses.hosts(redis_url())}: {printable(error).rstrip('.')}."
    problem = outages.sentence_of(error)
    return f"{told} {problem}" if problem is outages.MODULES_MISSING else told


def counted(number: int, things: str) -> str:
    """Return a number of things in words: `1 entry`, `2 entries`."""
    if number != 1:
        return f"{number} {things}"
    return f"1 {things.removesuffix('ies')}y" if things.endswith("ies") else f"1 {things.removesuffix('s')}"


def progress(label: str, length: int, step: int = 1) -> "ProgressBar[int]":
    """Return a progress bar on the standard error, `step` by `step`; nothing shows where that is no terminal."""
    hidden = not sys.stderr.isatty()
    return click.progressbar(length=length, label=label, file=sys.stderr, update_min_steps=step, hidden=hidden)
