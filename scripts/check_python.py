"""Stop with one clear sentence where the Python at hand cannot run the game."""

import importlib.util
import sys

if sys.version_info < (3, 11):  # noqa: UP036 - this very check is for older ones
    sys.exit(f"Python 3.11 or newer is needed; this is {sys.version.split()[0]}. Try: make PYTHON=python3.12 play")
if not importlib.util.find_spec("ensurepip"):
    sys.exit("This Python cannot make virtual environments. On Debian: apt-get install python3-venv")
