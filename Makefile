# Two commands do everything on a fresh machine: `make play` and `make test`.

PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
SAY = @printf '\033[1m== %s\033[0m\n'

# What the virtual environment brings (node, where the machine has none) comes before what the machine has.
export PATH := $(CURDIR)/$(BIN):$(PATH)
# npm warns about settings of the machine's that are not ours; errors still show.
NPM := npm --loglevel=error

.PHONY: help play dev docs diagrams test lint format test-game test-api test-chaos test-deploy test-docs test-e2e chaos audit build bench bench-scale bench-page bench-game bench-start clean
.DEFAULT_GOAL := help

help: ## List the targets
	@awk -F ':.*## ' '/^[a-z-]+:.*## / {printf "  make %-10s %s\n", $$1, $$2}' $(MAKEFILE_LIST)

play: $(VENV)/.server build docs ## Set up and serve the game on http://localhost:3000 (PORT=… for another)
	$(SAY) "Starting the game"
	@exec gunicorn app:app

dev: $(VENV)/.server build docs ## The same, reloading when a file changes
	$(SAY) "Starting the game, with reload"
	@RELOAD=1 exec gunicorn app:app

docs: site/index.html ## Build the site of docs/, which the game's server shows at /docs/

diagrams: $(VENV)/.test node_modules/.ready ## Draw the pictures of the diagrams in docs/ anew
	$(SAY) "Drawing diagrams"
	@CHROMIUM="$$(sh scripts/chromium.sh)" python -m scripts.docs.draw

test: lint test-game test-api test-chaos test-deploy test-docs test-e2e ## Set up and run every linter and test

lint: $(VENV)/.test node_modules/.ready
	$(SAY) "Linters and type checker"
	@ruff check .
	@ruff format --check .
	@mypy
	@$(NPM) run --silent lint

format: $(VENV)/.test node_modules/.ready ## Format all code
	@ruff check --fix --quiet . ; ruff format .
	@$(NPM) run --silent format

test-game: node_modules/.ready build
	$(SAY) "Tests of the game's rules (Node)"
	@$(NPM) test --silent

test-api: $(VENV)/.test build
	$(SAY) "Tests of the API (a Redis of their own)"
	@pytest tests/api

test-chaos: $(VENV)/.test build
	$(SAY) "Tests of faults, in short: nothing that was acknowledged is lost"
	@pytest tests/chaos

test-deploy: $(VENV)/.test build
	$(SAY) "Tests of the deployment: nginx, two instances, one Redis"
	@sh scripts/nginx.sh >/dev/null
	@pytest tests/deploy

test-docs: $(VENV)/.test build docs
	$(SAY) "Tests of the site, and the tutorial typed along from an empty folder"
	@CHROMIUM="$$(sh scripts/chromium.sh)" pytest tests/docs

test-e2e: $(VENV)/.test build
	$(SAY) "Tests in a real browser"
	@CHROMIUM="$$(sh scripts/chromium.sh)" pytest tests/e2e

chaos: $(VENV)/.test build ## Hurt the app and its Redis under load, at length, and count what is lost
	$(SAY) "Faults, in full"
	@pytest tests/chaos --whole

audit: $(BIN)/python node_modules/.ready ## Ask the registries for known vulnerabilities of what is pinned
	$(SAY) "Known vulnerabilities"
	@python -m venv $(VENV)/audit
	@$(VENV)/audit/bin/pip install --quiet --disable-pip-version-check pip-audit==2.10.1
	@$(VENV)/audit/bin/pip-audit --strict --no-deps --disable-pip -r requirements/test.txt
	@$(NPM) audit

build: node_modules/.ready ## Build what the page needs: engine, fonts, atlases
	$(SAY) "Building the page"
	@$(NPM) run --silent build

bench: $(VENV)/.test build bench/express/node_modules/.ready ## Race the server against Express on the same contract (ARGS=…)
	@sh scripts/program.sh wrk >/dev/null
	@sh scripts/node.sh 24
	@python -m bench.race $(ARGS)

bench/express/node_modules/.ready: bench/express/package-lock.json node_modules/.ready
	$(SAY) "Installing what the peer needs"
	@cd bench/express && $(NPM) ci
	@touch $@

bench-scale: $(VENV)/.test ## Measure requests, memory and start-up with 1,000 to 1,000,000 players (ARGS=…)
	@python -m bench.scale $(ARGS)

bench-start: $(VENV)/.test build ## Measure the server's start: time to the first answer, processor time, memory (ARGS=…)
	@python -m bench.start $(ARGS)

bench-page: $(VENV)/.test build ## Measure the way to the title and into the game (URL=… for one that runs)
	@CHROMIUM="$$(sh scripts/chromium.sh)" python -m bench.page $(and $(URL),--url $(URL)) $(ARGS)

bench-game: $(VENV)/.test build ## Measure frames, draw calls and heap in the arena with 0, 100 and 300 foes
	@CHROMIUM="$$(sh scripts/chromium.sh)" python -m bench.game

clean: ## Forget everything that was set up or built; saves in data/ stay
	rm -rf $(VENV) node_modules site public/lib packed .mypy_cache .pytest_cache .ruff_cache

$(BIN)/python:
	$(SAY) "Creating the virtual environment"
	@$(PYTHON) scripts/check_python.py
	@$(PYTHON) -m venv $(VENV)

$(VENV)/.server: $(BIN)/python requirements.txt requirements/server.txt requirements/embedded.txt
	$(SAY) "Installing Python packages"
	@pip install --quiet --disable-pip-version-check -r requirements.txt
	@touch $@

$(VENV)/.docs: $(VENV)/.server requirements/docs.txt
	$(SAY) "Installing what the site is built with"
	@pip install --quiet --disable-pip-version-check -r requirements/docs.txt
	@touch $@

# What its pages tell of: their own text, and the files from which they take their code.
SITE_SOURCES := mkdocs.yml app.py gunicorn.conf.py compose.yml Dockerfile requirements.txt $(wildcard .env.* .dockerignore) \
  $(shell find docs scripts/docs requirements server public/src -type f -not -name '*.pyc' -not -path '*/diagrams/*')

site/index.html: $(VENV)/.docs node_modules/.ready $(SITE_SOURCES)
	$(SAY) "Building the site"
	@NO_MKDOCS_2_WARNING=1 python -m mkdocs --quiet build --strict
	@python -m whitenoise.compress --quiet --no-brotli site

$(VENV)/.test: $(VENV)/.docs requirements/test.txt
	$(SAY) "Installing what the tests need"
	@pip install --quiet --disable-pip-version-check -r requirements/test.txt
	@touch $@

node_modules/.ready: package.json package-lock.json | $(BIN)/python
	@sh scripts/node.sh
	$(SAY) "Installing npm packages"
	@$(NPM) ci
	@touch $@
