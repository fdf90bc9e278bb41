"""Write the page into a folder that nginx serves: `python -m server.write_release FOLDER`.

Files stand there below `v/<digest>/`, to be kept for a year, and by their own names; beside them what they are packed
to (`.gz`, `.br`). What earlier releases wrote below `v/` stays, so that open pages go on with it; `index.html` comes
last, and in one step.
"""

import sys
from pathlib import Path

from server.held import HeldFile
from server.release import PACKED, PAGE, PUBLIC, Release

ENDINGS = {"": "", "gzip": ".gz", "br": ".br"}


def write(release: Release, folder: Path) -> None:
    """Write all files of a release, its page last."""
    pages = ("/", f"/{PAGE}")
    for path, file in release.files.items():
        if path not in pages:
            _write(folder / path.lstrip("/").encode("latin-1").decode(), file)
    _write(folder / PAGE, release.files[f"/{PAGE}"])


def _write(path: Path, file: HeldFile) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    for coding, ending in ENDINGS.items():
        form = path.with_name(path.name + ending)
        if (body := file.body(coding)) is None:
            form.unlink(missing_ok=True)
        else:
            # Replaced in one step: nginx may be sending it.
            fresh = form.with_name(form.name + ".new")
            fresh.write_bytes(body)
            fresh.replace(form)


if __name__ == "__main__":
    (target,) = sys.argv[1:]
    written = Release(PUBLIC, PACKED)
    write(written, Path(target))
    print(f"{len(written.files)} files of release {written.name} are in {target}.")
