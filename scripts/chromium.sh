#!/bin/sh
# Print the path of a Chromium or Chrome, installing Debian's where there is none.
set -eu
find_browser() {
  for name in chromium chromium-browser google-chrome google-chrome-stable; do
    command -v "$name" && return
  done
  return 1
}
find_browser && exit 0
echo "== No Chromium or Chrome here: installing Debian's" >&2
as_root=""
[ "$(id -u)" = 0 ] || as_root=sudo
if ! command -v apt-get >/dev/null; then
  echo "The browser tests need Chromium or Chrome: install one and run make test again." >&2
  exit 1
fi
$as_root apt-get update -qq >&2
DEBIAN_FRONTEND=noninteractive $as_root apt-get install -y -qq chromium >/dev/null
find_browser
