"""The workbench over stored documents: explain, lexicon impact, stats, suggest, in a workspace of imported posts."""
import json
import os
import subprocess
import sys

SIMAK, FOLDER = os.environ['SIMAK'], os.environ['TMPDIR']
SPACE, NOW = os.path.join(FOLDER, 'kantor'), '2024-11-25T00:00:00Z'
results = []


def check(name, passed, detail=''):
    results.append(bool(passed))
    print('%s %d - %s' % ('ok' if passed else 'not ok', len(results), name))
    if not passed:
        print('\n'.join('# ' + line for line in str(detail)[:1500].splitlines()))


def simak(*args):
    done = subprocess.run([SIMAK, '-C', SPACE, '--now', NOW, '--lang', 'id', *args] if args[0] != 'init' else
                          [SIMAK, *args], capture_output=True, timeout=120)
    return done.returncode, done.stdout.decode(), done.stderr.decode()


def rows(*args):
    code, out, err = simak(*args, '--json')
    return code, [json.loads(line) for line in out.splitlines()]


POSTS = [
    'Tim sukses calon bupati diduga membagikan amplop berisi uang Rp50 ribu kepada warga Loa Kulu, Selasa (19/11).',
    'Bawaslu mengimbau warga menolak politik uang.',
    'Seorang lurah di Samarinda diduga mengajak warga memilih paslon 2 dan kini diperiksa Bawaslu.',
    'Jalan poros kembali berlubang setelah hujan deras semalam.',
    'Dinyulingin lagi tadi di dermaga.',
]
# a piece of a word that the office has come to know
PIECE = '[potongan]\nyulin; 5,0; 900,0; 0; 0; 0; 900,0; 0; 0; 0\n'


def workspace():
    simak('init', SPACE)
    with open(os.path.join(SPACE, 'lexicons', 'timbangan.tabel'), 'w', encoding='utf-8') as f:
        f.write(PIECE)
    path = os.path.join(FOLDER, 'kiriman.jsonl')
    with open(path, 'w', encoding='utf-8') as f:
        for i, text in enumerate(POSTS):
            f.write(json.dumps({'url': 'https://contoh.test/%d' % i, 'author': 'warga', 'text': text,
                                'published_at': '2024-11-2%dT08:00:00+08:00' % i}) + '\n')
    return simak('import', path)


def explained():
    code, out, _ = simak('explain', '1/politik_uang')
    check('explain shows rule, lexicon line and sum', code == 0 and '.aturan:' in out and '.lex:' in out and
          'dugaan' in out, out)
    code, (why,) = rows('explain', '1/politik_uang')
    total = sum(s['counted'] for s in why['signals'])
    check('the sum in JSON can be redone', abs(total - why['topics'][0]['sum']) < 0.01, why)
    check('spans lie in the text', all(POSTS[0].encode()[p['start']:p['start'] + p['len']].decode() == p['text']
                                       for p in why['phrases']), why['phrases'])
    code, out, _ = simak('explain', '5/netralitas_asn')
    check('what the weights found tells base, lengths and limit, and the pieces of words by their lines',
          'timbangan untuk dugaan: ' in out and 'potongan kata:\n          + 900,0  yulin  ' in out and
          'timbangan.tabel:2\n' in out, out)
    code, (why,) = rows('explain', '5/netralitas_asn')
    (weighing,) = why['weighings']
    over = weighing['base'] + sum(part['weights'] / part['length'] for part in weighing['parts'])
    check('and can be redone from JSON', abs(over - weighing['over']) < 0.01 and over >= weighing['limit'] and
          all(abs(sum(row['weight'] for row in part['rows']) - part['weights']) < 0.01
              for part in weighing['parts']), weighing)
    check('a document that is not there ends with 65', simak('explain', '99/hoaks')[0] == 65)
    check('what is no finding is a matter of usage', simak('explain', 'x')[0] == 2)


def impact():
    path = os.path.join(FOLDER, 'tambahan.lex')
    with open(path, 'w', encoding='utf-8') as f:
        f.write('[topik_uang]\njalan poros\n')
    code, out, _ = simak('lexicon', 'impact', path)
    check('an edit without effect changes nothing', code == 0 and 'menambah 0 dan menghapus 0' in out, out)
    with open(os.path.join(FOLDER, 'tambahan.aturan'), 'w', encoding='utf-8') as f:
        f.write('[kantor-jalan]\ntopik: politik_uang\nsikap: insiden\njika: topik_uang\nbobot: 10\nabaikan: imbauan\n')
    code, changed = rows('lexicon', 'impact', path, os.path.join(FOLDER, 'tambahan.aturan'))
    check('an edit with effect lists what it adds', code == 0 and '4/politik_uang' in [c['id'] for c in changed] and
          all(c['after'] == 'dugaan' for c in changed), changed)
    check('nothing was saved', sorted(os.listdir(os.path.join(SPACE, 'lexicons'))) ==
          ['BACA-SAYA.txt', 'timbangan.tabel'])
    with open(path, 'w', encoding='utf-8') as f:
        f.write('[topik_uang]\n(salah\n')
    code, out, err = simak('lexicon', 'impact', path)
    check('a wrong edit is refused with its line', code == 3 and path + ':2: ' in err, err)


def stats():
    simak('verdict', '1/politik_uang', 'benar', '--by', 'analis')
    simak('verdict', '3/netralitas_asn', 'keliru', '--by', 'analis')
    code, found = rows('lexicon', 'stats')
    topics = {r['at']: r for r in found if r['kind'] == 'topic'}
    check('verdicts count for their topic', topics['politik_uang']['benar'] == 1 and
          topics['netralitas_asn']['keliru'] == 1, topics)
    check('precision comes with its interval', topics['politik_uang']['precision'] == 1 and
          topics['politik_uang']['interval'][0] < 0.5, topics)
    lines = [r for r in found if r['kind'] == 'line']
    check('every line is there, dead ones too', any(r['hits'] == 0 for r in lines) and any(r['hits'] for r in lines))
    check('a deciding line carries the verdict', any(r['benar'] == 1 and r['decided'] >= 1 for r in lines))
    code, out, _ = simak('lexicon', 'stats')
    check('dead lines are marked', code == 0 and 'mati: tidak pernah ditemukan' in out)


def suggest():
    path = os.path.join(FOLDER, 'lagi.jsonl')
    with open(path, 'w', encoding='utf-8') as f:
        for i in range(4):
            f.write(json.dumps({'url': 'https://contoh.test/lagi%d' % i, 'published_at': '2024-11-24T08:00:00+08:00',
                                'text': 'Seorang lurah gelap gulita %d diduga mengajak warga memilih paslon 2 dan '
                                        'diperiksa Bawaslu.' % i}) + '\n')
        for i in range(8):
            f.write(json.dumps({'url': 'https://contoh.test/cuaca%d' % i, 'published_at': '2024-11-24T08:00:00+08:00',
                                'text': 'Cuaca cerah berawan di hulu sungai hari ke-%d.' % i}) + '\n')
    simak('import', path)
    code, found = rows('lexicon', 'suggest')
    check('a phrase of findings that no line covers is suggested', code == 0 and
          'gelap gulita' in [r['phrase'] for r in found], found)
    check('what stands elsewhere is not', all('cuaca' not in r['phrase'] for r in found), found)


check('posts are imported', workspace()[0] == 0)
for part in (explained, impact, stats, suggest):
    part()
check('outside of a workspace it says so', subprocess.run([SIMAK, '-C', FOLDER, 'lexicon', 'stats'],
                                                          capture_output=True).returncode == 3)
print('1..%d' % len(results))
sys.exit(0 if all(results) else 1)
