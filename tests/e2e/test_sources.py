#!/usr/bin/env python3
"""Sources that fail: none of it costs an article, each is named in status, and what was there comes back."""
import http.server
import json
import os
import sqlite3
import threading

import tap
from newsroom import TMP, make_workspace, simak

DAY1, LATER = '2024-10-09T12:00:00Z', '2024-10-09T16:00:00Z'
TEXT = ('Bawaslu menelusuri dugaan politik uang oleh tim sukses pasangan calon di Kelurahan Rawa Makmur. '
        'Warga melaporkan pembagian amplop berisi uang seratus ribu rupiah kepada pemilih pada malam hari. '
        'Laporan itu sudah diregister dan pelapor telah diklarifikasi pada hari Senin. ')
CAPTCHA = ('<html><head><title>Just a moment...</title></head><body><h1>Verify you are human</h1>'
           '<p>Checking your browser before accessing the site.</p></body></html>')
SITEMAP = 'http://www.sitemaps.org/schemas/sitemap/0.9'
sites, servers, requests = {}, [], []


class Site(http.server.BaseHTTPRequestHandler):
    """Pages of a dictionary: (status, body), or a body alone."""

    def do_GET(self):
        page = sites[self.server.server_address[0]].get(self.path, (404, 'tidak ada'))
        status, body = page if isinstance(page, tuple) else (200, page)
        requests.append(self.path)
        self.send_response(status)
        if status == 429:
            self.send_header('Retry-After', '3600')
        self.send_header('Content-Length', str(len(body.encode())))
        self.send_header('ETag', '"%x"' % (hash(body) & 0xffffffff))
        self.end_headers()
        self.wfile.write(body.encode())

    def log_message(self, *_):
        pass


def host(n):
    return '127.0.0.%d' % n


def at(n, path):
    return 'http://%s:%d%s' % (host(n), servers[0].server_port, path)


def article(n, title):
    paragraphs = ''.join('<p>%s %s, bagian %d.</p>' % (TEXT, title, i) for i in range(3))
    return ('<html><head><title>%s</title><meta property="og:type" content="article"></head><body><article>'
            '<h1>%s</h1>%s</article></body></html>' % (title, title, paragraphs))


def feed(n, names, date='Wed, 09 Oct 2024 10:00:00 +0800'):
    return '<rss version="2.0"><channel><title>Uji</title>%s</channel></rss>' % ''.join(
        '<item><title>%s</title><link>%s</link><pubDate>%s</pubDate></item>' % (
            name, at(n, '/' + name), date) for name in names)


def urlset(*urls):
    return '<urlset xmlns="%s">%s</urlset>' % (
        SITEMAP, ''.join('<url><loc>%s</loc></url>' % url for url in urls))


def status(folder, now):
    return {s['id']: s for s in json.loads(simak(folder, 'status', '--json', '--now', now).stdout)['list']}


def query(folder, sql):
    db = sqlite3.connect(os.path.join(folder, 'simak.db'))
    try:
        return db.execute(sql).fetchall()
    finally:
        db.close()


for n in range(1, 8):
    sites[host(n)] = {}
    server = http.server.ThreadingHTTPServer((host(n), servers[0].server_port if servers else 0), Site)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    servers.append(server)

NAMES = ['satu', 'dua', 'tiga', 'empat', 'lima', 'enam']
for n in (1, 2, 3):
    sites[host(n)]['/feed'] = feed(n, NAMES)
for name in NAMES:
    sites[host(1)]['/' + name] = CAPTCHA
    sites[host(2)]['/' + name] = (403, 'dilarang')
    sites[host(3)]['/' + name] = article(3, 'Kabar tiga ' + name)
sites[host(3)]['/robots.txt'] = (503, '')
sites[host(4)] = {'/peta.xml': '<sitemapindex xmlns="%s"><sitemap><loc>%s</loc></sitemap><sitemap><loc>%s'
                  '</loc></sitemap></sitemapindex>' % (SITEMAP, at(4, '/a.xml'), at(4, '/b.xml')),
                  '/a.xml': urlset(at(4, '/pertama')), '/b.xml': (503, ''),
                  '/pertama': article(4, 'Kabar pertama'), '/kedua': article(4, 'Kabar kedua')}
sites[host(5)]['/feed'] = CAPTCHA
sites[host(6)]['/feed'] = feed(6, ['lama'], 'Mon, 02 Sep 2024 10:00:00 +0800').replace(
    '</channel>', '<item><title>Besok</title><link>%s</link><pubDate>Thu, 02 Oct 2031 10:00:00 +0800'
    '</pubDate></item></channel>' % at(6, '/besok'))
sites[host(6)].update({'/' + name: article(6, 'Kabar ' + name) for name in ('lama', 'besok')})
sites[host(7)]['/feed'] = feed(7, [])

SOURCES = (('captcha', 1, '/feed', ''), ('tolak', 2, '/feed', ''),
           ('robots', 3, '/feed', 'robots = abaikan\ncatatan = uji\n'),
           ('peta', 4, '/peta.xml', 'jenis = sitemap\n'), ('tantang', 5, '/feed', ''),
           ('berhenti', 6, '/feed', ''), ('hampa', 7, '/feed', ''))
work = make_workspace('gagal', ''.join('[%s]\nalamat = %s\n%s\n' % (name, at(n, path), more)
                                       for name, n, path, more in SOURCES))
done = simak(work, 'crawl', '--json', '--now', DAY1)
told = status(work, DAY1)
tap.ok('what fails is told: exit 1', done.returncode == 1, done.stdout + done.stderr)
for name, words in (('captcha', 'captcha'), ('tolak', '403'), ('robots', 'robots.txt'), ('peta', 'b.xml'),
                    ('tantang', 'captcha'), ('berhenti', '37'), ('hampa', '?')):
    tap.ok('status names what is wrong with ' + name,
           not told[name]['ok'] and words in (told[name]['reason'] or ''), told[name])
tap.ok('none of them is given up', query(work, "SELECT count(*) FROM pending WHERE not_before > 0") == [(18,)],
       query(work, 'SELECT source, count(*) FROM pending GROUP BY 1'))

for n in (1, 2):
    sites[host(n)].update({'/' + name: article(n, 'Kabar %d %s' % (n, name)) for name in NAMES})
sites[host(3)]['/robots.txt'] = (404, '')
sites[host(4)]['/b.xml'] = urlset(at(4, '/kedua'))
done = simak(work, 'crawl', '--all', '--json', '--now', LATER)
told = status(work, LATER)
found = dict(query(work, 'SELECT source, count(*) FROM documents GROUP BY 1'))
tap.ok('what was refused for a while is there once it is let in', found.get('captcha') == found.get('tolak')
       == found.get('robots') == 6, (found, done.stdout))
tap.ok('an unchanged index leads to its changed sitemap', found.get('peta') == 2, found)
wrong = [told[name] for name in ('captcha', 'tolak', 'robots', 'peta') if not told[name]['ok']]
tap.ok('and all four are well', not wrong, wrong)

# ---------------------------------------------------------------- a host that asks for a rest
sites[host(7)].update({'/rehat': feed(7, NAMES), '/robots.txt': (404, '')})
for name in NAMES:
    sites[host(7)]['/' + name] = (429, 'nanti')
rest = make_workspace('rehat', '[rehat]\nalamat = %s\n' % at(7, '/rehat'))
simak(rest, 'crawl', '--now', DAY1)
asked = len(requests)
simak(rest, 'crawl', '--now', '2024-10-09T12:20:00Z')
tap.ok('Retry-After holds for all addresses of a host and over the end of a crawl',
       [path for path in requests[asked:] if path != '/robots.txt'] == [] and
       query(rest, 'SELECT min(not_before) - max(added_at) >= 3600 FROM pending') == [(1,)],
       (requests[asked:], query(rest, 'SELECT url, not_before - added_at FROM pending')))

# ---------------------------------------------------------------- gone, and back again
site = sites[host(3)]
first = query(work, "SELECT id, revisit_no FROM documents WHERE url LIKE '%:{}/satu' AND source = 'robots'".format(
    servers[0].server_port))[0]
kept = site.pop('/satu')
for hours, gone in ((0, False), (2, True)):
    simak(work, 'crawl', '--now', '2024-10-10T%02d:30:00Z' % (18 + hours))
    got = query(work, 'SELECT gone_at IS NOT NULL, revisit_no FROM documents WHERE id = %d' % first[0])
    tap.ok('a page missed %s is %s' % ('twice' if gone else 'once', 'gone' if gone else 'not gone yet'),
           got == [(gone, first[1] + gone)], got)
printed = {form: simak(work, 'digest', '--from', '2024-10-07', '--to', '2024-10-13', '--format', form,
                       '--now', '2024-10-14T00:00:00Z') for form in ('html', 'md', 'json')}
for form in ('html', 'md'):
    text = printed[form].stdout
    tap.ok('the digest says so (%s)' % form, text.count('tidak dapat diakses lagi sejak') == 1 and
           text.split('tidak dapat diakses lagi sejak')[1][:600].count('warc') == 3,
           printed[form].stderr + text[:2000])
tap.ok('and names both records (json)', [
    len({(r['archive'], r['offset']) for r in f['document']['gone']['records']})
    for f in json.loads(printed['json'].stdout)['findings'] if 'gone' in f['document']] == [2], printed['json'].stderr)
tap.ok('its coverage says why a source fails, as status does', told['tantang']['reason'][:30] in
       json.loads(simak(work, 'digest', '--from', '2024-10-07', '--to', '2024-10-13', '--format', 'json',
                        '--now', LATER).stdout).__str__(), told['tantang'])
site['/satu'] = kept
simak(work, 'crawl', '--now', '2024-10-15T12:00:00Z')
tap.ok('a page that is back is not gone', query(work, 'SELECT gone_at FROM documents WHERE id = %d' % first[0])
       == [(None,)])

# ---------------------------------------------------------------- a post that is deleted
post = {'id': '12', 'created_at': '2024-10-09T06:30:00.000Z', 'url': at(4, '/@uji/12'), 'content': '<p>%s</p>' % TEXT,
        'language': 'id', 'account': {'acct': 'uji', 'display_name': 'Uji'}}
sites[host(4)] = {'/api/v1/timelines/tag/uji': json.dumps([post]), '/@uji/12': '<html><body>aplikasi</body></html>'}
masto = make_workspace('masto', '[masto]\njenis = mastodon\nalamat = %s\n' % at(4, '/api/v1/timelines/tag/uji'))


def standing():
    return query(masto, 'SELECT gone_at IS NOT NULL, (SELECT count(*) FROM versions), (SELECT count(*) FROM absences)'
                 ' FROM documents')


for now in ('2024-10-09T12:00:00Z', '2024-10-10T13:00:00Z'):
    simak(masto, 'crawl', '--now', now)
tap.ok('a post with a dugaan is looked at again', '/@uji/12' in requests and standing() == [(0, 1, 0)], standing())
sites[host(4)] = {}
for now in ('2024-10-12T14:00:00Z', '2024-10-12T16:00:00Z'):
    simak(masto, 'crawl', '--now', now)
tap.ok('and is gone when it was missed twice', standing() == [(1, 1, 1)], standing())

# ---------------------------------------------------------------- a source that is taken out meanwhile
sites[host(5)] = {'/kanal.json': '{"cursor": "x", "feed": [{"post": {"uri": "at://did:plc:a/app.bsky.feed.post/k",'
                  ' "author": {"did": "did:plc:a", "handle": "a.b"}, "record": {"text": "kiriman",'
                  ' "createdAt": "2024-10-09T01:00:00Z"}}}]}', '/kanal.json?cursor=x': (503, '')}
left = make_workspace('sisa', '[dulu]\njenis = bluesky\nalamat = %s\n' % at(5, '/kanal.json'))
simak(left, 'crawl', '--now', DAY1)
waiting = query(left, 'SELECT count(*) FROM pending')
with open(os.path.join(left, 'sources.conf'), 'w', encoding='utf-8') as f:
    f.write('[lain]\nalamat = %s\n' % at(7, '/feed'))
done = simak(left, 'crawl', '--now', LATER)
tap.ok('what is left of a source no longer configured goes quietly', waiting == [(1,)] and done.returncode == 0 and
       query(left, 'SELECT count(*) FROM pending') == [(0,)], (waiting, done.returncode, done.stderr))
tap.ok('the archive is whole', simak(work, 'evidence', 'verify').returncode == 0)
tap.end()
