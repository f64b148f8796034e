#!/bin/sh
# The set-up of the sandbox: a container engine and the image that code runs in. `make setup` calls it; it may be run
# again at any time, does only what is missing, and never fails for want of an engine: it says what to install and
# leaves with 0, and the code tools are then absent. In continuous integration (CI=true) it does fail.
#
#   PYTHON=path/to/python   the Python that has agentrt installed (default: the repository's .venv, else python3)
#   AGENTRT_SETUP=no        install nothing and start nothing; only look, and build if an engine answers
#   AGENTRT_HOME=folder     where the engine's log goes and what was downloaded is kept

set -u
here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd)
root=$(dirname -- "$here")
PATH=$PATH:/usr/sbin:/sbin
if [ -z "${PYTHON:-}" ]; then
    if [ -x "$root/.venv/bin/python" ]; then PYTHON=$root/.venv/bin/python; else PYTHON=python3; fi
fi
state=${AGENTRT_HOME:-${XDG_STATE_HOME:-$HOME/.local/state}/agentrt}
log=$state/dockerd.log
flags="--bridge=none --iptables=false"

say() { printf 'sandbox: %s\n' "$*" >&2; }

give_up() {
    say "$*"
    say "agentrt works without; only its code tools (python, shell) are then absent"
    if [ "${CI:-}" = true ]; then exit 1; fi
    exit 0
}

# Whether an engine answers that can be used; its own words tell why not.
answers() { (cd "$root" && "$PYTHON" -c 'from agentrt.sandboxes import find_engine; find_engine()') 2>/dev/null; }
why_not() { (cd "$root" && "$PYTHON" -m agentrt.sandboxes check) 2>&1 | tail -1; }

may_set_up() { [ "${AGENTRT_SETUP:-yes}" != no ]; }
is_root() { [ "$(id -u)" = 0 ]; }

install_packages() {
    missing=
    command -v dockerd >/dev/null 2>&1 || missing="docker.io"
    command -v debootstrap >/dev/null 2>&1 || missing="$missing debootstrap"
    if [ -z "$missing" ]; then return 0; fi
    command -v apt-get >/dev/null 2>&1 || give_up "install Docker (and debootstrap) with this system's package manager, then run this again"
    say "installing Debian's packages:$missing $missing_why (AGENTRT_SETUP=no skips this)"
    export DEBIAN_FRONTEND=noninteractive
    mkdir -p "$state"
    # shellcheck disable=SC2086
    { apt-get update && apt-get install -y --no-install-recommends $missing; } >"$state/apt.log" 2>&1 ||
        give_up "apt-get could not install $missing: $(tail -1 "$state/apt.log") (all of it: $state/apt.log)"
}

start_engine() {
    mkdir -p "$state"
    if [ -d /run/systemd/system ] && command -v systemctl >/dev/null 2>&1; then
        say "starting the engine: systemctl start docker"
        systemctl start docker >>"$log" 2>&1 && return 0
        say "systemd did not start it; starting dockerd directly"
    fi
    if pgrep -x dockerd >/dev/null 2>&1; then
        say "a dockerd is already running; waiting for it"
        return 0
    fi
    say "starting the engine: dockerd $flags (its log: $log)"
    # shellcheck disable=SC2086
    setsid nohup dockerd $flags >>"$log" 2>&1 </dev/null &
}

wait_for_engine() {
    tries=0
    until answers; do
        tries=$((tries + 1))
        if [ "$tries" -ge 40 ]; then
            give_up "no engine answers: $(why_not) (last line of its log: $(tail -1 "$log" 2>/dev/null))"
        fi
        sleep 0.5
    done
}

"$PYTHON" -c 'import docker' 2>/dev/null || give_up "$PYTHON has no docker package: pip install 'agentrt[docker]' first"

missing_why="for running code in containers"
if ! answers; then
    may_set_up || give_up "no engine, and AGENTRT_SETUP=no: $(why_not)"
    is_root || give_up "not root, so nothing is installed or started: $(why_not)"
    install_packages
    start_engine
    wait_for_engine
elif is_root && may_set_up && ! (cd "$root" && "$PYTHON" -m agentrt.sandboxes check >/dev/null 2>&1); then
    install_packages # debootstrap, for the image
fi

(cd "$root" && "$PYTHON" -m agentrt.sandboxes build >/dev/null) || give_up "the image was not made (see above)"
say "ready: $( (cd "$root" && "$PYTHON" -m agentrt.sandboxes check) | tail -1)"
