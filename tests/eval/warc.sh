#!/bin/sh
# WARC files of simak against the shared lint, broken ones against simak.
set -eu
simak=$SIMAK suite=$SIMAK_EVAL/conformance
folder=$(mktemp -d)
trap 'kill $server 2>/dev/null; rm -rf "$folder"' EXIT
port=$(python3 -c 'import socket; s = socket.socket(); s.bind(("", 0)); print(s.getsockname()[1])')
python3 "$suite/robots_server.py" "$suite/cases_robots_fetch.json" $port "$folder/map.json" 60 >/dev/null &
server=$!
while [ ! -s "$folder/map.json" ]; do sleep 0.1; done
sleep 0.5
i=1
while [ $i -le 20 ]; do echo "http://127.0.1.$i:$port/b"; echo "http://127.0.1.$i:$port/hop/3"; i=$((i + 1)); done |
    "$simak" fetch --no-robots --allow-private --delay 0 --connections 2 -i - -o "$folder/a.warc.gz" >/dev/null || true
python3 "$suite/warc_lint.py" "$folder/a.warc.gz"
"$simak" evidence verify "$folder/a.warc.gz"
python3 "$suite/make_bad_warcs.py" "$folder/bad" >/dev/null
wrong=0 n=0
for file in "$folder"/bad/*; do
    n=$((n + 1))
    case "$(basename "$file")" in w_good.*|w_no_digest.*) want=0 ;; *) want=1 ;; esac
    got=0
    "$simak" evidence verify "$file" >/dev/null 2>&1 || got=1
    [ $got = $want ] || { echo "  WRONG $(basename "$file")"; wrong=$((wrong + 1)); }
done
echo "WARC files judged rightly: $((n - wrong)) of $n"
echo "FIGURE warc_judged $((n - wrong))"
[ $wrong = 0 ]
