"""How fast, how small: `python -m tests.bench` prints it, beside what was promised."""
