#!/bin/sh
# PostgreSQL for the tests, which start one of their own: Debian's, where it can be installed. Where not, the tests
# that need it are skipped, and say so.
set -e
if ls /usr/lib/postgresql/*/bin/postgres >/dev/null 2>&1 || command -v postgres >/dev/null; then
  exit 0
fi
if command -v apt-get >/dev/null; then
  sudo=""
  [ "$(id -u)" = 0 ] || sudo="sudo -n"
  if $sudo apt-get update -q && $sudo apt-get install -q -y --no-install-recommends postgresql; then
    exit 0
  fi
fi
echo "PostgreSQL could not be installed: the tests that need it will be skipped." >&2
