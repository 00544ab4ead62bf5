#!/usr/bin/env python3
"""The commands for formats (feed, sitemap, robots, url, date) as filters: answers, exit codes, messages."""
import gzip
import json
import os
import subprocess

SIMAK, TMP = os.environ['SIMAK'], os.environ['TMPDIR']
count = 0


def run(*args, stdin=b''):
    p = subprocess.run([SIMAK, *args], input=stdin, stdout=subprocess.PIPE, stderr=subprocess.PIPE, timeout=60)
    return p.returncode, p.stdout.decode('utf-8'), p.stderr.decode('utf-8')


def check(good, name, got=None):
    global count
    count += 1
    print('%s %d - %s' % ('ok' if good else 'not ok', count, name))
    if not good:
        print('# got %r' % (got,))


def write(name, data):
    path = os.path.join(TMP, name)
    open(path, 'wb').write(data if isinstance(data, bytes) else data.encode('utf-8'))
    return path


rss = '<rss version="2.0"><channel><title>K</title><item><title>Satu</title><link>/1</link></item></channel></rss>'
code, out, err = run('feed', '--json', '--url', 'https://kabar.example/feed/', write('a.xml', rss))
feed = json.loads(out)
check(code == 0 and feed['entries'][0]['link'] == 'https://kabar.example/1' and feed['wellformed'], 'feed', out)
code, out, err = run('feed', '-', stdin=rss.encode())
check(code == 0 and 'Satu' in out, 'feed from standard input, as text', out)
for name, data, word in (('html', '<!doctype html><html><p>404</p></html>', 'HTML'), ('kosong', '', 'empty'),
                         ('peta', '<urlset/>', 'sitemap'), ('json', '{"error": 1}', 'JSON Feed')):
    code, out, err = run('feed', '--json', write(name, data))
    check(code == 65 and out == '' and name in err and word in err, 'no feed: %s' % name, (code, out, err))
code, out, err = run('feed', '--json', os.path.join(TMP, 'tidak-ada'))
check(code == 65 and out == '' and 'tidak-ada' in err, 'a file that is not there', (code, err))
check(run('feed')[0] == 2 and run('feed', '--nonsense', 'x')[0] == 2, 'usage')

urlset = '<urlset><url><loc>/1</loc><lastmod>2024-10-09</lastmod></url></urlset>'
code, out, err = run('sitemap', '--json', '--url', 'https://kabar.example/s.xml', write('s', gzip.compress(urlset.encode())))
check(code == 0 and json.loads(out) == {'type': 'urlset', 'sitemaps': [],
      'urls': [{'loc': 'https://kabar.example/1', 'lastmod': '2024-10-09', 'news': None}]}, 'sitemap, compressed', out)
code, out, err = run('sitemap', '--json', write('html2', '<html></html>'))
check(code == 65 and out == '' and 'HTML' in err, 'no sitemap', (code, err))

robots = write('robots.txt', 'User-agent: *\nDisallow: /cari # mesin\n')
code, out, err = run('robots', robots, '--agent', 'simak', 'https://kabar.example/cari?q=x')
check(code == 1 and 'robots.txt:2' in out and 'Disallow: /cari' in out, 'robots: disallowed, with the rule', out)
check(run('robots', robots, 'https://kabar.example/')[0] == 0, 'robots: allowed')
code, out, err = run('robots', '--json', robots, 'https://kabar.example/cari')
check(json.loads(out) == {'allowed': False, 'rule': 'Disallow: /cari', 'line': 2, 'crawl_delay': None}, 'robots as JSON', out)

check(run('url', 'resolve', 'https://kabar.example/a/b', '../c')[:2] == (0, 'https://kabar.example/c\n'), 'url resolve')
check(run('url', 'canon', 'HTTPS://Kabar.example:443/?utm_source=x')[:2] == (0, 'https://kabar.example/\n'), 'url canon')
check(run('url', 'canon', 'javascript:x')[:2] == (1, ''), 'url refused')
check(run('url', 'x')[0] == 2, 'url usage')

check(run('date', 'Rabu (9/10)', '--tz', '+08:00', '--now', '2024-10-10T00:00:00Z')[:2] == (0, '2024-10-09\n'), 'date: day')
check(run('date', '9 Okt 2024 14.30 WITA')[:2] == (0, '2024-10-09T06:30:00Z\n'), 'date: instant')
check(run('date', 'UU 7/2017')[:2] == (1, ''), 'no date')
check(run('date', 'x', '--tz', 'Mars')[0] == 2, 'date usage')
print('1..%d' % count)
