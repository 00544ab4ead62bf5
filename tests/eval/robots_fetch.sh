#!/bin/sh
# The fetch layer of robots.txt against the shared server: each path is allowed or refused as the case
# says.
set -eu
simak=$SIMAK suite=$SIMAK_EVAL/conformance
folder=$(mktemp -d)
trap 'kill $server 2>/dev/null; rm -rf "$folder"' EXIT
port=$(python3 -c 'import socket; s = socket.socket(); s.bind(("", 0)); print(s.getsockname()[1])')
python3 "$suite/robots_server.py" "$suite/cases_robots_fetch.json" $port "$folder/map.json" 120 >/dev/null &
server=$!
while [ ! -s "$folder/map.json" ]; do sleep 0.1; done
sleep 0.5
python3 - "$simak" "$folder/map.json" <<'E'
import json, subprocess, sys, urllib.request
simak, cases = sys.argv[1], json.load(open(sys.argv[2]))
wrong = judged = 0
for name, case in cases.items():
    paths = sorted(case['expect'])
    done = subprocess.run([simak, 'fetch', '--json', '--allow-private', '--delay', '0', '--timeout', '5'] +
                          [case['origin'] + p for p in paths], stdout=subprocess.PIPE)
    got = {json.loads(l)['url'][len(case['origin']):]: json.loads(l) for l in done.stdout.splitlines()}
    for path in paths:
        want, outcome = case['expect'][path], got.get(path, {}).get('outcome', 'none')
        if want is None:
            print('  open  %s %s: %s (%s)' % (name, path, outcome, case['note']))
            continue
        judged += 1
        if (outcome == 'ok') != want:
            wrong += 1
            print('  WRONG %s %s: %s' % (name, path, outcome))
    if name == 'cache':
        hits = int(urllib.request.urlopen(case['origin'] + '/__hits').read())
        judged += 1
        wrong += hits != 1
        print('  cache: robots.txt asked %d times' % hits)
print('robots fetch layer: %d of %d' % (judged - wrong, judged))
print('FIGURE robots_fetch %.3f' % ((judged - wrong) / judged))
sys.exit(1 if wrong else 0)
E
