#!/usr/bin/env python3
"""Every page of the sample newsroom, its AMP twin too, against the list of what is in it.

Title, published, text and the address that both twins share have to be right in each; the author
where the page shows one.
"""
import collections
import json
import os
import subprocess
import sys

ROOT, SIMAK, TMP = os.environ['ROOT'], os.environ['SIMAK'], os.environ['TMPDIR']
FIELDS = ('outcome', 'title', 'published', 'canonical', 'author', 'text')


def find(site, host, url):
    """-> the file that the server would send for an address"""
    path = os.path.join(site, host, url.split('/', 3)[3].split('?')[0])
    for name in (os.path.join(path, 'index.html'), path.rstrip('/') + '.html', path):
        if os.path.isfile(name):
            return name
    return None


def extract(name, url, now):
    out = subprocess.run([SIMAK, 'extract', '--json', '--url', url, '--now', now, name], stdout=subprocess.PIPE)
    return json.loads(out.stdout)


def wanted(doc):
    want = {k: doc[k] for k in FIELDS if k in doc}
    want['outcome'] = 'article'
    return want


def differs(field, got, want):
    if field == 'text':
        return ' '.join((got or '').split()) != ' '.join(want.split())
    return (got or '') != (want or '')


def main():
    site = os.path.join(TMP, 'site')
    subprocess.run([sys.executable, os.path.join(ROOT, 'tests/newsroom/build.py'), site, '--base-url',
                    'http://{outlet}.test'], check=True, stdout=subprocess.DEVNULL)
    with open(os.path.join(site, 'manifest.json'), encoding='utf8') as f:
        day = json.load(f)['days'][0]
    wrong, pages = collections.defaultdict(list), 0
    for doc in day['documents']:
        if doc['kind'] != 'news':
            continue
        for url in (doc['url'], doc['amp']):
            name = find(os.path.join(site, 'day1'), doc['host'], url or '///')
            if name is None:
                continue
            got = extract(name, url, day['now'])
            pages += 1
            for field, want in wanted(doc).items():
                if field == 'text' and doc['pages'] > 1:
                    continue
                if differs(field, got[field], want):
                    wrong[field].append('%s\n#   got  %r\n#   want %r' % (url, got[field], want))
    print('1..%d' % len(FIELDS))
    for i, field in enumerate(FIELDS, 1):
        for line in wrong[field][:5]:
            print('# %s of %s' % (field, line))
        print('%s %d - %s of %d pages%s' % ('not ok' if wrong[field] else 'ok', i, field, pages,
                                           ': %d wrong' % len(wrong[field]) if wrong[field] else ''))
    return 1 if any(wrong.values()) or not pages else 0


if __name__ == '__main__':
    sys.exit(main())
