"""Templates are compiled once for all apps that a process of the tests makes: it took a third of its time."""

from jinja2 import BytecodeCache
from jinja2.bccache import Bucket

from app.worker.environment import OPTIONS


class Kept(BytecodeCache):
    """What was compiled, by the template's name and text."""

    def __init__(self) -> None:
        self.code: dict[tuple[str, str], object] = {}

    def load_bytecode(self, bucket: Bucket) -> None:
        bucket.code = self.code.get((bucket.key, bucket.checksum))

    def dump_bytecode(self, bucket: Bucket) -> None:
        self.code[bucket.key, bucket.checksum] = bucket.code


def keep_templates() -> None:
    """From now on, in this process and in those that are forked from it."""
    OPTIONS.setdefault("bytecode_cache", Kept())
