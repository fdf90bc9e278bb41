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
# apt gives up at once while another one is at work, as it often is on a machine that has just started.
patiently() {
  for pause in 2 5 10 20 30; do
    "$@" && return
    echo "== Trying again in $pause s" >&2
    sleep "$pause"
  done
  "$@"
}
patiently $as_root apt-get update -qq >&2
patiently $as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq "$1" >/dev/null
find_program "$@"
