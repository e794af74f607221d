# What a user and a developer type; every target installs what it needs.
PYTHON ?= python3
BIN := .venv/bin

.PHONY: setup demo test check bench docs messages clean

.venv/installed: pyproject.toml
	test -d .venv || $(PYTHON) -m venv .venv
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --editable '.[dev]'
	$(BIN)/python -m compileall -q src
	touch $@

setup: .venv/installed  ## make .venv with Lagebild and all tools in it

demo: .venv/installed  ## analyse the example reports and write a dossier
	rm -rf demo && mkdir demo
	$(BIN)/lagebild build examples/*/ --db demo/case.db
	$(BIN)/lagebild show stories --db demo/case.db
	$(BIN)/lagebild export json --db demo/case.db -o demo/case.json
	$(BIN)/lagebild export ics --db demo/case.db -o demo/agenda.ics
	$(BIN)/lagebild site --db demo/case.db -o demo/site
	@echo "The dossier is here: $(CURDIR)/demo/site/index.html"

test: .venv/installed  ## run all tests
	$(BIN)/pytest

check: .venv/installed  ## format, lint, types, layers, docs
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy
	$(BIN)/lint-imports --no-cache
	$(BIN)/python docs/make_architecture.py --check

bench: .venv/installed  ## measure speed
	$(BIN)/python -m benchmarks

docs: .venv/installed  ## build the documentation as pages
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --editable '.[docs]'
	$(BIN)/mkdocs build --strict --quiet
	@echo "The documentation is here: $(CURDIR)/build/docs/index.html"

messages: .venv/installed  ## bring the catalogues of the interface up to date with code and templates
	$(BIN)/python -m lagebild.publish.messages.extract

clean:
	rm -rf .venv demo
