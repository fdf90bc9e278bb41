"""What the groups share: Redis that is away is told in one line, and what cannot be undone is asked for."""

import sys
from typing import TYPE_CHECKING, Any

import click
from flask.cli import AppGroup
from redis import RedisError

from server.errors import redis_problem

if TYPE_CHECKING:
    from click._termui_impl import ProgressBar

yes_option = click.option("--yes", is_flag=True, help="Do not ask.")


class RedisGroup(AppGroup):
    """Commands that need Redis: where it is away, they say so in one line and end with 1."""

    def invoke(self, ctx: click.Context) -> Any:
        try:
            return super().invoke(ctx)
        except RedisError as error:
            raise click.ClickException(redis_problem(error)) from None


def progress(label: str, length: int, step: int = 1) -> "ProgressBar[int]":
    """Return a progress bar on the standard error, which shows where that is a terminal, `step` by `step`."""
    return click.progressbar(length=length, label=label, file=sys.stderr, update_min_steps=step)
