"""The backend of Cache Quest: a Flask monolith, one blueprint per component, on Redis."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from flask import Flask


def create_app() -> "Flask":
    """Assemble the app: settings, sessions, components, errors, static files."""
    # Imported here, as gunicorn's master and the embedded Redis' guard need parts of this package and not the app.
    from server import (
        bodies,
        commands,
        errors,
        front,
        health,
        logs,
        openapi,
        proxies,
        sessions,
        static,
        watch,
    )
    from server.components import gamestate, leaderboard, playerstate, run
    from server.lean import Backend
    from server.settings import settings

    logs.configure(settings.log_level)
    app = Backend(__name__, static_folder=None)
    app.config["PROVIDE_AUTOMATIC_OPTIONS"] = False
    app.url_map.merge_slashes = False
    for part in (errors, sessions, bodies, health, openapi, commands):
        part.init_app(app)
    for component in (playerstate, gamestate, leaderboard, run):
        app.register_blueprint(component.router)
    watch.start()
    whole = front.Front(app.wsgi_app, static.serve(app.wsgi_app))
    app.wsgi_app = proxies.behind_proxies(whole)  # type: ignore[assignment,method-assign]
    return app
