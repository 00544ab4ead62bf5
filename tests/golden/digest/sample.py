"""A week's report as `simak digest --format json` writes it, made by hand: every section filled, people,
places of events and outlets invented.  Used by the golden and the full tests."""
import json
import sys

SOURCES = [
    ('kabar-tepian', 'Kabar Tepian', False), ('mahakam-pos', 'Mahakam Pos', False),
    ('suara-etam', 'Suara Etam', False), ('warta-pesisir', 'Warta Pesisir', True),
    ('telegram-info-tepian', 'Info Tepian (Telegram)', False)]
NAMES = {s[0]: s[1] for s in SOURCES}


def document(number, title, source, day, **more):
    d = {'id': number, 'url': 'https://%s.example/berita/%d' % (source, number), 'title': title,
         'source': source, 'source_name': NAMES[source], 'platform': 'web', 'kind': 'news', 'marks': [],
         'day': day, 'published': day + 'T02:30:00Z', 'first_seen': day + 'T05:10:00Z',
         'fetched': day + 'T05:10:00Z', 'version': 1, 'archive': '%s.warc.gz' % day,
         'offset': 4096 * number, 'sha256': '%064x' % number}
    d.update(more)
    return d


def passage(text, *marked, stance='insiden', rule='insiden/aktor-perbuatan', at='lexicons/aktor.lex:12'):
    raw, marks = text.encode(), []
    for word in marked:
        start = raw.find(word.encode())
        assert start >= 0, word
        marks.append([start, len(word.encode())])
    return {'stance': stance, 'field': 'text', 'text': text, 'rule': rule, 'at': at,
            'marks': sorted(marks)}


def finding(doc, topic, passages, **more):
    f = {'id': '%d/%s' % (doc['id'], topic), 'topic': topic, 'label': 'dugaan', 'score': 0.86,
         'sub': '', 'status_word': '', 'offices': [], 'amounts': [], 'regions': [], 'articles': [],
         'event_at': None, 'event': None, 'known': None, 'verdict': None, 'limits': [],
         'passages': passages, 'document': doc}
    f.update(more)
    return f


def limit(day, label='temuan ditetapkan', article='UU 7/2017 ps 454(5)', days=7, working=False):
    return {'day': day, 'label': label, 'article': article, 'certainty': 'A', 'days': days,
            'working_days': working}


def row(f, day=None):
    return {'document': f['document']['id'], 'topic': f['topic'], 'day': day or f['document']['day'],
            'platform': f['document']['platform'], 'source': f['document']['source'],
            'article': '; '.join(f['articles']), 'status': f['status_word'], 'regions': f['regions']}


def findings():
    camat = finding(
        document(101, 'Camat Sukamaju Diduga Ajak Warga Pilih Paslon Nomor 2', 'kabar-tepian', '2024-10-09'),
        'netralitas_asn',
        [passage('Camat Sukamaju diduga mengajak warga memilih pasangan calon nomor urut 2 saat '
                 'pertemuan di balai desa, Selasa malam.', 'Camat', 'diduga mengajak', 'memilih'),
         passage('Bawaslu setempat menyebut informasi itu masih ditelusuri.', 'masih ditelusuri',
                 stance='tindak_lanjut')],
        sub='asn', status_word='ditelusuri', event='P57', event_at='2024-10-08',
        offices=[{'office': 'camat', 'place': 'Sukamaju', 'name': 'Rudiansah Palit'}],
        regions=['Kutai Kartanegara'],
        articles=['UU 10/2016 ps 71(1)', 'PP 94/2021 ps 5 huruf n'], limits=[limit('2024-10-16')])
    camat_copy = finding(
        document(104, 'Diduga Ajak Pilih Paslon 2, Camat Sukamaju Ditelusuri', 'mahakam-pos', '2024-10-08'),
        'netralitas_asn', [passage('Melansir Kabar Tepian, camat itu ditelusuri.', 'ditelusuri')],
        sub='asn', status_word='ditelusuri', event='P57', regions=['Kutai Kartanegara'],
        articles=['UU 10/2016 ps 71(1)', 'PP 94/2021 ps 5 huruf n'], limits=[limit('2024-10-15')])
    kades = finding(
        document(107, 'Bawaslu Hentikan Kasus Kades Muara Lembayung', 'suara-etam', '2024-10-11'),
        'netralitas_asn',
        [passage('Laporan terhadap kepala desa itu dihentikan karena tidak memenuhi unsur.',
                 'dihentikan', 'tidak memenuhi unsur', stance='tindak_lanjut')],
        sub='kades', status_word='dihentikan', event='P41', regions=['Paser'],
        offices=[{'office': 'kepala desa', 'place': 'Muara Lembayung', 'name': ''}],
        articles=['UU 10/2016 ps 71(1)'], verdict='benar', known='2024-10-01',
        limits=[limit('2024-10-08')])
    money = finding(
        document(112, 'Warga Lapor Terima Amplop Rp100 Ribu Jelang Kampanye Akbar', 'mahakam-pos',
                 '2024-10-10'),
        'politik_uang',
        [passage('Tiga warga mengaku menerima amplop berisi Rp100 ribu dari orang yang mengenakan '
                 'kaus salah satu pasangan calon.', 'menerima amplop', 'Rp100 ribu')],
        regions=['Samarinda'], articles=['UU 10/2016 ps 73(4)'],
        amounts=[{'n': 100000, 'unit': 'rupiah'}], limits=[limit('2024-10-17')])
    post = finding(
        document(120, 'Info Tepian: bagi sembako', 'telegram-info-tepian', '2024-10-12',
                 platform='telegram', kind='social'),
        'politik_uang',
        [passage('Tadi malam ada bagi-bagi sembako di gang kami, kata @warga_tepian77, syaratnya foto '
                 'KTP.', 'bagi-bagi sembako', 'syaratnya foto KTP')],
        regions=['Samarinda', 'Balikpapan'], articles=['UU 10/2016 ps 73(4)'],
        amounts=[{'n': 1, 'unit': 'paket sembako'}], limits=[limit('2024-10-19')])
    hoax = finding(
        document(131, 'Cek Fakta: Surat Suara Tercoblos di Gudang KPU, Keliru', 'suara-etam', '2024-10-10',
                 rating='Salah'),
        'hoaks', [passage('Narasi bahwa surat suara sudah tercoblos di gudang itu keliru.', 'keliru')],
        regions=['Berau'], articles=['UU 1/2024 ps 28(3)'])
    return [camat, camat_copy, kades, money, post, hoax]


def earlier():
    """Rows of the weeks before: (document, topic, day, region, status)."""
    spec = [(61, 'netralitas_asn', '2024-10-01', 'Kutai Kartanegara', 'dilaporkan'),
            (62, 'netralitas_asn', '2024-10-02', 'Kutai Timur', ''),
            (63, 'politik_uang', '2024-10-03', 'Samarinda', 'ditelusuri'),
            (64, 'politik_uang', '2024-10-03', 'Bontang', ''),
            (65, 'politik_uang', '2024-10-05', 'Samarinda', 'dilaporkan'),
            (51, 'kampanye_hitam', '2024-09-26', 'Balikpapan', ''),
            (40, 'hoaks', '2024-09-10', '', ''), (41, 'netralitas_asn', '2024-08-20', 'Berau', '')]
    return [{'document': n, 'topic': t, 'day': d, 'platform': 'web', 'source': 'mahakam-pos',
             'article': 'UU 10/2016 ps 71(1)' if t == 'netralitas_asn' else '', 'status': s,
             'regions': [r] if r else []} for n, t, d, r, s in spec]


def coverage():
    days = {False: ['read'] * 7, True: ['read', 'read', 'partly', 'failed', 'failed', 'failed', 'failed']}
    return [{'id': i, 'name': name, 'url': 'https://%s.example/' % i, 'failing': bad,
             'failing_since': '2024-10-10T03:00:00Z' if bad else None, 'last_ok': '2024-10-09T03:00:00Z',
             'message': 'tidak menjawab dalam 20 detik' if bad else '', 'newest': '2024-10-12',
             'n': 3 if bad else 31, 'before': 28, 'days': days[bad] if i != 'telegram-info-tepian' else
             ['read', 'not_due', 'read', 'not_due', 'read', 'not_due', 'read']} for i, name, bad in SOURCES]


def appeals():
    titles = ['Bawaslu Ingatkan ASN Jaga Netralitas Selama Kampanye',
              'Pj Bupati Minta Kepala Desa Tidak Berpihak', 'Sosialisasi Tolak Politik Uang di Pasar Pagi',
              'KPU Ajak Pemilih Pemula Saring Hoaks']
    topics = [['netralitas_asn'], ['netralitas_asn'], ['politik_uang'], ['hoaks', 'kampanye_hitam']]
    return [{'topics': topics[i], 'document': document(
        140 + i, titles[i], SOURCES[i % 3][0], '2024-10-%02d' % (8 + i),
        marks=['prokom'] if i == 1 else ['adv'] if i == 2 else [])} for i in range(4)]


def report():
    found = findings()
    late = finding(document(150, 'Lurah Dilaporkan Usai Unggah Foto Bersama Paslon', 'kabar-tepian',
                            '2024-10-04', first_seen='2024-10-08T01:00:00Z'), 'netralitas_asn',
                   [passage('Seorang lurah dilaporkan setelah mengunggah foto bersama pasangan calon.',
                            'dilaporkan', 'foto bersama pasangan calon')],
                   sub='asn', status_word='dilaporkan', regions=['Bontang'],
                   articles=['UU 10/2016 ps 71(1)'], limits=[limit('2024-10-15')])
    return {
        'period': {'from': '2024-10-07', 'to': '2024-10-13', 'name': '2024-W41', 'kind': 'week',
                   'number': 41, 'before': {'from': '2024-09-30', 'to': '2024-10-06'},
                   'since': '2024-09-25', 'zone': 'WITA', 'zone_s': 28800,
                   'stages': [{'name': 'Pilkada: kampanye', 'note': '', 'from': '2024-09-25',
                               'to': '2024-11-23'}]},
        'office': 'Bawaslu Provinsi Contoh', 'made': '2024-10-14T00:00:00Z', 'written': None,
        'lexicon_hash': 'ab' * 32, 'manifest_hash': 'cd' * 32, 'last_document': 150,
        'documents': {'n': 127, 'before': 119, 'cumulative': 1846},
        'totals': [{'topic': t, 'label': 'imbauan', 'n': n, 'before': b, 'cumulative': c}
                   for t, n, b, c in [('netralitas_asn', 2, 3, 41), ('politik_uang', 1, 1, 22),
                                      ('kampanye_hitam', 1, 0, 5), ('hoaks', 1, 1, 9)]],
        'findings': found, 'late': [late], 'imbauan': appeals(),
        'counts': [{'n': 11, 'what': 'pelanggaran', 'region': 'Kutai Kartanegara',
                    'passage': 'Sepanjang tahapan, Bawaslu telah menangani 11 pelanggaran.',
                    'document': document(160, 'Bawaslu Tangani 11 Pelanggaran', 'suara-etam',
                                         '2024-10-11')}],
        'claims': [{'id': 'K12', 'title': '[SALAH] Surat suara sudah tercoblos di gudang KPU',
                    'rating': 'salah', 'url': 'https://cekfakta.example/12', 'source_name': 'Cek Contoh',
                    'published': '2024-10-09', 'posts': [
                        {'score': 0.91, 'band': 'kuat', 'shared': 'surat suara tercoblos gudang',
                         'document': document(132, 'Viral! surat suara sudah tercoblos di gudang',
                                              'telegram-info-tepian', '2024-10-09',
                                              platform='telegram', kind='social')}]}],
        'events': [
            {'id': 'P57', 'title': 'Camat Sukamaju Diduga Ajak Warga Pilih Paslon Nomor 2',
             'url': 'https://kabar-tepian.example/berita/101', 'status': 'ditelusuri',
             'status_before': '', 'first_seen': '2024-10-08T05:10:00Z', 'documents': 3, 'copies': 1,
             'rewrites': 0, 'independent': 1, 'thread': 'P57',
             'findings': ['101/netralitas_asn', '104/netralitas_asn']},
            {'id': 'P41', 'thread': 'P12', 'title': 'Kades Muara Lembayung Dilaporkan ke Bawaslu',
             'url': 'https://suara-etam.example/berita/44', 'status': 'dihentikan',
             'status_before': 'dilaporkan', 'first_seen': '2024-09-29T05:10:00Z', 'documents': 2,
             'copies': 0, 'rewrites': 0, 'independent': 1, 'findings': ['107/netralitas_asn']}],
        'corrections': [{'finding': '62/netralitas_asn', 'title': 'Kadis Hadir di Acara Paslon',
                         'url': 'https://mahakam-pos.example/berita/62', 'period': '2024-W40',
                         'what': 'dinilai keliru'}],
        'coverage': coverage(),
        'rows': [row(f) for f in found] + [row(late)] + earlier()}


def hostile():
    """The same week with titles, passages and names that attack each format."""
    r = report()
    evil = ['<script>window.hacked=1</script>', 'javascript:window.hacked=1', '=HYPERLINK("http://jahat.example","klik")',
            '\u202emoc.tahaj\u202c \u200fnaik', 'A' * 10000, '"><img src=x onerror=window.hacked=1>',
            '](javascript:window.hacked=1) [x', '@SUM(A1:A9)', '\u202e=1+1', '+62\r\n;x', '\x01\x07bel',
            '</style><script>window.hacked=1</script>', '| tabel | palsu |\n# judul', '-2+3"; "x']
    for i, f in enumerate(r['findings'] + r['late']):
        text = evil[i % len(evil)]
        f['document'].update(title=text, url=evil[(i + 1) % len(evil)], source_name=evil[(i + 2) % len(evil)])
        f.update(status_word=evil[(i + 3) % 14][:60], regions=[evil[(i + 4) % 14]],
                 articles=[evil[(i + 5) % 14]], verdict=evil[(i + 7) % 14])
        f['offices'] = [{'office': evil[(i + 6) % 14], 'place': evil[(i + 8) % 14], 'name': evil[i % 14]}]
        f['passages'] = [dict(p, text=evil[(i + k + 9) % 14], marks=[[0, 3], [2, 99], [-1, 4], [10 ** 12, 1]])
                         for k, p in enumerate(f['passages'])]
    for i, d in enumerate(x['document'] for x in r['imbauan'] + r['counts']):
        d.update(title=evil[(i + 2) % 14], url=evil[i % 14], source_name=evil[(i + 5) % 14])
    r['counts'][0].update(what=evil[0], region=evil[11], passage=evil[5])
    r['claims'][0].update(title=evil[0], rating=evil[5], url=evil[1], source_name=evil[2])
    r['events'][1].update(title=evil[11], url=evil[1], status=evil[0], status_before=evil[5])
    r['corrections'][0].update(title=evil[0], url=evil[1], period=evil[2], what=evil[5])
    r['coverage'][3].update(name=evil[0], message=evil[5], url=evil[1])
    r['period']['stages'][0].update(name=evil[11], note=evil[0])
    r['period'].update(zone=evil[0])
    r['office'] = '"}</style><script>window.hacked=1</script>@import url(http://jahat.example);\\'
    r['findings'][0]['id'] = '1" onclick="window.hacked=1/netralitas_asn'
    r['rows'] = [row(f) for f in r['findings']] + [row(r['late'][0])] + earlier()
    return r


if __name__ == '__main__':
    json.dump(hostile() if 'hostile' in sys.argv else report(), sys.stdout, ensure_ascii=False, indent=1)
