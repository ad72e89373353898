"""The least that a durable endpoint can do: parse the same JSON, insert it, be sure, answer."""

import json
import sqlite3
import sys
from contextlib import AbstractContextManager
from pathlib import Path
from typing import Any

from flask import Flask, request
from waitress import serve

from tests.bench.serving import process


def bare_server(data: Path) -> AbstractContextManager[int]:
    """The bare endpoint as a process of its own; its port."""
    return process("tests.bench.bare", str(data / "bare.db"))


def open_file(path: str) -> sqlite3.Connection:
    """A database as durable as the app's."""
    connection = sqlite3.connect(path, isolation_level=None, check_same_thread=False)
    connection.execute("PRAGMA journal_mode=WAL")
    connection.execute("PRAGMA synchronous=FULL")
    connection.execute("CREATE TABLE IF NOT EXISTS edit (id TEXT PRIMARY KEY, made INTEGER, changes TEXT)")
    return connection


def insert(connection: sqlite3.Connection, edits: list[Any]) -> None:
    """Keep the edits, and be sure that they are kept."""
    rows = [(edit[0], edit[1], json.dumps(edit[3])) for edit in edits]
    connection.execute("BEGIN IMMEDIATE")
    connection.executemany("INSERT INTO edit VALUES (?, ?, ?)", rows)
    connection.execute("COMMIT")


def main(path: str, port: int) -> None:
    """Serve POST /bare."""
    app, connection = Flask(__name__), open_file(path)

    @app.post("/bare")
    def bare() -> dict[str, Any]:
        edits = request.get_json()["edits"]
        insert(connection, edits)
        return {"results": [[edit[0], "taken"] for edit in edits]}

    serve(app, host="127.0.0.1", port=port, threads=1)


if __name__ == "__main__":
    main(sys.argv[1], int(sys.argv[2]))
