#!/bin/sh
# A Chromium for the journeys: Debian's without a window, which takes two thirds of the time; else Debian's, else
# Playwright's own. CHROMIUM names another one.
set -e
if [ -x "${CHROMIUM:-/usr/bin/chromium-headless-shell}" ]; then
  exit 0
fi
if command -v apt-get >/dev/null; then
  sudo=""
  [ "$(id -u)" = 0 ] || sudo="sudo -n"
  for one in chromium-headless-shell chromium; do
    if $sudo apt-get update -q && $sudo apt-get install -q -y --no-install-recommends "$one" fonts-noto-core; then
      exit 0
    fi
  done
  echo "Debian's Chromium could not be installed; trying another." >&2
fi
[ -x /usr/bin/chromium ] || playwright install chromium
