#!/usr/bin/env python3
"""A hoax is seen before its fact-check: the claim that comes later finds the post, once, and the digest of that week
says so."""
import json
import os

import tap
from newsroom import TMP, make_workspace, simak

work = make_workspace('kantor', '')


def put(name, rows, now):
    path = os.path.join(TMP, name)
    with open(path, 'w', encoding='utf-8') as f:
        f.writelines(json.dumps(row) + '\n' for row in rows)
    return simak(work, '--now', now, 'import', path, '--json')


def matches(document):
    return json.loads(simak(work, 'show', str(document), '--json').stdout)['matches']


def claims(week):
    report = json.loads(simak(work, 'digest', '--week', week, '--json').stdout)
    return [(c['id'], [p['document']['id'] for p in c['posts']]) for c in report['claims']]


HOAX = 'Beredar video surat suara tercoblos di gudang KPU Mahakam Ulu sebelum pemungutan suara, viralkan'
put('unggahan.jsonl', [{'text': HOAX, 'url': 'https://facebook.com/x/1', 'published': '2024-10-18'},
                       {'text': 'Resep sambal terong dari ibu-ibu kampung sebelah', 'published': '2024-10-18'},
                       {'text': HOAX, 'url': 'https://facebook.com/x/3', 'published': '2024-02-01'}],
    '2024-10-18T10:00:00+08:00')
tap.ok('nothing is known yet', matches(1) == [])
check = {'kind': 'factcheck', 'title': 'Cek fakta: surat suara tercoblos', 'text': 'Tidak benar.', 'rating': 'Salah',
         'claim': 'Video surat suara tercoblos di gudang KPU Mahakam Ulu', 'url': 'https://periksa.test/2',
         'published': '2024-10-22'}
put('periksa.jsonl', [check], '2024-10-22T10:00:00+08:00')
tap.ok('the claim finds the post that was there before it', [m['claim'] for m in matches(1)] == ['K1'], matches(1))
tap.ok('and no other post', matches(2) == [], matches(2))
tap.ok('nor one of months before', matches(3) == [], matches(3))
tap.ok('nor the fact-check itself', matches(4) == [], matches(4))
tap.ok('the digest of the week of the fact-check shows the post', claims('2024-W43') == [('K1', [1])], claims('2024-W43'))
tap.ok('that of the next week does not', claims('2024-W44') == [], claims('2024-W44'))
put('periksa2.jsonl', [dict(check, url='https://lain.test/3', claim='Minyak goreng langka di pasar', title='Cek fakta: '
                            'minyak goreng')], '2024-11-02T10:00:00+08:00')
tap.ok('a later claim leaves what was found as it was', [m['claim'] for m in matches(1)] == ['K1'] and
       claims('2024-W44') == [], (matches(1), claims('2024-W44')))
tap.end()
