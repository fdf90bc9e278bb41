"""The site in the Docker image: built there from what `.dockerignore` lets in, without a browser."""

import os
import shlex
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from server.settings import ROOT
from server.static import SITE


@pytest.fixture(scope="module")
def context(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """What `docker build` sends, and the fonts that the Dockerfile copies there from Node's stage."""
    folder = tmp_path_factory.mktemp("context")
    patterns = (ROOT / ".dockerignore").read_text().split()
    shut_out = [pattern for pattern in patterns if not pattern.startswith("!") and "*" not in pattern]
    for name in (pattern[1:] for pattern in patterns if pattern.startswith("!")):
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        if (ROOT / name).is_dir():
            shutil.copytree(ROOT / name, folder / name, ignore=shutil.ignore_patterns("__pycache__"))
        else:
            shutil.copy(ROOT / name, folder / name)
    for name in shut_out:
        shutil.rmtree(folder / name, ignore_errors=True)
    shutil.copytree(ROOT / "node_modules/@fontsource", folder / "node_modules/@fontsource")
    return folder


def site_command() -> str:
    """Return what the Dockerfile runs to build the site, with the Python at hand."""
    lines = (ROOT / "Dockerfile").read_text().splitlines()
    found = next(line.removeprefix("RUN ") for line in lines if line.startswith("RUN python -m mkdocs"))
    return found.replace("python ", f"{shlex.quote(sys.executable)} ")


def test_image_has_the_site_that_is_built_here(context: Path) -> None:
    without_browser = {**os.environ, "CHROMIUM": "/nowhere", "NO_MKDOCS_2_WARNING": "1"}
    done = subprocess.run(
        ["/bin/sh", "-c", site_command()], cwd=context, env=without_browser, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
    built = {page.relative_to(SITE) for page in SITE.rglob("*.html")}
    assert {page.relative_to(context / "site") for page in (context / "site").rglob("*.html")} == built
