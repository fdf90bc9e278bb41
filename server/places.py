"""How many connections a process has files for: the rest of its files are for Redis, logs, what Python reads late."""

import resource
from contextlib import suppress

FILES_EACH = 2  # the socket, and the page of the documentation that a slow reader is being sent
OTHER_FILES = 128


def places(wanted: int) -> int:
    """Have the system let this process open what so many connections take; return how many there is room for.

    macOS gives a process 256 files unless it asks for more, most of Linux 1,024. Whoever comes to a worker that has no
    file left waits, and the worker would not know that it is crowded.
    """
    files = OTHER_FILES + wanted * FILES_EACH
    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    if _is_less(soft, files):
        asked = hard if _is_less(hard, files) else files
        with suppress(OSError, ValueError):  # forbidden, as to a service with a list of system calls
            resource.setrlimit(resource.RLIMIT_NOFILE, (asked, hard))
            soft = asked
    return max(1, (soft - OTHER_FILES) // FILES_EACH) if _is_less(soft, files) else wanted


def _is_less(limit: int, files: int) -> bool:
    return limit != resource.RLIM_INFINITY and limit < files
