"""What gunicorn's master does once, before it forks: its workers find it done, and share what it has in memory.

Not everything may come early. In the workers gevent replaces Python's own sockets, locks and sleep, and what has been
imported before may keep those that hold up all of a process: redis-py would, in each pause before it tries again. So
each worker imports redis-py itself, and with it all that uses it, which is nearly all of the app.
"""

import gc
import sys
from importlib import import_module

from server.settings import settings

# gevent's module comes first, as Python ends with what came last: the log handlers that Flask makes need it to the end.
LIBRARIES = ("gevent.threading", "flask", "hiredis", "msgspec", "whitenoise")
OURS = ("server.held", "server.release")


def prepare() -> None:
    """Import libraries, and read the release, at each call by the code and the files that are there by then.

    With RELOAD nothing: each worker begins with what is there by its own start.
    """
    if settings.reload:
        return
    for name in LIBRARIES:
        import_module(name)
    for name in OURS:
        sys.modules.pop(name, None)
    gc.unfreeze()
    gc.collect()  # the release of the call before, megabytes that would stay with each reload
    import_module("server.release").current()
    # What is frozen no worker's collection of garbage touches, so it stays shared; nor does gevent look through it for
    # locks that are held, of which there are none when the master forks.
    gc.freeze()
