"""Static files: `public/` alone, answered before Flask, sessions or Redis are asked."""

from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING, Any

from whitenoise import WhiteNoise

from server import release
from server.release import PUBLIC, RELEASES
from server.settings import ROOT, settings

if TYPE_CHECKING:
    from _typeshed.wsgi import StartResponse, WSGIApplication, WSGIEnvironment

SITE = ROOT / "site"


def serve(app: "WSGIApplication") -> "WSGIApplication":
    """Wrap `app` so that paths of `public/` answer first, and below `/docs/` what `make docs` has built, if it has.

    The game from memory, as it was when the server started (`release.py`); with RELOAD, from the disk at every request,
    each file under its own path alone and kept by no browser.
    """
    if SITE.is_dir():
        app = WhiteNoise(app, root=SITE, prefix="docs/", index_file=True, max_age=0, allow_all_origins=False)
    if settings.reload:
        files: WSGIApplication = WhiteNoise(
            app, root=PUBLIC, autorefresh=True, index_file=True, max_age=0, allow_all_origins=False
        )
        return files
    held = release.current().files
    elsewhere = not_kept(app)

    def answer(environ: "WSGIEnvironment", start_response: "StartResponse") -> Iterable[bytes]:
        path = environ.get("PATH_INFO", "")
        other = elsewhere if path.startswith(RELEASES) else app
        return held.get(path, other)(environ, start_response)

    return answer


def not_kept(app: "WSGIApplication") -> "WSGIApplication":
    """Wrap `app` so that nobody keeps its answers: another host may have, or get, the release that is not here."""

    def answer(environ: "WSGIEnvironment", start_response: "StartResponse") -> Iterable[bytes]:
        def start(status: str, headers: list[tuple[str, str]], exc_info: Any = None) -> Callable[[bytes], object]:
            return start_response(status, [*headers, ("Cache-Control", "no-store")], exc_info)

        return app(environ, start)

    return answer
