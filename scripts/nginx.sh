#!/bin/sh
# Print the path of an nginx, unpacking Debian's into .venv/nginx where there is none.
# Unpacked and not installed: a package that is installed starts a web server on this machine's port 80.
set -eu
cd "$(dirname "$0")/.."
folder="$PWD/.venv/nginx"
find_nginx() {
  command -v nginx && return
  for program in /usr/sbin/nginx "$folder/usr/sbin/nginx"; do
    [ -x "$program" ] && echo "$program" && return
  done
  return 1
}
find_nginx && exit 0
echo "== No nginx here: unpacking Debian's" >&2
if ! command -v apt-get >/dev/null; then
  echo "The tests of the deployment need nginx: install it and run make test again." >&2
  exit 1
fi
as_root=""
[ "$(id -u)" = 0 ] || as_root=sudo
$as_root apt-get update -qq >&2
mkdir -p "$folder"
(cd "$folder" && apt-get download -qq -o APT::Sandbox::User=root nginx >&2)
for package in "$folder"/nginx_*.deb; do dpkg-deb --extract "$package" "$folder"; done
if ! find_nginx; then
  echo "The package nginx holds no program here: install nginx 1.22 or newer and run make test again." >&2
  exit 1
fi
