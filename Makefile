PORT ?= 8000
SEEDS ?= 1000
DATA ?= var
PYTHON ?= python3
BIN := .venv/bin
IN_CHROMIUM := tests/browser/test_worker.py tests/browser/test_worker_answers.py
IN_ENGINES := tests/engines $(shell grep -ls "javascript: JavaScript" tests/test_*.py)

# Tests start many processes: each would compile everything anew where Python is told to keep nothing.
unexport PYTHONDONTWRITEBYTECODE

help:  ## what can be said here
	@grep -E '^[a-z-]+:.*##' $(MAKEFILE_LIST) | sed -E 's/^([a-z-]+):.*## */  make \1\t/' | expand -t 22

.venv/run: requirements.lock pyproject.toml
	test -x $(BIN)/python || $(PYTHON) -m venv .venv
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements.lock
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps -e .
	touch $@

.venv/dev: .venv/run requirements-dev.lock
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements-dev.lock
	touch $@

.venv/browser: .venv/dev tests/install_browser.sh
	PATH="$(CURDIR)/$(BIN):$$PATH" sh tests/install_browser.sh
	touch $@

.venv/postgres: .venv/dev tests/install_postgres.sh
	sh tests/install_postgres.sh
	touch $@

.venv/nginx: .venv/dev tests/install_nginx.sh
	sh tests/install_nginx.sh "$(CURDIR)/$(BIN)"
	touch $@

.venv/engines: .venv/dev tests/install_engines.sh
	sh tests/install_engines.sh
	touch $@

setup: .venv/dev  ## set up everything but the tests' browser, PostgreSQL and nginx

run: .venv/run  ## serve the demo school on http://localhost:8000 (PORT=… DATA=…)
	@$(BIN)/mpp serve --port $(PORT) --data $(DATA) --demo

demo-reset: .venv/run  ## throw the demo's data away and make it anew
	$(BIN)/mpp demo-reset --data $(DATA)

test: .venv/browser .venv/postgres .venv/nginx  ## run the tests, those in the browser too, in five minutes
	$(BIN)/python -m pytest -m "not slow"

check: test rest  ## all that has to be green: the tests, and the rest

rest: lint test-slow prove engines  ## what `make check` does after `make test`

lint: .venv/dev  ## lint, types and import rules
	$(BIN)/ruff check .
	$(BIN)/mypy
	$(BIN)/lint-imports

test-slow: .venv/browser .venv/postgres .venv/nginx  ## run the tests that `make test` leaves out
	$(BIN)/python -m pytest -m slow
	CHROMIUM="$${CHROMIUM:-$$(command -v chromium)}" $(BIN)/python -m pytest $(IN_CHROMIUM)

prove: .venv/browser  ## make each mistake that a test is to notice, and see the test fail
	$(BIN)/python -m tests.mistakes.prove

engines: .venv/browser .venv/engines  ## try the main journeys and the vectors in WebKit and in Firefox
	@$(MAKE) --jobs 2 --keep-going --output-sync=target --no-print-directory webkit firefox  # a core each; one's log, then the other's

webkit firefox: .venv/browser .venv/engines
	ENGINE=$@ $(BIN)/python -m pytest -n 0 $(IN_ENGINES)

bench: .venv/browser  ## measure; prints tables and writes docs/performance.md
	$(BIN)/python -m tests.bench --write docs/performance.md

soak: .venv/dev  ## live random lives of a school, as many as SEEDS says
	$(BIN)/python -m tests.soak --seeds $(SEEDS) $(if $(ABOUT),--about $(ABOUT))

picture: .venv/browser  ## make the README's picture anew
	$(BIN)/python -m tests.picture

wheel: .venv/dev  ## build dist/*.whl, which serves without this folder
	rm -f dist/music_progression_plan-*.whl
	$(BIN)/python -m hatchling build -t wheel -d dist

lock: .venv/dev  ## pin the newest versions that fit
	$(BIN)/python -m pip install --quiet uv
	$(BIN)/uv pip compile --quiet --no-header --universal --python-version 3.11 --generate-hashes pyproject.toml -o requirements.lock
	$(BIN)/uv pip compile --quiet --no-header --universal --python-version 3.11 --generate-hashes --extra dev -c requirements.lock pyproject.toml -o requirements-dev.lock

.PHONY: help setup run demo-reset test check rest lint test-slow prove engines webkit firefox bench soak picture wheel lock
