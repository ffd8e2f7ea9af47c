# make graph: build the dataset in data/. make test: run the tests. make lint: check style, types and layers.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
PIP := $(BIN)/python -m pip install --quiet --disable-pip-version-check --constraint constraints.txt

.PHONY: graph test lint format docs bench clean

graph: $(VENV)/installed
	$(BIN)/courtgraph build data -o build
	@echo "The page is build/graph.html; open it in a browser."

test: $(VENV)/installed-dev
	scripts/install-system-packages
	$(BIN)/python -m pytest -n auto

lint: $(VENV)/installed-dev
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports
	$(BIN)/courtgraph format --check data

format: $(VENV)/installed-dev
	$(BIN)/ruff check --fix .
	$(BIN)/ruff format .
	$(BIN)/courtgraph format data

docs: $(VENV)/installed-dev
	$(BIN)/python scripts/write_docs.py

bench: $(VENV)/installed-dev
	$(BIN)/python benchmarks/build.py

clean:
	rm -rf build $(VENV)

$(VENV)/python:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || \
		{ echo "courtgraph needs Python 3.11 or later; name one with make PYTHON=python3.12" >&2; exit 2; }
	$(PYTHON) -m venv $(VENV)
	@touch $@

$(VENV)/installed: $(VENV)/python pyproject.toml constraints.txt
	$(PIP) --editable .
	@touch $@

$(VENV)/installed-dev: $(VENV)/python pyproject.toml constraints.txt
	$(PIP) --editable '.[dev]'
	@touch $@ $(VENV)/installed
