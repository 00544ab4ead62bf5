#!/bin/sh
# bench.sh - runs every tests/bench/bench_*.sh: speed as ratios against peers measured in the same call.
cd "$(dirname "$0")/.." || exit 1
SIMAK=$(pwd)/simak
export SIMAK
for script in tests/bench/bench_*.sh; do
    [ -e "$script" ] || continue
    echo "== $script"
    sh "$script" || echo "   (did not finish)"
done
