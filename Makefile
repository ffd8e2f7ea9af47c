# make graph: build the dataset in data/. make test: run the tests. make lint: check style, types and layers.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
PIP := $(BIN)/python -m pip install --quiet --disable-pip-version-check --constraint constraints.txt
NPM := $(BIN)/python frontend/npm.py
PAGE := src/courtgraph/html/static/page.css
REVIEW := src/courtgraph/review/static/review.css
BUNDLE := $(PAGE) $(REVIEW)
# the folders, too: they are newer when a file is gone
PARTS := frontend/build.mjs frontend/package-lock.json src/courtgraph/schema/words.json $(shell find frontend/src)
NODE_MODULES := frontend/node_modules/installed-dev

.PHONY: graph test lint format frontend docs bench clean

graph: $(VENV)/installed $(BUNDLE)
	$(BIN)/courtgraph build data -o build
	@echo "The page is build/graph.html; open it in a browser."

test: $(VENV)/installed-dev $(NODE_MODULES) $(BUNDLE)
	scripts/install-system-packages
	$(NPM) test
	$(BIN)/python -m pytest -n auto

lint: $(VENV)/installed-dev $(NODE_MODULES)
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports
	$(BIN)/courtgraph format --check data
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

bench: $(VENV)/installed-dev $(BUNDLE)
	$(BIN)/python benchmarks/build.py
	$(BIN)/python benchmarks/clean.py
	$(BIN)/python benchmarks/suggest.py
	$(BIN)/python benchmarks/duplicates.py

clean:
	rm -rf build $(VENV) frontend/build frontend/node_modules src/courtgraph/*/static

$(VENV)/python:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || \
		{ echo "courtgraph needs Python 3.11 or later; name one with make PYTHON=python3.12" >&2; exit 2; }
	$(PYTHON) -m venv $(VENV)
	@needed=$$($(NPM) --requirements); [ -z "$$needed" ] || $(PIP) "$$needed"
	@touch $@

# with the modules of development there first, the build hook finds what it needs and installs nothing
$(VENV)/installed-dev: $(VENV)/python pyproject.toml constraints.txt | $(NODE_MODULES)
	$(PIP) --editable '.[dev]'
	@touch $@ $(VENV)/installed

$(VENV)/installed: $(VENV)/python pyproject.toml constraints.txt
	$(PIP) --editable .
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
