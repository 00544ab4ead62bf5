#!/bin/sh
# bench_extract_heap.sh - peak heap of `simak extract --json` on pages of 1.2 MB, by shape.
#
# Each shape is what fills the tree most for its bytes: small blocks, links, classes.  Heap is valgrind's massif at its peak, over the peak of a run on
# an empty page, the page's own bytes not counted, as a multiple of these bytes.
set -e
SIMAK=${SIMAK:-./simak}
if ! command -v valgrind > /dev/null; then
    echo "no valgrind: nothing was measured"
    exit 0
fi
work=$(mktemp -d "${TMPDIR:-/tmp}/heap.XXXXXX")
trap 'rm -rf "$work"' EXIT
SIMAK="$SIMAK" python3 - "$work" <<'PY'
import os, re, subprocess, sys
work, simak = sys.argv[1], os.path.abspath(os.environ['SIMAK'])
SIZE = 1200000
WORDS = 'Petugas mencatat tiga kotak rusak di gudang itu, Senin. '
SHAPES = {
    'short paragraphs': lambda i: '<p>%s %d</p>\n' % (WORDS[:36], i),
    'tiny paragraphs': lambda i: '<p>Ya %d</p>\n' % i,
    'tiny links': lambda i: '<a href="/%d">b%d</a> ' % (i, i),
    'deep divs': lambda i: '<div>' * 60 + 'c%d' % i + '</div>' * 60,
    'one huge text': lambda i: WORDS,
    'list items': lambda i: '<li>%s %d</li>\n' % (WORDS[:20], i),
    'table cells': lambda i: '<tr><td>%d</td><td>d</td></tr>\n' % i,
    'linked items': lambda i: '<li><a href="/%d">%s %d</a></li>\n' % (i, WORDS[:20], i),
    'dated items': lambda i: '<div class="date">%d</div>\n' % i,
    'long paragraphs': lambda i: '<p>%s</p>\n' % (WORDS * 8),
}


def page(unit):
    parts, size, i = ['<html><title>Halaman besar</title><body>'], 0, 0
    while size < SIZE:
        parts.append(unit(i))
        size += len(parts[-1])
        i += 1
    return ''.join(parts) + '</body></html>'


def peak(path):
    out = os.path.join(work, 'massif.out')
    subprocess.run(['valgrind', '--tool=massif', '--massif-out-file=' + out, '--peak-inaccuracy=0.0', simak,
                    'extract', '--json', path], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    return max(int(n) for n in re.findall(r'mem_heap_B=(\d+)', open(out).read()))


path = os.path.join(work, 'page.html')
open(path, 'w').write('<html></html>')
empty, worst = peak(path), 0.0
for name, unit in SHAPES.items():
    text = page(unit)
    open(path, 'w').write(text)
    times = (peak(path) - empty - len(text)) / len(text)
    worst = max(worst, times)
    print('extract heap: %-17s %5.2f times the page' % (name, times))
print('extract heap: worst %.2f times the page (asked: at most 3.00)' % worst)
PY
