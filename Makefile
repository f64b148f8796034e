# Everything starts here. `make run TASK="…"` and `make test` set up what they need by themselves.

PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
WORKSPACE ?= examples
MODEL ?= builtin
LIMIT ?=
export TASK WORKSPACE MODEL

.PHONY: setup run chat test check crash bench eval-builtin clean

setup: $(VENV)/.ready
	@sh sandboxes/setup.sh

$(VENV)/.ready: pyproject.toml constraints.txt
	@PYTHON="$(PYTHON)" sh setup.sh "$(VENV)"
	@touch $@

run: setup
	@test -n "$$TASK" || { echo 'usage: make run TASK="Which region has the highest total in sales.csv?"' >&2; exit 2; }
	@$(BIN)/agentrt run --workspace "$$WORKSPACE" --model "$$MODEL" -- "$$TASK"

chat: setup
	@$(BIN)/agentrt chat --workspace "$$WORKSPACE" --model "$$MODEL"

test: setup check
	@sh tests/store/setup.sh
	@$(BIN)/python -m pytest -q

crash: setup
	@sh tests/store/setup.sh
	@$(BIN)/python -m pytest -q -m "matrix or not matrix" tests/crash

check: $(VENV)/.ready
	@$(BIN)/ruff format --check -q . && $(BIN)/ruff check -q .
	@$(BIN)/mypy

bench: setup
	@for script in evals/perf/*.py; do case $$script in */__init__.py) ;; *) echo "== $$script"; $(BIN)/python $$script;; esac; done

eval-builtin: setup
	@$(BIN)/agentrt eval builtin $(if $(LIMIT),--limit $(LIMIT))

clean:
	rm -rf $(VENV) build dist *.egg-info .pytest_cache .mypy_cache .ruff_cache .hypothesis
	find . -name __pycache__ -type d -prune -exec rm -rf {} +
