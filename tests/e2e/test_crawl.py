#!/usr/bin/env python3
"""simak crawl on the sample newsroom: day one, day two, and the ways in which a workspace can be wrong."""
import fcntl
import http.server
import json
import os
import sqlite3
import subprocess
import threading

import tap
from newsroom import HOSTS, SIMAK, TMP, Newsroom, differences, make_workspace, newsroom_sources, simak

room = Newsroom()


def query(folder, sql):
    db = sqlite3.connect(os.path.join(folder, 'simak.db'))
    try:
        return db.execute(sql).fetchall()
    finally:
        db.close()


# ---------------------------------------------------------------- two days
work = make_workspace('kantor', newsroom_sources(room))
day1, day2 = room.day(1), room.day(2)
done = simak(work, 'crawl', '--json', '--now', day1['now'])
tap.ok('day one: exit 0', done.returncode == 0, done.stderr + done.stdout)
tap.ok('day one: exactly the documents of the list', not differences(work, day1),
       '\n'.join(differences(work, day1)))
lines = [json.loads(line) for line in done.stdout.splitlines()]
tap.ok('a line a source and a summary', len(lines) == len(room.manifest['sources']) + 1 and
       lines[-1]['summary']['articles'] == day1['document_count'], done.stdout)
tap.ok('nothing is left pending', query(work, 'SELECT count(*) FROM pending') == [(0,)])

done = simak(work, 'crawl', '--now', day1['now'])
tap.ok('nothing is due at once', '0 sources read' in done.stdout, done.stdout)
done = simak(work, 'crawl', '--all', '--now', day1['now'])
tap.ok('--all reads all again and finds nothing new', done.returncode == 0 and
       not differences(work, day1), done.stdout + done.stderr)

status = simak(work, 'status', '--json', '--now', day1['now'])
told = json.loads(status.stdout)
tap.ok('status counts what is there', status.returncode == 0 and
       told['documents'] == day1['document_count'] and told['sources']['failing'] == 0 and
       told['archive_bytes'] > 0 and len(told['list']) == len(room.manifest['sources']), status.stdout)

room.next_day()
done = simak(work, 'crawl', '--all', '--now', day2['now'])
tap.ok('day two with --all: exactly the documents and versions of the list',
       done.returncode == 0 and not differences(work, day2),
       done.stderr + '\n'.join(differences(work, day2)))
done = simak(work, 'evidence', 'verify')
tap.ok('the archive is whole', done.returncode == 0, done.stdout + done.stderr)
rows = query(work, 'SELECT count(*) FROM versions v LEFT JOIN captures c ON c.id = v.capture'
             ' WHERE c.file IS NULL')
tap.ok('every version has its record', rows == [(0,)], rows)

# a crawl that waits puts the search index in order: twenty transactions have left a segment each
paced = make_workspace('santai', newsroom_sources(room), pace_ms=50)
simak(paced, 'status')
db = sqlite3.connect(os.path.join(paced, 'simak.db'))
for n in range(20):
    with db:
        db.execute("INSERT INTO search (rowid, title, text) VALUES (?, '', 'kangkung')", (n + 1,))
db.close()
SEGMENTS = 'SELECT count(DISTINCT segid) FROM search_idx'
before = query(paced, SEGMENTS)
done = simak(paced, 'crawl', '--now', day2['now'])
after = query(paced, SEGMENTS)
tap.ok('waiting for sites, it merges segments of the index', before == [(20,)] and 0 < after[0][0] < 20,
       (before, after, done.stderr))
tap.ok('and loses none of their words', query(paced, "SELECT count(*) FROM search WHERE search MATCH 'kangkung'")[0][0] >= 20)

fresh = make_workspace('segar', newsroom_sources(room))
done = simak(fresh, 'crawl', '--now', day2['now'])
removed = len(day2['documents']) - len([d for d in day2['documents'] if d['in_feed']])
tap.ok('who crawls only the second day finds one version of what its feeds name',
       query(fresh, 'SELECT count(*) FROM versions') == query(fresh, 'SELECT count(*) FROM documents')
       == [(day2['document_count'] - removed,)], query(fresh, 'SELECT count(*) FROM documents'))

# ---------------------------------------------------------------- run, source, import, classify
weekly = make_workspace('pekanan', newsroom_sources(room))
done = simak(weekly, 'run', '--now', day2['now'])
written = sorted(os.listdir(os.path.join(weekly, 'digests')))
tap.ok('run crawls and writes the digest of the last complete week', done.returncode == 0 and
       '2024-W43.html' in written, done.stdout + done.stderr)
stamp = os.stat(os.path.join(weekly, 'digests', '2024-W43.html')).st_mtime_ns
done = simak(weekly, 'run', '--now', day2['now'])
tap.ok('and writes it once', done.returncode == 0 and
       os.stat(os.path.join(weekly, 'digests', '2024-W43.html')).st_mtime_ns == stamp, done.stdout)
done = simak(weekly, 'classify', '--stored', '--json')
tap.ok('the same lexicons change nothing', done.returncode == 0 and done.stdout == '', done.stdout)

site = room.manifest['sources'][0]
done = simak(weekly, 'source', 'find', site['site'])
tap.ok('source find prints ready lines', done.returncode == 0 and site['url'] in done.stdout,
       done.stdout + done.stderr)
opml = os.path.join(TMP, 'daftar.opml')
with open(opml, 'w', encoding='utf-8') as f:
    f.write(simak(weekly, 'source', 'export').stdout)
other = make_workspace('lain', '[ada]\nalamat = %s\n' % site['url'])
done = simak(other, 'source', 'import', opml)
listed = [json.loads(line) for line in simak(other, 'source', 'list', '--json').stdout.splitlines()]
tap.ok('OPML goes out and in, known addresses once, each as what it is', done.returncode == 0 and
       sorted((s['url'], s['kind']) for s in listed) ==
       sorted((s['url'], s['kind']) for s in room.manifest['sources']), listed)
posts = os.path.join(os.environ['ROOT'], 'tests/newsroom/posts')
first, second = simak(other, 'import', posts + '.csv'), simak(other, 'import', posts + '.jsonl', '--json')
tap.ok('import adds posts once, whatever the format', first.returncode == second.returncode == 0 and
       json.loads(second.stdout)['new'] == 0 and query(other, 'SELECT count(*) FROM documents') == [(18,)],
       first.stdout + second.stdout + first.stderr + second.stderr)
for name, data in (('kosong.csv', b''), ('biner.csv', bytes(range(256)) * 99), ('rusak.jsonl', b'{"a": [}\n')):
    with open(os.path.join(TMP, name), 'wb') as f:
        f.write(data)
    done = simak(other, 'import', os.path.join(TMP, name))
    tap.ok('import refuses %s and says why' % name, done.returncode in (1, 65) and name in done.stderr and
           query(other, 'SELECT count(*) FROM documents') == [(18,)], (done.returncode, done.stderr))
with open(os.path.join(TMP, 'ragam.csv'), 'w', encoding='utf-8') as f:
    f.write('kind;judul;teks;tautan;tanggal;rating\n'
            'news;Pasar Ulu ramai;Warga berbelanja.;bukan alamat;entah;\n'
            'factcheck;Surat suara dicoblos;Tidak benar.;https://periksa.test/1;2024-10-09;Salah\n'
            'foto;Pasar;Warga.;;;\n')
done = simak(other, 'import', os.path.join(TMP, 'ragam.csv'), '--json')
tap.ok('a bad kind is refused; what is stored without date and address is not', done.returncode == 1 and
       json.loads(done.stdout) == {'read': 2, 'new': 2, 'changed': 0, 'refused': 1, 'incomplete': 2} and
       'ragam.csv:4: ' in done.stderr, done.stdout + done.stderr)
tap.ok('news and fact-checks are stored as what they are', query(other, 'SELECT kind, rating FROM documents'
       ' WHERE id > 18 ORDER BY id') == [('news', ''), ('news', 'Salah')] and
       query(other, 'SELECT count(*) FROM claims') == [(1,)])

finding = query(weekly, "SELECT document || '/' || topic FROM findings WHERE label = 'dugaan' ORDER BY 1")
verdicts = os.path.join(TMP, 'putusan.csv')
with open(verdicts, 'w', encoding='utf-8') as f:
    f.write('temuan;putusan;catatan\n%s;benar;sudah dicek\n99999/hoaks;keliru;\n' % finding[0])
done = simak(weekly, 'verdict', '--import', verdicts)
tap.ok('a verdict on an unknown id is refused with its line, and the file with it', done.returncode == 65
       and 'putusan.csv:3:' in done.stderr and not query(weekly, 'SELECT * FROM verdicts'), done.stderr)
done = simak(weekly, 'verdict', finding[0][0], 'benar', '--by', 'Analis')
tap.ok('a verdict', done.returncode == 0 and
       query(weekly, 'SELECT value, by FROM verdicts') == [('benar', 'Analis')], done.stderr)
done = simak(weekly, 'known', finding[0][0], '2024-10-09', '--now', day2['now'])
tap.ok('tanggal diketahui', done.returncode == 0 and len(query(weekly, 'SELECT * FROM known')) == 1,
       done.stderr)

# ---------------------------------------------------------------- search, show, backup, forget
found = simak(work, 'search', 'amplop', '--json')
hits = [json.loads(line) for line in found.stdout.splitlines()]
tap.ok('search finds, newest first', found.returncode == 0 and len(hits) > 2 and
       [h['published'] for h in hits] == sorted((h['published'] for h in hits), reverse=True), found.stdout)
tap.ok('search without a hit answers 1', simak(work, 'search', 'xyzzy').returncode == 1)
shown = simak(work, 'show', str(hits[0]['document']), '--json')
tap.ok('show gives the text', 'amplop' in json.loads(shown.stdout)['text'].lower(), shown.stdout)
copy = os.path.join(TMP, 'salinan.db')
tap.ok('backup', simak(work, 'backup', copy).returncode == 0 and
       sqlite3.connect(copy).execute('PRAGMA integrity_check').fetchone() == ('ok',))
tap.ok('backup does not overwrite', simak(work, 'backup', copy).returncode == 2)

gone = simak(work, 'forget', str(hits[0]['document']), '--reason', 'uji')
tap.ok('forget removes from store and archive', gone.returncode == 0 and
       simak(work, 'show', str(hits[0]['document'])).returncode == 1 and
       simak(work, 'evidence', 'verify').returncode == 0, gone.stderr)
done = simak(work, 'crawl', '--all', '--now', day2['now'])
tap.ok('what was forgotten is not fetched again', done.returncode == 0 and
       query(work, 'SELECT count(*) FROM documents') == [(day2['document_count'] - 1,)], done.stdout)
records = simak(work, 'evidence', 'verify')
tap.ok('and the archive is whole again', records.returncode == 0, records.stdout)

# ---------------------------------------------------------------- who may crawl, and what
with open(os.path.join(work, '.kunci'), 'w') as lock:
    fcntl.flock(lock, fcntl.LOCK_EX)
    done = simak(work, 'crawl')
tap.ok('a locked workspace: exit 6', done.returncode == 6, done.stderr)

public = make_workspace('umum', '[contoh]\nalamat = https://portal.example/feed\n', 'kontak =')
done = simak(public, 'crawl')
tap.ok('without kontak nobody else is read; the line is named', done.returncode == 3 and
       'simak.conf:2:' in done.stderr and 'kontak' in done.stderr, done.stderr)

bad = make_workspace('salah', '[satu]\nalamat = gopher://x/\nsetip = 1 jam\n\n[dua]\n[Tiga]\nalamat = '
                     'http://a.example/\n[satu]\nalamat = http://b.example/\njenis = koran\noops\n')
done = simak(bad, 'crawl')
tap.ok('an unreadable line of sources.conf stops it', done.returncode == 3 and
       'sources.conf:11:' in done.stderr, done.stderr)
with open(os.path.join(bad, 'sources.conf'), encoding='utf-8') as f:
    text = f.read().replace('oops\n', '')
with open(os.path.join(bad, 'sources.conf'), 'w', encoding='utf-8') as f:
    f.write(text)
done = simak(bad, 'crawl')
tap.ok('every wrong line of sources.conf is named at once', done.returncode == 3 and all(
    'sources.conf:%d:' % n in done.stderr for n in (2, 3, 5, 6, 8, 10)), done.stderr)
with open(os.path.join(bad, 'simak.conf'), 'w', encoding='utf-8') as f:
    f.write('zona = Mars\nkontrak = x\n[perayap]\njeda_ms = cepat\n')
done = simak(bad, 'status')
tap.ok('every wrong line of simak.conf is named at once', done.returncode == 3 and all(
    'simak.conf:%d:' % n in done.stderr for n in (1, 2, 4)), done.stderr)
tap.ok('no workspace: exit 3', simak(TMP, 'status').returncode == 3)
tap.ok('init does not touch a workspace', subprocess.run(
    [SIMAK, 'init', work], capture_output=True).returncode == 3)

# ---------------------------------------------------------------- what is kept, and how long
brief = make_workspace('singkat', newsroom_sources(room), 'simpan_hari = 5')
done = simak(brief, 'crawl', '--now', day2['now'])
kept = query(brief, 'SELECT count(*) FROM (SELECT document FROM findings UNION SELECT document FROM matches'
                    ' UNION SELECT document FROM claims)')[0][0]
done = simak(brief, 'crawl', '--all', '--now', '2025-01-10T00:00:00Z')
tap.ok('after simpan_hari only what something holds is left', done.returncode == 0 and
       query(brief, 'SELECT count(*) FROM documents') == [(kept,)] and 0 < kept < day2['document_count'],
       (kept, done.stdout, done.stderr))
tap.ok('and its archive with it', simak(brief, 'evidence', 'verify').returncode == 0)
for row in query(brief, 'SELECT id FROM documents'):
    simak(brief, 'forget', str(row[0]), '--reason', 'uji')
done = simak(brief, 'crawl', '--all', '--now', '2025-02-10T00:00:00Z')
left = [f for f in os.listdir(os.path.join(brief, 'archive')) if '-202410' in f]
tap.ok('an archive file that nothing needs goes, and verify knows why', done.returncode == 0 and
       not left and simak(brief, 'evidence', 'verify').returncode == 0,
       (left, done.stderr, simak(brief, 'evidence', 'verify').stdout))

# ---------------------------------------------------------------- garbage instead of a feed
BODIES = {'/kosong': b'', '/biner': bytes(range(256)) * 40, '/json': b'{"bukan": "umpan"}',
          '/html': b'<html><body><h1>Beranda</h1></body></html>', '/potong': b'<?xml version="1.0"?><rss'}


class Garbage(http.server.BaseHTTPRequestHandler):
    def do_GET(self):
        body = BODIES.get(self.path)
        self.send_response(404 if body is None else 200)
        self.send_header('Content-Length', str(len(body or b'')))
        self.end_headers()
        self.wfile.write(body or b'')

    def log_message(self, *_):
        pass


server = http.server.ThreadingHTTPServer(('127.0.0.1', 0), Garbage)
threading.Thread(target=server.serve_forever, daemon=True).start()
junk = ''.join('[%s]\nalamat = http://127.0.0.1:%d/%s\n' % (p[1:], server.server_port, p[1:]) for p in BODIES)
before = query(work, 'SELECT count(*) FROM documents')
with open(os.path.join(work, 'sources.conf'), 'w', encoding='utf-8') as f:
    f.write(newsroom_sources(room) + junk + '[hilang]\nalamat = http://127.0.0.1:%d/tiada\n' % server.server_port)
with open(os.path.join(work, 'simak.conf'), 'w', encoding='utf-8') as f:
    f.write('zona = WITA\n[perayap]\njeda_ms = 0\nizinkan_host = 127.0.0.1 %s\n' % HOSTS)
done = simak(work, 'crawl', '--all', '--json', '--now', day2['now'])
lines = {o['source']: o for o in map(json.loads, done.stdout.splitlines()) if 'source' in o}
tap.ok('garbage fails its own source only: exit 1', done.returncode == 1 and
       all(not lines[p[1:]]['ok'] and lines[p[1:]]['reason'] for p in BODIES) and
       lines['kabarulin']['ok'], done.stdout + done.stderr)
tap.ok('nothing stored is harmed', query(work, 'SELECT count(*) FROM documents') == before)
done = simak(work, 'status', '--json', '--now', day2['now'])
told = json.loads(done.stdout)
tap.ok('status names what fails and answers 1', done.returncode == 1 and
       told['sources']['failing'] == len(BODIES) + 1, done.stdout)
done = simak(work, 'crawl', 'tiada')
tap.ok('an unknown source on the command line: exit 2', done.returncode == 2, done.stderr)
server.shutdown()
room.stop()
with open(os.path.join(work, 'sources.conf'), 'w', encoding='utf-8') as f:
    f.write('[mati]\nalamat = http://127.0.0.1:1/feed\n')
done = simak(work, 'crawl')
tap.ok('nothing at all could be fetched: exit 5', done.returncode == 5, done.stderr + done.stdout)
tap.end()
