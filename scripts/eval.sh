#!/bin/sh
# eval.sh - runs the scorers on the measured sets beside the checkout and holds the figures against
# docs/figures.md, below which they must not fall.
#
# Every tests/eval/*.sh prints lines "FIGURE name value"; figures.md records them as "name value".
# Higher is better for each.
cd "$(dirname "$0")/.." || exit 1

SIMAK_SHARED=${SIMAK_SHARED:-../shared}
if [ ! -d "$SIMAK_SHARED/eval" ]; then
    echo "eval: no measured sets at $SIMAK_SHARED (set SIMAK_SHARED): nothing was scored"
    exit 0
fi
SIMAK_SHARED=$(cd "$SIMAK_SHARED" && pwd)
SIMAK=${SIMAK:-$(pwd)/simak}
export SIMAK SIMAK_SHARED SIMAK_EVAL="$SIMAK_SHARED/eval"

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
export TMPDIR="$work"
failed=0
: > "$work/figures"
for script in tests/eval/*.sh; do
    [ -e "$script" ] || continue
    echo "== $script"
    sh "$script" > "$work/out" 2>&1 || { failed=$((failed + 1)); echo "not ok - $script"; tail -20 "$work/out"; }
    grep -v '^FIGURE ' "$work/out" | tail -12
    sed -n 's/^FIGURE //p' "$work/out" | tee -a "$work/figures"
done

python3 tests/eval/compare.py docs/figures.md "$work/figures" || failed=$((failed + 1))
[ "$failed" = 0 ]
