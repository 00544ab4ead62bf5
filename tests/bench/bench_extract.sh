#!/bin/sh
# bench_extract.sh - CPU of `simak extract --json` over the measured pages against a bare parse.
#
# floor.c (beside the pages) parses each page with libxml2 and takes all its text: `floor dom 5` prints
# the cpu_s of its best pass.  simak gets the pages five times in one call, user and system time counted,
# start of the program included.  Both in alternation, medians of three.
set -e
E=${SIMAK_EVAL:-${SIMAK_SHARED:-../shared}/eval}
SIMAK=${SIMAK:-./simak}
if [ ! -d "$E/extract/pages" ]; then
    echo "no measured pages at $E (set SIMAK_SHARED): nothing was measured"
    exit 0
fi
work=$(mktemp -d "${TMPDIR:-/tmp}/bench.XXXXXX")
trap 'rm -rf "$work"' EXIT
for file in "$E"/extract/pages/*.html.gz; do
    gzip -dc "$file" > "$work/$(basename "$file" .gz)"
done
# shellcheck disable=SC2046
${CC:-cc} -O2 -o "$work/floor" "$E/extract/floor.c" $(pkg-config --cflags --libs libxml-2.0)
SIMAK="$SIMAK" python3 - "$work" <<'PY'
import glob, os, resource, statistics, subprocess, sys
work, simak = sys.argv[1], os.path.abspath(os.environ['SIMAK'])
pages = sorted(glob.glob(os.path.join(work, '*.html')))


def cpu(command):
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    subprocess.run(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


ours, floor = [], []
for _ in range(3):
    ours.append(cpu([simak, 'extract', '--json'] + pages * 5) / 5)
    out = subprocess.run([os.path.join(work, 'floor'), 'dom', '5'] + pages, stdout=subprocess.PIPE,
                         stderr=subprocess.DEVNULL, encoding='utf8').stdout
    floor.append(float(out.split('\t')[5]))
a, b = statistics.median(ours), statistics.median(floor)
print('extract: %d pages, %.3f s a pass, bare parse %.3f s, ratio %.2f (asked: at most 0.65)' % (len(pages), a, b, a / b))
PY
