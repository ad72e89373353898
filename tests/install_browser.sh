#!/bin/sh
# Two Chromiums for the journeys: Debian's without windows, which takes two thirds of the time, for `make test`, and
# Debian's as people have it for `make test-slow`; else Playwright's own. CHROMIUM names another one.
set -e
if [ -x "${CHROMIUM:-/usr/bin/chromium}" ] && [ -x "${CHROMIUM:-/usr/bin/chromium-headless-shell}" ]; then
  exit 0
fi
if command -v apt-get >/dev/null; then
  sudo=""
  [ "$(id -u)" = 0 ] || sudo="sudo -n"
  for both in "chromium chromium-headless-shell" chromium; do
    if $sudo apt-get update -q && $sudo apt-get install -q -y --no-install-recommends $both fonts-noto-core; then
      exit 0
    fi
  done
  echo "Debian's Chromium could not be installed; trying another." >&2
fi
[ -x /usr/bin/chromium ] || playwright install chromium
