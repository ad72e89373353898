"""What costs a test most and tells it nothing is done once a process, or not as thoroughly."""

from collections.abc import Callable
from typing import Any

from argon2 import PasswordHasher
from flask import Flask
from jinja2 import BytecodeCache
from jinja2.bccache import Bucket
from sqlalchemy import Connection, Engine, event
from werkzeug.routing import Rule

from app.http import assets
from app.people import passwords
from app.worker import views
from app.worker.environment import OPTIONS
from app.worker.tables import Worker, build
from sync import transactions

Builder = Callable[..., tuple[str, str]]
compile_rule: Callable[[Rule, bool], Builder] = Rule._compile_builder
RULES: dict[tuple[Any, ...], Builder] = {}
WORKERS: list[Worker] = []
HASHER, ON_DISK = passwords.FULL, transactions.ON_DISK  # as they are shipped
CLOSEST = assets.CLOSEST
QUICKLY = 4  # how closely brotli packs


def take() -> None:
    """From now on, in this process and in those that are forked from it.

    Nearly every test makes an app and signs somebody in. For these templates took a third of the time, SQL
    and hashing a seventh each, addresses and commits a tenth each, the worker a twentieth. What is packed
    closely would take seconds in each process.
    """
    OPTIONS.setdefault("bytecode_cache", Templates())
    Rule._compile_builder = rule_once  # type: ignore[method-assign]
    views.build = worker_once
    event.listen(Engine, "engine_connect", compile_sql_once)
    passwords.FULL = PasswordHasher(time_cost=1, memory_cost=512, parallelism=1)
    passwords.FULL_OF_NOBODY = passwords.FULL.hash("nobody's")
    assets.CLOSEST = views.CLOSE = QUICKLY
    transactions.ON_DISK = "OFF"  # what a killed process has committed is kept all the same


class Templates(BytecodeCache):
    """What was compiled, by the template's name and text."""

    def __init__(self) -> None:
        self.code: dict[tuple[str, str], object] = {}

    def load_bytecode(self, bucket: Bucket) -> None:
        bucket.code = self.code.get((bucket.key, bucket.checksum))

    def dump_bytecode(self, bucket: Bucket) -> None:
        self.code[bucket.key, bucket.checksum] = bucket.code


def rule_once(rule: Rule, append_unknown: bool = True) -> Builder:
    """What an address is compiled to depends on how it is written, and on no app."""
    key = (tuple(rule._trace), repr(rule.defaults), append_unknown)
    if key not in RULES:
        RULES[key] = compile_rule(rule, append_unknown)
    return RULES[key]


class Statements(dict[Any, Any]):
    """Compiled SQL of all databases of one dialect. SQLAlchemy asks for it by the statement, and before that
    by the dialect's object, which each database has of its own.
    """

    def get(self, key: Any, default: Any = None) -> Any:
        return super().get(key[1:], default)

    def __setitem__(self, key: Any, compiled: Any) -> None:
        super().__setitem__(key[1:], compiled)


def compile_sql_once(connection: Connection) -> None:
    if connection.dialect.name == "sqlite":
        connection.execution_options(compiled_cache=SQL)


def worker_once(app: Flask) -> Worker:
    """All apps of a process have the same worker, until a mistake is made there (`mistakes/scripts.py`)."""
    if not WORKERS:
        WORKERS.append(build(app))
    return WORKERS[0]


SQL = Statements()
