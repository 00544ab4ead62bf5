#!/bin/sh
# classify.sh - the classifier on the written and the real set, on press text about anything, on the seeds.
set -e
set_=$SIMAK_EVAL/classify

"$SIMAK" classify --json "$set_/dev.jsonl" > "$TMPDIR/dev.out"
python3 "$set_/score.py" "$set_/dev.jsonl" "$TMPDIR/dev.out" > "$TMPDIR/dev.score"
"$SIMAK" classify --json "$set_/real-dev.jsonl" > "$TMPDIR/real.out"
python3 "$set_/score.py" "$set_/real-dev.jsonl" "$TMPDIR/real.out" --sure > "$TMPDIR/real.score"
"$SIMAK" classify --json "$set_/press.jsonl" > "$TMPDIR/press.out"
for seed in "$SIMAK_SHARED"/seeds/*.txt; do
    "$SIMAK" classify --json "$seed"
done > "$TMPDIR/seeds.out"

cat "$TMPDIR/dev.score" "$TMPDIR/real.score"
python3 "$(dirname "$0")/classify.py" "$TMPDIR"
for kind in news social; do
    grep "\"kind\": \"$kind\"" "$set_/real-dev.jsonl" > "$TMPDIR/real-$kind.jsonl"
    "$SIMAK" classify --json "$TMPDIR/real-$kind.jsonl" > "$TMPDIR/real-$kind.out"
    echo "real text, $kind alone:"
    python3 "$set_/score.py" "$TMPDIR/real-$kind.jsonl" "$TMPDIR/real-$kind.out" --sure | grep pooled
done
