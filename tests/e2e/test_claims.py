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

# posts of sister events: each fits the other's fact-check, too
FLOOD = dict(check, title='Cek fakta: banjir', published='2024-11-03')
put('banjir.jsonl', [dict(FLOOD, url='https://periksa.test/a', claim='Banjir Bandang Rendam Pasar Tirtasari Dua Hari'),
                     dict(FLOOD, url='https://periksa.test/b', claim='Banjir Rendam Ratusan Rumah Benuang')],
    '2024-11-03T10:00:00+08:00')
put('warga.jsonl', [{'text': 'banjir rendam ratusan rumah warga Benuang, tolong kirim perahu karet sebelum malam, '
                             'anak kecil masih duduk dekat atap sejak subuh belum makan apa pun',
                     'url': 'https://facebook.com/x/4', 'published': '2024-11-04'}], '2024-11-04T10:00:00+08:00')
SISTER = 'banjir bandang rendam pasar dan rumah di Benuang'
put('saudara.jsonl', [{'text': SISTER, 'url': 'https://facebook.com/x/5', 'published': '2024-11-04'},
                      {'text': SISTER, 'url': 'https://kabar.test/5', 'published': '2024-11-04', 'kind': 'news'}],
    '2024-11-04T11:00:00+08:00')
found = [json.loads(line) for line in simak(work, 'search', 'banjir', '--json').stdout.splitlines()]
scores = {d['url']: {m['claim']: m['score'] for m in matches(d['document'])} for d in found}
post, article = scores['https://facebook.com/x/5'], scores['https://kabar.test/5']
tap.ok('a claim steps back where another post fits it better', 0 < post['K4'] < article['K4'], scores)
tap.ok('the other stays as it is', post['K3'] == article['K3'] > 0, scores)
tap.end()
