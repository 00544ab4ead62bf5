#!/bin/sh
# extract.sh - article bodies of the measured pages, and the seeds in mark-up like their portals'.
set -e
here=$(dirname "$0")
E=${SIMAK_EVAL:-../shared/eval}
SIMAK=${SIMAK:-./simak}
work=$(mktemp -d "${TMPDIR:-/tmp}/extract.XXXXXX")
trap 'rm -rf "$work"' EXIT
for file in "$E"/extract/pages/*.html.gz; do
    gzip -dc "$file" > "$work/$(basename "$file" .gz)"
done
(cd "$work" && "$SIMAK" extract --json ./*.html) > "$work/out.jsonl" || [ $? = 1 ]
python3 "$here/extract.py" "$E/extract" "$work/out.jsonl" "$work"
python3 "$here/seeds.py" "$SIMAK" "${SIMAK_SHARED:-$E/..}/seeds"
