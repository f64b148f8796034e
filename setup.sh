#!/bin/sh
# Makes the virtual environment: Python packages at the versions of constraints.txt, PyTorch for the CPU, the
# weights of the sentence embedder. Called by the Makefile; safe to run again.
set -eu
venv=${1:-.venv}
python=${PYTHON:-python3}

say() { printf '%s\n' "setup: $*"; }

"$python" -c 'import sys; sys.exit(sys.version_info < (3, 11))' || {
    say "expected Python 3.11 or later, found $("$python" --version 2>&1); set PYTHON=/path/to/python3.11"
    exit 1
}

if ! "$python" -m venv --upgrade-deps "$venv" >/dev/null 2>&1 && ! "$python" -m venv "$venv" >/dev/null 2>&1; then
    if [ "$(id -u)" = 0 ] && [ "${AGENTRT_SETUP:-yes}" != no ] && command -v apt-get >/dev/null; then
        say "installing Debian's python3-venv"
        apt-get update -qq && apt-get install -y -qq python3-venv >/dev/null
        "$python" -m venv "$venv"
    else
        say "this Python cannot make virtual environments: install the package python3-venv, then try again"
        exit 1
    fi
fi

pip="$venv/bin/python -m pip --disable-pip-version-check -qq"
say "installing PyTorch (CPU) …"
$pip install "torch==2.13.0" 2>/dev/null || $pip install "torch==2.13.0"
say "installing agentrt and its libraries …"
$pip install -c constraints.txt -e '.[dev]'
say "installing the AgentDojo suites (their data and checks, without the SDKs they come with) …"
$pip install --no-deps -c constraints.txt agentdojo || say "no AgentDojo suites; its tests are passed over"
say "installing the sentence embedder's weights …"
"$venv/bin/python" -m agentrt.memory.setup || say "no embedder weights; search falls back to words"
say "done"
