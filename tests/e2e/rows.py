"""Rows put straight into a workspace's database, for tests of what reads them."""
import datetime
import os
import sqlite3
import subprocess

import tap

SIMAK, WS = os.environ['SIMAK'], os.path.join(os.environ['TMPDIR'], 'kantor')
EPOCH = datetime.date(1970, 1, 1)


def day(iso):
    return (datetime.date.fromisoformat(iso) - EPOCH).days


def simak(*args, now='2024-10-14T01:00:00Z', code=0):
    p = subprocess.run([SIMAK, *args, '-C', WS, '--now', now], stdout=subprocess.PIPE,
                       stderr=subprocess.PIPE)
    if p.returncode != code:
        tap.ok('%s ends with %d' % (args, code), False, '%d: %s' % (p.returncode, p.stderr.decode()))
        tap.end()
    return p.stdout.decode()


def make_store():
    """A new workspace; its database, open."""
    subprocess.run([SIMAK, 'init', WS], check=True, stdout=subprocess.DEVNULL)
    simak('digest', '--daily', '--write', now='2023-01-02T00:00:00Z')  # makes the database
    for name in os.listdir(os.path.join(WS, 'digests')):
        os.remove(os.path.join(WS, 'digests', name))
    return sqlite3.connect(os.path.join(WS, 'simak.db'))


def insert(db, table, **row):
    """A row with every column that must not be NULL filled in."""
    for _, name, kind, notnull, default, key in db.execute('PRAGMA table_info(%s)' % table):
        if notnull and default is None and name not in row and not (key and kind == 'INTEGER'):
            row[name] = 0 if kind in ('INTEGER', 'REAL') else ''
    db.execute('INSERT INTO %s (%s) VALUES (%s)' % (table, ','.join(row), ','.join('?' * len(row))),
               list(row.values()))


def document(db, number, iso, source='a', platform='web', seen=None):
    seen_at = 86400 * day(seen or iso) + 3600
    insert(db, 'documents', id=number, url='https://%s.example/%d' % (source, number), source=source,
           outlet=source.upper(), platform=platform, kind='news', title='Judul %d' % number,
           published_at=86400 * day(iso), published_precision=1, first_seen_at=seen_at, day=day(iso),
           sort_at=86400 * day(iso), version=1, lexicon_hash='ab' * 32)
    insert(db, 'versions', document=number, no=1, title='Judul %d' % number, text='Isi berita.',
           sha256='0' * 64, seen_at=seen_at)


def finding(db, number, topic, iso, label='dugaan', status='', regions=(), articles=(), seen=None):
    at = 86400 * day(seen or iso) + 3600
    insert(db, 'findings', document=number, topic=topic, label=label, score=0.8, status_word=status,
           version=1, lexicon_hash='ab' * 32, first_at=at, status_at=at, day=day(iso))
    for i, r in enumerate(regions):
        insert(db, 'finding_regions', document=number, topic=topic, no=i, region=r)
    for i, a in enumerate(articles):
        insert(db, 'finding_articles', document=number, topic=topic, no=i, article=a)
    if label == 'dugaan':
        insert(db, 'evidence', document=number, topic=topic, no=0, stance='insiden', field='text',
               start=0, len=3, rule='r', at='lexicons/x.lex:1', score=0.8, marks='0+3')
