"""A screen that nobody sees."""

import os
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def hidden_display() -> Iterator[dict[str, str]]:
    """The environment in which WebKit opens its windows there, drawing without a graphics card."""
    reading, writing = os.pipe()
    screen = ["-screen", "0", "1400x1000x24"]
    xvfb = subprocess.Popen(
        ["Xvfb", "-displayfd", str(writing), *screen], pass_fds=[writing], stderr=subprocess.DEVNULL
    )
    os.close(writing)
    try:
        with os.fdopen(reading) as said:
            number = said.readline().strip()
        yield {
            "DISPLAY": f":{number}",
            "GDK_BACKEND": "x11",
            "LIBGL_ALWAYS_SOFTWARE": "1",
            "NO_AT_BRIDGE": "1",
            "WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS": "1",  # tests may run as root, and read only our pages
        }
    finally:
        xvfb.terminate()
        xvfb.wait()
