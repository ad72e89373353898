"""The demo school: the same people in `mpp serve --demo`, in the README's picture and in the benches."""

from app.demo.school import make_demo

__all__ = ["make_demo"]
