# Kotosilta: `make demo` runs the program with sample data; see README.md and CONTRIBUTING.md.
# Everything is installed under .venv; a second run of any target does only what changed.

PYTHON = $(firstword $(foreach name,python3.13 python3.12 python3.11 python3,$(shell \
	command -v $(name) >/dev/null 2>&1 \
	&& $(name) -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null && echo $(name))))
BIN := .venv/bin
READY := .venv/.ready
SYSTEM_READY := .venv/.system-ready
LANGUAGES := fi sv en
TS := $(LANGUAGES:%=i18n/kotosilta_%.ts)
QM := $(TS:.ts=.qm)
UI_SOURCES = $(shell find ui -name '*.py' | sort)

# Without a screen the demo runs its script, checks the result and writes pictures.
DEMO_FLAGS := $(if $(HEADLESS)$(if $(DISPLAY)$(WAYLAND_DISPLAY),,none),--headless --output demo-output)

.DEFAULT_GOAL := help
.DELETE_ON_ERROR:
.PHONY: help setup demo demo-reset test simulate bench bench-large screenshots translations \
	lint lint-style lint-format lint-types lint-imports lint-translations

help:
	@echo 'make demo          run the program with sample data (HEADLESS=1: without a screen)'
	@echo 'make demo-reset    the same from the start, with new sample data'
	@echo 'make test          run all tests'
	@echo 'make simulate      a month of a unit with two hundred referrals, day by day'
	@echo 'make lint          style, types, import rules, translations'
	@echo 'make translations  collect the texts of ui/ into i18n/*.ts'
	@echo 'make screenshots   pictures of every page in every language'
	@echo 'make bench         run the benchmarks'
	@echo 'make bench-large   run those that need minutes to build their data'

demo: $(READY) $(QM)
	$(BIN)/kotosilta demo $(DEMO_FLAGS)

demo-reset: $(READY) $(QM)
	$(BIN)/kotosilta demo --reset $(DEMO_FLAGS)

test: $(READY) $(QM)
	QT_QPA_PLATFORM=offscreen $(BIN)/python -m pytest --numprocesses logical --maxprocesses 4 --dist loadfile --no-loadscope-reorder $(TESTS)

simulate: $(READY)
	KOTOSILTA_SIMULATED=200 $(BIN)/python -m pytest tests/integration/test_thirty_days.py

lint: lint-style lint-format lint-types lint-imports lint-translations

lint-style: $(READY)
	$(BIN)/ruff check .

lint-format: $(READY)
	$(BIN)/ruff format --check .

lint-types: $(READY)
	$(BIN)/mypy

lint-imports: $(READY)
	$(BIN)/lint-imports

lint-translations: $(READY)
	$(BIN)/python -m i18n.check

bench: $(READY)
	$(BIN)/python -m bench

bench-large: $(READY)
	$(BIN)/python -m bench --large

screenshots: $(READY) $(QM)
	QT_QPA_PLATFORM=offscreen $(BIN)/python -m ui.screenshots

translations: $(READY)
	$(BIN)/pyside6-lupdate -silent -locations none -no-obsolete -source-language en $(UI_SOURCES) -ts $(TS)
	$(MAKE) --no-print-directory $(QM)

%.qm: %.ts | $(READY)
	$(BIN)/pyside6-lrelease -silent $< -qm $@

setup: $(READY)

# The lock names every package with its hashes; nothing else is installed.
$(READY): requirements.lock pyproject.toml | $(SYSTEM_READY)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements.lock
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation -e .
	touch $@

$(SYSTEM_READY): installer/system_packages.sh
	@test -n "$(PYTHON)" || { echo 'Python 3.11 or newer is needed (Debian: apt-get install python3)' >&2; exit 1; }
	sh installer/system_packages.sh
	test -x $(BIN)/pip || $(PYTHON) -m venv .venv
	touch $@
