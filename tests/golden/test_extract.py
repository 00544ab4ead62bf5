#!/usr/bin/env python3
"""Golden pages: tests/golden/extract/*.html, each with its claim in a comment on top.

The claim is `name: value` lines; `text:` comes last and holds the paragraphs.  What the claim does not name
is not compared.  `absent:` (may repeat) must not occur in the text, `option:` goes to the command line.
A page with `as: ENCODING` is re-encoded before it is read.
"""
import glob
import json
import os
import subprocess
import sys

ROOT, SIMAK, TMP = os.environ['ROOT'], os.environ['SIMAK'], os.environ['TMPDIR']
LISTS = ('absent', 'option', 'tag', 'mark')
DEFAULT_NOW = '2024-11-30T00:00:00Z'


def read_claim(page):
    head, _, body = page.partition('-->\n')
    claim = {name: [] for name in LISTS}
    lines = head.splitlines()[1:]
    while lines:
        name, _, value = lines.pop(0).partition(':')
        if name == 'text':
            claim['text'] = '\n'.join(lines)
            break
        if name in LISTS:
            claim[name].append(value.strip())
        else:
            claim[name] = value.strip()
    return claim, body


def extract(path, claim):
    command = [SIMAK, 'extract', '--json', '--now', DEFAULT_NOW]
    if 'url' in claim:
        command += ['--url', claim['url']]
    done = subprocess.run(command + claim['option'] + [path], stdout=subprocess.PIPE, timeout=60)
    return json.loads(done.stdout), done.returncode


def faults(claim, got, code):
    for name in ('outcome', 'title', 'published', 'published_from', 'author', 'canonical', 'amp', 'section',
                 'language', 'outlet', 'next', 'claim', 'rating', 'image'):
        if name in claim and (got.get(name) or '') != claim[name]:
            yield '%s is %r, not %r' % (name, got.get(name), claim[name])
    if claim['tag'] and got['tags'] != claim['tag']:
        yield 'tags are %r' % got['tags']
    if sorted(claim['mark']) != sorted(got['marks']):
        yield 'marks are %r' % got['marks']
    if 'text' in claim and got['text'] != claim['text']:
        yield 'text is\n' + got['text']
    for words in claim['absent']:
        if words in got['text']:
            yield 'the text holds %r' % words
    want = {'article': 0, 'broken': 65}.get(claim['outcome'], 1)
    if code != want:
        yield 'exit code %d, not %d' % (code, want)


def main():
    pages = sorted(glob.glob(os.path.join(ROOT, 'tests/golden/extract/*.html')))
    bad = 0
    print('1..%d' % len(pages))
    for i, path in enumerate(pages, 1):
        with open(path, encoding='utf8') as f:
            claim, body = read_claim(f.read())
        copy = os.path.join(TMP, os.path.basename(path))
        with open(copy, 'wb') as f:
            f.write(body.encode(claim.get('as', 'utf-8'), 'replace'))
        wrong = list(faults(claim, *extract(copy, claim)))
        for fault in wrong:
            print('# ' + fault.replace('\n', '\n# '))
        bad += bool(wrong)
        print('%s %d - %s' % ('not ok' if wrong else 'ok', i, os.path.basename(path)))
    return 1 if bad or not pages else 0


if __name__ == '__main__':
    sys.exit(main())
