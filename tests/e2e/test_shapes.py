#!/usr/bin/env python3
"""A database of an earlier shape is brought to today's with its events whole; what is removed leaves no bytes."""
import json
import os
import re
import sqlite3
import struct

import tap
from newsroom import ROOT, TMP, make_workspace, simak

ACT = ('Bawaslu Samarinda menerima laporan warga tentang dugaan pembagian amplop berisi Rp 100 ribu di Desa Sungai Payau '
       'menjelang pencoblosan. Pelapor, Gerson Tulak, menyerahkan tiga amplop dan sebuah rekaman kepada petugas pada '
       'Selasa 22 Oktober 2024.')
work = make_workspace('kantor', '')
path = os.path.join(work, 'simak.db')


def query(sql, *values):
    db = sqlite3.connect(path)
    try:
        rows = db.execute(sql, values).fetchall()
        db.commit()
        return rows
    finally:
        db.close()


def take(number, text, day='2024-10-23'):
    """Imports a report of an outlet of its own; -> its document number."""
    url = 'https://media%d.contoh.test/1' % number
    name = os.path.join(TMP, 'impor.jsonl')
    with open(name, 'w', encoding='utf-8') as f:
        f.write(json.dumps({'url': url, 'kind': 'news', 'title': 'Amplop di Sungai Payau dilaporkan',
                            'published': day, 'text': text}) + '\n')
    simak(work, 'import', name)
    return query('SELECT id FROM documents WHERE url = ?', url)[0][0]


def event(document):
    return query('SELECT event, role FROM event_members WHERE document = ?', document)[0]


def lead_back():
    """The file as shape 2 had it: a row for each key."""
    with open(os.path.join(ROOT, 'store/schema/001.sql'), encoding='utf-8') as f:
        made = re.search(r'CREATE TABLE fingerprints.*?CREATE INDEX fingerprints_document[^;]*;', f.read(), re.S).group()
    db = sqlite3.connect(path)
    db.executescript(made)
    for document, blob in db.execute('SELECT document, keys FROM sketches').fetchall():
        for key in struct.unpack('<%dq' % (len(blob) // 8), blob):
            db.execute('INSERT OR IGNORE INTO fingerprints VALUES (?, ?)', (key, document))
    db.executescript("DROP TABLE sketches; INSERT INTO search (search, rank) VALUES ('automerge', 8);"
                     'PRAGMA user_version = 2')
    db.close()


def keys():
    return {document: sorted(struct.unpack('<%dq' % (len(blob) // 8), blob))
            for document, blob in query('SELECT document, keys FROM sketches')}


def holds(words):
    with open(path, 'rb') as f:
        return words.encode() in f.read()


first, copy = take(1, ACT), take(2, ACT + ' Laporan itu diteliti selama lima hari.')
tap.ok('a copy joins the event of the first', event(first)[0] == event(copy)[0] and event(copy)[1] == 'copy',
       (event(first), event(copy)))
before = keys()
tap.ok('both have keys', set(before) == {first, copy} and all(before.values()), before)
lead_back()
simak(work, 'status')
tap.ok('shape 2 becomes the shape of today', query('PRAGMA user_version')[0][0] > 2)
tap.ok('every document keeps its keys', keys() == before, (keys(), before))
tap.ok('and the old rows are gone', not query("SELECT 1 FROM sqlite_schema WHERE name LIKE 'fingerprints%'"))
late = take(3, ACT)
tap.ok('a later copy is found by them', event(late) == (event(first)[0], 'copy'), event(late))
again = take(4, ACT, '2025-03-01')
tap.ok('the same text after months is the same event', event(again)[0] == event(first)[0], event(again))

secret = 'Saksi menyebut kata sandi pertemuan itu bungarampaiselasar.'
gone = take(5, ACT + ' Warga mendengarkan penjelasan petugas di balai desa.' * 200 + ' ' + secret)
tap.ok('a text stands in the file', holds(secret))
simak(work, 'forget', str(gone), '--reason', 'uji')
query('PRAGMA wal_checkpoint(TRUNCATE)')
tap.ok('removed, it is not in any of its pages', not holds(secret))
tap.end()
