#!/bin/sh
# What the tests of the journal in PostgreSQL need: Debian's server programs. `make test` calls it. The tests start
# servers of their own from them, in temporary folders and not as root; none is made or started here. Where the
# programs cannot be installed, it says so and leaves with 0, and those tests skip; in continuous integration
# (CI=true) it fails.
#
#   AGENTRT_SETUP=no   install nothing

set -u
say() { printf 'postgresql: %s\n' "$*" >&2; }

give_up() {
    say "$*; the tests of the journal in PostgreSQL will skip"
    if [ "${CI:-}" = true ]; then exit 1; fi
    exit 0
}

for folder in /usr/lib/postgresql/*/bin; do
    if [ -x "$folder/initdb" ]; then exit 0; fi
done
if command -v initdb >/dev/null 2>&1; then exit 0; fi

[ "${AGENTRT_SETUP:-yes}" != no ] || give_up "the server is missing, and AGENTRT_SETUP=no"
[ "$(id -u)" = 0 ] || give_up "the server is missing, and only root can install it (apt-get install postgresql)"
command -v apt-get >/dev/null 2>&1 || give_up "install PostgreSQL's server with this system's package manager"

say "installing Debian's package postgresql for the tests (AGENTRT_SETUP=no skips this)"
export DEBIAN_FRONTEND=noninteractive
log=$(mktemp)
if [ ! -e /etc/postgresql-common/createcluster.conf ]; then
    mkdir -p /etc/postgresql-common
    echo "create_main_cluster = false" >/etc/postgresql-common/createcluster.conf # programs only, no server of its own
fi
{ apt-get update && apt-get install -y --no-install-recommends -o Dpkg::Options::=--force-confold postgresql; } >"$log" 2>&1 ||
    give_up "apt-get could not install postgresql: $(tail -1 "$log") (all of it: $log)"
rm -f "$log"
