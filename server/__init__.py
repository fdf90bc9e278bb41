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
    from server.components import gamestate, leaderboard, owndata, playerstate, run
    from server.lean import Backend
    from server.settings import settings

    logs.configure(settings.log_level, settings.log_format)
    app = Backend(__name__, static_folder=None)
    app.config["PROVIDE_AUTOMATIC_OPTIONS"] = False
    app.url_map.merge_slashes = False
    for part in (errors, sessions, bodies, health, openapi, commands):
        part.init_app(app)
    for component in (playerstate, gamestate, leaderboard, run, owndata):
        app.register_blueprint(component.router)
    if not commands.is_asked():
        watch.start()
    tellers: list[front.Teller] = [logs.tell]
    if settings.metrics_token:
        from server import metrics  # prometheus-client takes a tenth of a second to import

        tellers.append(metrics.init_app(app))
    whole = front.Front(app.wsgi_app, static.serve(app.wsgi_app), tellers)
    app.wsgi_app = proxies.behind_proxies(whole)  # type: ignore[assignment,method-assign]
    return app
