"""`flask …`: what an operator asks for, whether or not the server runs; a module for each group of commands."""

from importlib import import_module

import click
from flask import Flask
from flask.cli import AppGroup

GROUPS = ("backup", "boards", "indexes", "players")


class Groups(AppGroup):
    """The app's groups of commands, each imported when it is asked for: the server never does."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        return sorted({*super().list_commands(ctx), *GROUPS})

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        if cmd_name not in GROUPS:
            return super().get_command(ctx, cmd_name)
        group: click.Group = getattr(import_module(f"server.commands.{cmd_name}"), cmd_name)
        return group


def init_app(app: Flask) -> None:
    """Give the app its command line."""
    app.cli = Groups(app.name)


def is_asked() -> bool:
    """Return whether this process looks for one of the commands, or for their help, and will serve nobody."""
    context = click.get_current_context(silent=True)
    # `flask run` is Flask's own: it has a context within that of `flask` by the time that it loads the app.
    return context is not None and context.parent is None
