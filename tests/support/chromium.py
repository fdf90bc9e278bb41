"""The Chromium that the tests and measurements drive, drawing WebGL in software."""

import os
import shutil

FLAGS = (
    "--no-sandbox",
    "--use-angle=swiftshader",
    "--enable-unsafe-swiftshader",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--no-first-run",
)


def chromium_path() -> str:
    """Return CHROMIUM, or the Chromium or Chrome that the machine has."""
    names = ("chromium", "chromium-browser", "google-chrome")
    path = os.environ.get("CHROMIUM") or next((found for name in names if (found := shutil.which(name))), None)
    assert path, "this needs Chromium or Chrome: install one, or say where it is in CHROMIUM"
    return path
