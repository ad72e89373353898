#!/bin/sh
# nginx for the tests of docs/install.md, which start one of their own: Debian's, unpacked into the folder given and
# not installed, because an installed one is started, and keeps port 80. Where there is none, the tests that need it are
# skipped, and say so.
set -e
into=$1
if PATH="$into:$PATH:/usr/sbin" command -v nginx >/dev/null; then
  exit 0
fi
room=$(mktemp -d)
trap 'rm -rf "$room"' EXIT
fetch() (cd "$room" && apt-get download -q nginx && dpkg-deb -x nginx_*.deb .)
if command -v apt-get >/dev/null; then
  sudo=""
  [ "$(id -u)" = 0 ] || sudo="sudo -n"
  if fetch || { $sudo apt-get update -q && fetch; }; then
    if "$room/usr/sbin/nginx" -v; then
      cp "$room/usr/sbin/nginx" "$into/nginx"
      exit 0
    fi
  fi
fi
echo "nginx could not be brought here: the tests that need it will be skipped." >&2
