#!/bin/sh
# claims.sh - claim matching on real hoax posts: recall on the whole index, the strong band on half.
set -e
set_=$SIMAK_EVAL/claims
"$SIMAK" match --json --claims "$set_/claims.jsonl" "$set_/posts.jsonl" > "$TMPDIR/all.jsonl"
python3 "$set_/score.py" --without "$set_/gold.jsonl" "$set_/claims.jsonl" > "$TMPDIR/less.jsonl"
"$SIMAK" match --json --claims "$TMPDIR/less.jsonl" "$set_/posts.jsonl" > "$TMPDIR/out-less.jsonl"
python3 "$set_/score.py" "$set_/gold.jsonl" "$set_/claims.jsonl" "$TMPDIR/all.jsonl" "$TMPDIR/out-less.jsonl" |
sed -n 'p
s/.*recall@1 \([0-9.]*\)  recall@5 \([0-9.]*\).*/FIGURE claims_recall_1 \1\nFIGURE claims_recall_5 \2/p
s/.*precision \([0-9.]*\)  recall \([0-9.]*\).*/FIGURE claims_kuat_precision \1\nFIGURE claims_kuat_recall \2/p'
