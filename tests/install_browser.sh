#!/bin/sh
# A Chromium for the journeys: the one that tests/conftest.py looks for, else Debian's, else Playwright's own.
set -e
if [ -x "${CHROMIUM:-/usr/bin/chromium}" ]; then
  exit 0
fi
if command -v apt-get >/dev/null; then
  sudo=""
  [ "$(id -u)" = 0 ] || sudo="sudo -n"
  if $sudo apt-get update -q && $sudo apt-get install -q -y --no-install-recommends chromium fonts-noto-core; then
    exit 0
  fi
  echo "Debian's Chromium could not be installed; trying Playwright's own." >&2
fi
playwright install chromium
