"""`flask …`: what an operator asks for, whether or not the server runs; a module for each group of commands."""

from flask import Flask

from server.commands.backup import backup
from server.commands.boards import boards
from server.commands.indexes import indexes
from server.commands.players import players


def init_app(app: Flask) -> None:
    """Add the groups to the app's command line."""
    for group in (players, boards, indexes, backup):
        app.cli.add_command(group)
