"""The backend of Cache Quest: a Flask monolith, one blueprint per component, on Redis."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from flask import Flask


def create_app() -> "Flask":
    """Assemble the app: settings, sessions, components, errors, static files."""
    # Imported here, as gunicorn's master and the embedded Redis' guard need parts of this package and not the app.
    from flask import Flask

    from server import (
        commands,
        errors,
        headers,
        health,
        limits,
        logs,
        openapi,
        origins,
        proxies,
        requests,
        sessions,
        static,
        watch,
    )
    from server.components import gamestate, leaderboard, owndata, playerstate, run
    from server.settings import settings

    logs.configure(settings.log_level)
    app = Flask(__name__, static_folder=None)
    app.config["PROVIDE_AUTOMATIC_OPTIONS"] = False
    app.url_map.merge_slashes = False
    for part in (errors, requests, sessions, health, openapi, commands):
        part.init_app(app)
    for component in (playerstate, gamestate, leaderboard, run, owndata):
        app.register_blueprint(component.router)
    limits.init_app(app)
    watch.start()
    logged = logs.RequestLog(static.serve(origins.OwnOrigin(app.wsgi_app)))
    app.wsgi_app = proxies.behind_proxies(headers.SecurityHeaders(logged))  # type: ignore[assignment,method-assign]
    return app
