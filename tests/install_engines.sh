#!/bin/sh
# WebKit and Firefox for `make engines`, from Debian's packages.
set -e
if [ -x /usr/bin/WebKitWebDriver ] && command -v firefox-esr Xvfb >/dev/null && /usr/bin/python3 -c "import gi"; then
  exit 0
fi
sudo=""
[ "$(id -u)" = 0 ] || sudo="sudo -n"
$sudo apt-get update -q
$sudo apt-get install -q -y --no-install-recommends firefox-esr gir1.2-webkit2-4.1 python3-gi webkit2gtk-driver xvfb
