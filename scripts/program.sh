#!/bin/sh
# Print the path of a program, installing Debian's package of that name where there is none.
#   sh scripts/program.sh NAME [another name that will do …]
set -eu
find_program() {
  for name in "$@"; do
    command -v "$name" && return
  done
  return 1
}
find_program "$@" && exit 0
echo "== No $1 here: installing Debian's" >&2
as_root=""
[ "$(id -u)" = 0 ] || as_root=sudo
if ! command -v apt-get >/dev/null; then
  echo "This needs $1: install it and run the same command again." >&2
  exit 1
fi
$as_root apt-get update -qq >&2
DEBIAN_FRONTEND=noninteractive $as_root apt-get install -y -qq "$1" >/dev/null
find_program "$@"
