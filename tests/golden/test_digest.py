#!/usr/bin/env python3
"""A hand-made week printed in every format, compared with what was looked at and found good; the same
week full of hostile text, harmless in every format.  `test_digest.py --update` takes the new output."""
import csv
import html.parser
import io
import json
import os
import re
import subprocess
import sys

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path.insert(0, os.path.join(HERE, 'digest'))
import sample  # noqa: E402
from tap import end, ok  # noqa: E402

FORMATS = {'html': [], 'md': [], 'csv': [], 'json': [], 'text': []}


def simak(report, form, *more):
    p = subprocess.run([os.environ['SIMAK'], 'print', '-', '--format', form, *more],
                       input=json.dumps(report).encode(), stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    return p.stdout.decode() if p.returncode == 0 else 'ended with %d: %s' % (p.returncode, p.stderr)


def first_difference(a, b):
    for n, (x, y) in enumerate(zip(a.splitlines() + [''], b.splitlines() + [''])):
        if x != y:
            return 'line %d\ngot    %s\nwanted %s' % (n + 1, x, y)
    return 'lengths %d and %d' % (len(a), len(b))


def golden(update):
    for form in ('html', 'md', 'csv', 'text'):
        path = os.path.join(HERE, 'digest', 'pekan.' + form)
        got = simak(sample.report(), form)
        if update:
            open(path, 'w', newline='').write(got)
        want = open(path, newline='').read()
        ok('the week as ' + form, got == want, first_difference(got, want))
    got = simak(sample.report(), 'json')
    ok('json read back gives the same json', simak(json.loads(got), 'json') == got)


class Page(html.parser.HTMLParser):
    """Tags and links of a page, as a browser would see them."""

    def __init__(self, text):
        super().__init__()
        self.tags, self.links, self.attributes = set(), set(), set()
        self.feed(text)

    def handle_starttag(self, tag, attrs):
        self.tags.add(tag)
        self.attributes |= {k for k, v in attrs}
        self.links |= {v for k, v in attrs if k in ('href', 'cite', 'src', 'action')}


def hostile():
    week, bad = sample.report(), sample.hostile()
    page, calm = Page(simak(bad, 'html')), Page(simak(week, 'html'))
    ok('hostile html: no tag or attribute that the calm week has not',
       page.tags <= calm.tags and page.attributes <= calm.attributes,
       (page.tags - calm.tags, page.attributes - calm.attributes))
    ok('hostile html: links lead to http or into the page',
       all(re.match(r'https?://|#', x) for x in page.links), page.links)
    text = simak(bad, 'html')
    ok('hostile html: no direction marks, no controls', not re.search(
        '[\u202a-\u202e\u2066-\u2069\u200e\u200f\u061c\x00-\x08\x0b-\x1f\x7f]', text))
    ok('hostile html: of bounded length', len(text) < 200000, len(text))
    for more in ([], ['--grid']):
        rows = list(csv.reader(io.StringIO(simak(bad, 'csv', *more).lstrip('\ufeff')), delimiter=';'))
        cells = [c for row in rows for c in row]
        ok('hostile csv %s: every line has all its cells' % more, len({len(r) for r in rows}) == 1)
        ok('hostile csv %s: no cell is a formula' % more, not any(
            re.match('[=+@\t\r-]', c) for c in cells if not re.fullmatch(r'-?\d+', c)),
           [c for c in cells if re.match('[=+@\t\r-]', c)])
    md = simak(bad, 'md')
    ok('hostile md: no raw tag, no javascript target', not re.search(r'(?<!\\)<\w', md) and
       not re.search(r'(?<!\\)\]\(\s*javascript', md), md[:300])
    ok('hostile text: one line each, nothing that moves a terminal', not re.search(
        '[\x00-\x09\x0b-\x1f\x7f\u202a-\u202e]', simak(bad, 'text')))
    got = simak(bad, 'json')
    ok('hostile json reads back the same', simak(json.loads(got), 'json') == got, got[:300])


def masked():
    text = simak(sample.report(), 'html')
    ok('handles of posts are not printed', '@warga_tepian77' not in text and 'warga' in text)
    r = sample.report()
    r['findings'][0]['document']['title'] = 'Camat Rudiansah Palit Diduga Ajak Warga'
    text = simak(r, 'html', '--samarkan')
    ok('--samarkan: initials', 'Rudiansah' not in text and 'Camat R.P. Diduga' in text)


def refused():
    for bad in (b'', b'[]', b'{}', b'<html>', b'{"period":{"from":"2024-10-07"},"findings":[]}', b'\xff' * 99):
        p = subprocess.run([os.environ['SIMAK'], 'print', '-'], input=bad, stdout=subprocess.PIPE,
                           stderr=subprocess.PIPE)
        ok('no report: %r' % bad[:12], p.returncode == 65 and not p.stdout and p.stderr, p)


golden('--update' in sys.argv)
hostile()
masked()
refused()
end()
