"""Static files: `public/` alone, served by WhiteNoise before Flask, sessions or Redis are asked."""

from typing import TYPE_CHECKING

from whitenoise import WhiteNoise

from server.settings import ROOT, settings

if TYPE_CHECKING:
    from _typeshed.wsgi import WSGIApplication

PUBLIC = ROOT / "public"


def serve(app: "WSGIApplication") -> "WSGIApplication":
    """Wrap `app` so that paths of `public/` answer first.

    Browsers keep a copy and ask whether it is still good (304), so that a new version shows at the next visit. A
    file's `.br` or `.gz` neighbour, made by `npm run build`, is sent to those who take it. With RELOAD, files are
    looked up anew at every request.
    """
    files: WSGIApplication = WhiteNoise(
        app, root=PUBLIC, autorefresh=settings.reload, index_file=True, max_age=0, allow_all_origins=False
    )
    return files
