# `make run` and `make test` need Python 3.11 or newer and nothing else.
PYTHON ?= python3
VENV ?= .venv
BIN = $(VENV)/bin
CLIENT = clients/python
PIP = $(BIN)/python -m pip install --quiet --disable-pip-version-check

.PHONY: run test check curate docs client format lock schema benchmark fuzz soak sbom audit clean

# How many operations `make fuzz` tries, and where their seeds begin: others each time.
OPERATIONS ?= 20000
SEED ?= $(shell date +%s)

run: $(VENV)/.run
	$(BIN)/policygraph serve

# Fuzzing has processes of its own: after some other tests, strategies that Hypothesis has kept fail.
test: $(VENV)/.test
	$(BIN)/pytest --numprocesses auto --maxprocesses 8 --dist worksteal --ignore tests/fuzz $(ARGS)
	$(if $(ARGS),,$(BIN)/pytest --numprocesses auto --maxprocesses 8 --dist worksteal tests/fuzz)

# An hour of mixed load on a server, for a night.
soak: $(VENV)/.test
	POLICYGRAPH_TEST_SOAK=$${POLICYGRAPH_TEST_SOAK:-3600} $(BIN)/pytest tests/api/test_soak.py $(ARGS)

# What `policygraph import` reads PDF and HTML files with comes with the tools of development.
curate: $(VENV)/.test

check: $(VENV)/.test
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports
	$(BIN)/pytest -q tests/schema/test_sdl.py

format: $(VENV)/.test
	$(BIN)/ruff check --fix .
	$(BIN)/ruff format .

# The committed files that are made from the code: the SDL, the JSON Schemas of curated files, and the
# page of examples.
schema: $(VENV)/.run
	$(BIN)/policygraph schema > schema/schema.graphql.new
	mv schema/schema.graphql.new schema/schema.graphql
	$(BIN)/policygraph schema --curated seeds/schemas
	$(BIN)/policygraph examples --markdown > docs/examples.md.new
	mv docs/examples.md.new docs/examples.md

# The locks hold for every platform and Python version, and name no index.
lock:
	uv pip compile --universal --generate-hashes --no-header --python-version 3.11 \
		--group build pyproject.toml -o requirements.lock
	uv pip compile --universal --generate-hashes --no-header --python-version 3.11 \
		--group build --group curate --group dev pyproject.toml -o requirements-dev.lock
	uv pip compile --universal --generate-hashes --no-header --python-version 3.11 \
		--group build --group benchmark -c requirements-dev.lock \
		pyproject.toml -o requirements-benchmark.lock
	uv pip compile --universal --generate-hashes --no-header --python-version 3.11 \
		--group docs -c requirements-dev.lock -o requirements-docs.lock
	cd $(CLIENT) && uv pip compile --universal --generate-hashes --no-header --python-version 3.11 \
		--group codegen pyproject.toml -o requirements.lock

# The documentation as a site; a warning, such as a link that leads nowhere, is an error.
docs: $(VENV)/.docs
	$(BIN)/sphinx-build --builder html --conf-dir docs --fail-on-warning --keep-going --nitpicky \
		--doctree-dir var/doctrees . var/docs
	@echo "The documentation is on http://127.0.0.1:8001/ (Ctrl+C stops it)"
	$(BIN)/python -m http.server --bind 127.0.0.1 --directory var/docs 8001

# The typed client in Python, in an environment of its own, where the programs of docs/ run, too.
client: $(CLIENT)/.venv/.made
	cd $(CLIENT) && .venv/bin/ariadne-codegen

# What the benchmarks need in addition to the tests; Node.js, npm and wrk are the machine's own.
benchmark: $(VENV)/.benchmark

# For every night: some 40 minutes. The name of a test that fails holds its seed.
fuzz: $(VENV)/.test
	POLICYGRAPH_TEST_OPERATIONS=$(OPERATIONS) POLICYGRAPH_TEST_SEED=$(SEED) \
		$(BIN)/pytest --numprocesses auto --maxprocesses 8 --dist worksteal tests/fuzz $(ARGS)

# The software that the server is made of, with the versions and checksums of the lock.
sbom: $(VENV)/.test
	mkdir -p var
	$(BIN)/python -W ignore -m cyclonedx_py requirements requirements.lock --pyproject pyproject.toml \
		--output-reproducible --output-file var/sbom.json

# Fails if a dependency has an advisory, and if the advisories can't be read.
audit: $(VENV)/.test
	PIP_AUDIT=$(BIN)/pip-audit .ci/audit

clean:
	rm -rf $(VENV) var .mypy_cache .pytest_cache .ruff_cache

$(VENV)/.made:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' \
		|| { echo "PolicyGraph needs Python 3.11 or newer; name one with make PYTHON=..."; exit 1; }
	$(PYTHON) -m venv $(VENV)
	@touch $@

$(VENV)/.run: $(VENV)/.made requirements.lock pyproject.toml
	$(PIP) --require-hashes -r requirements.lock
	$(PIP) --no-deps --no-build-isolation -e .
	@touch $@

# The lock of the tests holds all that the other one holds, so there is one installation and not two.
$(VENV)/.test: $(VENV)/.made requirements.lock requirements-dev.lock pyproject.toml
	$(PIP) --require-hashes -r requirements-dev.lock
	$(PIP) --no-deps --no-build-isolation -e .
	@touch $(VENV)/.run $@

$(VENV)/.docs: $(VENV)/.test requirements-docs.lock
	$(PIP) --require-hashes -r requirements-docs.lock
	@touch $@

# The libraries of the programs in docs/, which the tests run where they are installed.
$(CLIENT)/.venv/.made: $(CLIENT)/requirements.lock
	$(PYTHON) -m venv $(CLIENT)/.venv
	$(CLIENT)/.venv/bin/python -m pip install --quiet --disable-pip-version-check --require-hashes -r $<
	@touch $@

$(VENV)/.benchmark: $(VENV)/.test requirements-benchmark.lock
	$(PIP) --require-hashes -r requirements-benchmark.lock
	@touch $@
