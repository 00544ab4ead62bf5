#!/bin/sh
# bench-million.sh - how a store of a million documents behaves beside an empty one, against what is asked of it.
#
# N=100000 takes fewer documents, ROUNDS=5 (the default is 3) crawls more often, WORK names the folder (removed at
# the end).  A million wants 6 GB of disk and about half an hour of an idle machine.
set -e
cd "$(dirname "$0")/.."
N=${N:-1000000}
work=$(mktemp -d "${WORK:-${TMPDIR:-/tmp}}/simak-million.XXXXXX")
trap 'rm -rf "$work"' EXIT
trap 'exit 130' INT TERM

needed=$((N * 6 + 100000)) # KB
free=$(df -Pk "$work" | awk 'NR == 2 { print $4 }')
if [ "$free" -lt "$needed" ]; then
    echo "bench-million: $((needed / 1024)) MB of free disk are needed in $work, there are $((free / 1024))"
    exit 2
fi
make -s build/cc/server
SIMAK=$(pwd)/simak SERVER=$(pwd)/build/cc/server python3 tests/bench/million.py "$work" "$N" "${ROUNDS:-3}"
