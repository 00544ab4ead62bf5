#!/bin/sh
# bench_fetch.sh - `simak fetch` on 10,000 different pages of 13 KB from a local nginx, against wget2 with as
# many connections: with -o (one compressed WARC file against wget2's one plain file) and without.
# Both in alternation, medians of five.  Wants nginx (nginx-light) and wget2.
set -e
SIMAK=${SIMAK:-./simak}
PAGES=${BENCH_PAGES:-10000}
for tool in nginx wget2; do
    command -v $tool >/dev/null || { echo "no $tool (apt-get install nginx-light wget2): nothing was measured"; exit 0; }
done
work=$(mktemp -d "${TMPDIR:-/tmp}/bench.XXXXXX")
trap 'kill "$(cat "$work/pid" 2>/dev/null)" 2>/dev/null || true; rm -rf "$work"' EXIT
chmod 755 "$work"
port=8390
. "$(dirname "$0")/site.sh"
site_serve "$work" "$PAGES" $port
SIMAK="$SIMAK" python3 - "$work" "$PAGES" <<'PY'
import os, resource, statistics, subprocess, sys, time
work, pages, simak = sys.argv[1], int(sys.argv[2]), os.path.abspath(os.environ['SIMAK'])
ours = [simak, 'fetch', '--no-robots', '--delay', '0', '--connections', '16', '--allow-private',
        '-i', work + '/urls']
commands = {
    'simak -o': ours + ['-o', work + '/a.warc.gz'],
    'wget2': ['wget2', '-q', '--max-threads=16', '--no-robots', '-O', work + '/a.out', '-i', work + '/urls'],
    'simak': ours,
}
times = {name: [] for name in commands}
for _ in range(5):
    for name, command in commands.items():
        begun = time.monotonic()
        done = subprocess.run(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        times[name].append(time.monotonic() - begun)
        if done.returncode != 0:
            sys.exit('%s ended with %d' % (name, done.returncode))
peak = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024
median = {name: statistics.median(t) for name, t in times.items()}
for name in commands:
    print('%-9s %.2f s, %d pages a second' % (name, median[name], pages / median[name]))
print('fetch into a WARC file: %.2f times wget2 (asked: at least 0.5)' % (median['wget2'] / median['simak -o']))
print('fetch alone: %.2f times wget2 (asked: at least 1)' % (median['wget2'] / median['simak']))
print('peak memory of all: %.0f MB (asked: under 100)' % peak)
PY
