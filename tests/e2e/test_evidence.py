#!/usr/bin/env python3
"""simak evidence: what was crawled verifies, one finding leaves with its records and sums, a forgotten
document leaves a file that MANIFEST explains, and any tampering is found."""
import glob
import gzip
import hashlib
import json
import os
import shutil
import sqlite3
import subprocess

import tap
from newsroom import SIMAK, TMP, Newsroom, make_workspace, newsroom_sources, simak

room = Newsroom()
work = make_workspace('kantor', newsroom_sources(room))
archive = os.path.join(work, 'archive')


def query(sql):
    db = sqlite3.connect(os.path.join(work, 'simak.db'))
    try:
        return db.execute(sql).fetchall()
    finally:
        db.close()


def sha256(path):
    with open(path, 'rb') as f:
        return hashlib.sha256(f.read()).hexdigest()


def verify():
    return simak(work, 'evidence', 'verify')


def manifest():
    with open(os.path.join(archive, 'MANIFEST'), encoding='utf-8') as f:
        return f.read().splitlines()


def chain_holds(lines):
    before = '0' * 64
    for line in lines:
        if line.split(' ')[-1] != before:
            return False
        before = hashlib.sha256(line.encode()).hexdigest()
    return True


for number in (1, 1, 2):
    if number == 2:
        room.next_day()
    simak(work, 'crawl', '--all', '--now', room.day(number)['now'])
room.stop()
done = verify()
tap.ok('what was crawled verifies', done.returncode == 0, done.stdout)
text = b''.join(gzip.open(p).read() for p in glob.glob(archive + '/*.warc.gz'))
tap.ok('answers that had not changed are revisits', b'WARC-Type: revisit' in text)
tap.ok('MANIFEST is a chain', manifest() and chain_holds(manifest()), manifest())

# ---------------------------------------------------------------- export
(finding, document), = query("SELECT document || '/' || topic, document FROM findings"
                             " WHERE topic = 'politik_uang' ORDER BY label DESC, document LIMIT 1")
out = os.path.join(TMP, 'bukti')
done = simak(work, 'evidence', 'export', finding, '-o', out)
tap.ok('export', done.returncode == 0, done.stderr)
with open(os.path.join(out, 'SHA256SUMS'), encoding='utf-8') as f:
    sums = dict(reversed(line.split()) for line in f)
tap.ok('the sums are right', sums == {name: sha256(os.path.join(out, name))
                                      for name in ('bukti.warc.gz', 'lembar.txt')}, sums)
done = subprocess.run([SIMAK, 'evidence', 'verify', os.path.join(out, 'bukti.warc.gz')],
                      stdout=subprocess.PIPE)
tap.ok('the exported records verify', done.returncode == 0, done.stdout)
with open(os.path.join(out, 'lembar.txt'), encoding='utf-8') as f:
    sheet = f.read()
captures = query('SELECT file, offset, sha256 FROM captures WHERE document = %d' % document)
tap.ok('the sheet names every record', all(s in sheet and str(o) in sheet for f, o, s in captures), sheet)
with gzip.open(os.path.join(out, 'bukti.warc.gz')) as f:
    exported = f.read()
url = query('SELECT url FROM documents WHERE id = %d' % document)[0][0]
tap.ok('the records are that document\'s alone',
       exported.count(b'WARC-Type: response') + exported.count(b'WARC-Type: revisit') == len(captures) and
       exported.count(b'WARC-Type: request') == len(captures), exported[:2000])
for bad, code in (('999999/hoaks', 65), ('apa', 2)):
    tap.ok('export %s: %d' % (bad, code),
           simak(work, 'evidence', 'export', bad, '-o', out).returncode == code)

# ---------------------------------------------------------------- forget
# posts of a channel's page share its record, which goes with the first that is forgotten
alone = query("SELECT document || '/' || topic FROM findings WHERE document NOT IN (SELECT c.document FROM captures c"
              " JOIN captures f ON f.file = c.file AND f.offset = c.offset AND f.document = %d) LIMIT 1" % document)
done = simak(work, 'forget', str(document), '--reason', 'permintaan redaksi')
tap.ok('forget', done.returncode == 0, done.stderr)
done = verify()
tap.ok('the rewritten archive verifies', done.returncode == 0, done.stdout)
changes = [line for line in manifest() if line.startswith('ganti ')]
tap.ok('MANIFEST says what was rewritten and why', len(changes) == len({f for f, _, _ in captures}) and
       'permintaan redaksi' in changes[0] and chain_holds(manifest()), manifest())
left = b''.join(gzip.open(p).read() for p in glob.glob(archive + '/*.warc.gz'))
tap.ok('no record of it is left', (url.encode() + b'\r\n') not in left and b'WARC-Type' in left)
done = simak(work, 'evidence', 'export', alone[0][0], '-o', os.path.join(TMP, 'lain'))
tap.ok('the offsets of the others followed', done.returncode == 0, done.stderr)

# ---------------------------------------------------------------- tampering
closed = os.path.join(archive, manifest()[0].split(' ')[0])


def tampered(what, change):
    copy = os.path.join(TMP, 'rusak')
    shutil.copytree(archive, copy)
    change()
    got = verify()
    tap.ok('found: ' + what, got.returncode == 1, got.stdout)
    shutil.rmtree(archive)
    os.rename(copy, archive)


def rewrite(path, change):
    with open(path, 'rb') as f:
        data = f.read()
    with open(path, 'wb') as f:
        f.write(change(data))


tampered('a changed byte in a closed file', lambda: rewrite(closed, lambda d: d[:900] + bytes([d[900] ^ 1]) + d[901:]))
tampered('a closed file cut', lambda: rewrite(closed, lambda d: d[:-100]))
tampered('a closed file with one more member',
         lambda: rewrite(closed, lambda d: d + gzip.compress(b'WARC/1.1\r\n\r\n', mtime=0)))
tampered('a closed file gone', lambda: os.remove(closed))
tampered('a strange file', lambda: shutil.copy(closed, os.path.join(archive, 'asing.warc.gz')))
tampered('a changed MANIFEST line',
         lambda: rewrite(os.path.join(archive, 'MANIFEST'), lambda d: d.replace(b'1', b'2', 1)))
tampered('a removed MANIFEST line',
         lambda: rewrite(os.path.join(archive, 'MANIFEST'), lambda d: d.split(b'\n', 1)[1]))
done = simak(work, 'evidence', 'verify', '--json')
tap.ok('and the copy itself is whole', done.returncode == 0 and
       all(json.loads(line)['good'] for line in done.stdout.splitlines()), done.stdout)
tap.end()
