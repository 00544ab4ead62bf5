#!/bin/sh
# bench_extract_heap.sh - peak heap of `simak extract --json` on pages of 1.2 MB, by shape.
#
# Each shape is what fills memory most for its bytes: small blocks, links, classes, and the smallest there can be of each;
# JSON that is all brackets; charsets whose letters are longer in UTF-8.  Heap is valgrind's massif at its peak, over the
# peak of a run on an empty page, the page's own bytes not counted, as a multiple of these bytes.
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
    'one-letter p': lambda i: '<p>a',
    'four-letter p': lambda i: '<p>%s%03d' % ('ab'[i % 2], i % 1000),
    'one-letter td': lambda i: '<td>a',
    'one-letter div': lambda i: '<div>a</div>',
    'lines of pre': lambda i: 'a\n\n' if i else '<pre>',
    'empty anchors': lambda i: '<p><a>a</a>',
    'lists of one': lambda i: '<ul>a</ul>',
    'references': lambda i: '<p>&#97;',
    'bare <': lambda i: '<',
    'empty tags': lambda i: '<p>',
    'tags of a story': lambda i: '<a href=x>b</a>' if i else '<div class=tags>',
    'JSON text': lambda i: WORDS if i else JSON + '{"@type":"NewsArticle","articleBody":"',
    'JSON objects': lambda i: '{},' if i else JSON + '[',
    'JSON numbers': lambda i: '1,' if i else JSON + '[',
    'JSON names': lambda i: '"%x":1,' % i if i else JSON + '{',
    'JSON keywords': lambda i: 'a,' if i else JSON + '{"@type":"NewsArticle","keywords":"',
    'comments': lambda i: '<!---->',
}
JSON = '<script type="application/ld+json">'
ENDS = {'JSON text': '"}', 'JSON objects': '{}]', 'JSON numbers': '1]', 'JSON names': '"a":1}', 'JSON keywords': '"}'}
CHARSETS = {
    'utf-16': lambda i: '<p>a', 'utf-16le': lambda i: ('' if i else '\ufeff') + '\u6587\u7ae0',
    'cp1252': lambda i: '\u00e9\u00e9\u00e9 ', 'gb2312': lambda i: '\u6587\u7ae0',
}


def page(unit, end='', charset='ascii'):
    parts, size, i = ['<html><meta charset=%s><title>Halaman besar</title><body>' % charset], 0, 0
    while size < SIZE:
        parts.append(unit(i))
        size += len(parts[-1].encode('utf-16le' if charset == 'utf-16' else charset))
        i += 1
    return (''.join(parts) + end + ('</script>' if end else '') + '</body></html>').encode(charset)


def peak(path):
    out = os.path.join(work, 'massif.out')
    subprocess.run(['valgrind', '--tool=massif', '--massif-out-file=' + out, '--peak-inaccuracy=0.0', simak,
                    'extract', '--json', path], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    return max(int(n) for n in re.findall(r'mem_heap_B=(\d+)', open(out).read()))


path = os.path.join(work, 'page.html')
open(path, 'w').write('<html></html>')
empty, worst = peak(path), 0.0
pages = [(name, page(unit, ENDS.get(name, ''))) for name, unit in SHAPES.items()]
pages += [(name, page(unit, charset=name)) for name, unit in CHARSETS.items()]
for name, text in pages:
    open(path, 'wb').write(text)
    times = (peak(path) - empty - len(text)) / len(text)
    worst = max(worst, times)
    print('extract heap: %-17s %5.2f times the page' % (name, times))
print('extract heap: worst %.2f times the page (asked: at most 3.00)' % worst)
PY
