"""The workbench: `simak lexicon check` names every problem with file and line, and what to do;
`simak lexicon try` shows what the lexicons see, so that the sum can be redone by hand."""
import json
import os
import subprocess
import sys

SIMAK = os.environ['SIMAK']
FOLDER = os.environ['TMPDIR']
results = []


def check(name, passed, detail=''):
    results.append(passed)
    print('%s %d - %s' % ('ok' if passed else 'not ok', len(results), name))
    if not passed and detail:
        print('\n'.join('# ' + line for line in str(detail)[:1500].splitlines()[:20]))


def simak(*args, lang='id'):
    done = subprocess.run([SIMAK, *args, '--lang', lang], capture_output=True, timeout=120)
    return done.returncode, done.stdout.decode(), done.stderr.decode()


def write(name, content):
    path = os.path.join(FOLDER, name)
    with open(path, 'wb') as f:
        f.write(content if isinstance(content, bytes) else content.encode())
    return path


def problems(*files):
    code, out, err = simak('lexicon', 'check', '--json', *files)
    return code, [json.loads(line) for line in out.splitlines()], err


def lines_of(path, found, level=None):
    return {p['line'] for p in found if p['file'] == path and level in (None, p['level'])}


def shipped():
    code, found, err = problems()
    errors = [p for p in found if p['level'] == 'error']
    check('the shipped lexicons have no error', code == 0 and not errors and not err, errors[:5])
    check('every problem names a file and a line', all(p['file'] and p['line'] for p in found))


def staff_file():
    path = write('kantor.lex', '''[calon]
zamrud katulistiwa muda
=a
...
zamrud katulistiwa muda
(kurung tidak tutup
zamrud katulistiwa muda dari barat
bobot salah ; sebelas
- frasa yang tidak pernah ada
[Judul Salah]
''')
    code, found, _ = problems(path)
    check('a wrong office file ends with 3', code == 3, code)
    errors, warnings = lines_of(path, found, 'error'), lines_of(path, found, 'warning')
    check('empty, one-letter and broken entries are errors, all at once', {3, 4, 6, 8, 10} <= errors, errors)
    check('duplicates, covered lines and vain switches are warnings', {5, 7, 9} <= warnings, warnings)
    check('a sound line is not blamed', 2 not in errors | warnings, found)
    code, out, _ = simak('lexicon', 'check', path)
    check('in plain text too, with file:line', code == 3 and path + ':3: ' in out, out[-500:])


def mistyped_section():
    path = write('salah-nama.lex', '[calonn]\nzamrud katulistiwa muda\n[calon]\njago zamrud\n')
    code, found, _ = problems(path)
    check('a section that no rule uses is told, one that is used is not',
          code == 0 and lines_of(path, found, 'warning') == {1}, found)
    check('no shipped section is idle', not [p for p in found if 'aturan mana pun' in p['text'] and p['file'] != path],
          found)


def rules():
    path = write('kantor.aturan', '''[pola-salah]
topik: hoaks
sikap: insiden
jika: topik_hoaks
pola: (tidak ditutup
[pola-lambat]
topik: hoaks
sikap: insiden
jika: topik_hoaks
pola: ^(\\w+\\s?)+$
[contoh-gagal]
topik: politik_uang
sikap: insiden
jika: topik_uang
bobot: 10
cocok: Warga menonton pertandingan bola.
tidak: Kasus politik uang itu diperiksa.
''')
    code, found, _ = problems(path)
    errors = lines_of(path, found, 'error')
    check('bad and slow patterns and failing examples are errors', code == 3 and {5, 10, 16, 17} <= errors,
          [p for p in found if p['file'] == path])


def editors():
    path = write('excel.lex', b'\xef\xbb\xbf[calon]\r\nzamrud\xc2\xa0katulistiwa ; 1,5 ; catatan\r\n'
                 b'\xe2\x80\x9cjagoan kita semua\xe2\x80\x9d\r\n# catatan\r\n\r\njago lama\t2\r\n')
    code, found, err = problems(path)
    check('what Notepad and Excel save is read', code == 0 and not lines_of(path, found, 'error'),
          [p for p in found if p['file'] == path])
    path = write('ansi.tabel', b'[x]\n')
    code, found, _ = problems(write('kalender.tabel', b'[tahapan]\npemilu; kampanye; 2024-13-01; 2024-01-01\n'))
    check('tables are checked too', code == 3 and any(p['line'] == 2 for p in found), found[:3])


def stems():
    path = write('akar.lex', '[calon]\n~membenahi\n[penerima]\n~benak\n')
    code, found, _ = problems(path)
    check('the check ends well on stems', code == 0, found[:3])


def tried():
    sentence = 'Tim sukses calon bupati diduga membagikan amplop berisi uang kepada warga.'
    code, out, _ = simak('lexicon', 'try', sentence)
    check('try marks what it sees', code == 0 and '[membagikan' in out or 'membagikan:' in out, out[:400])
    check('try names rule, line and sum', '.aturan:' in out and '.lex:' in out and '-> dugaan' in out, out)
    check('no colours outside of a terminal', '\033' not in out)
    code, out, _ = simak('lexicon', 'try', '--json', sentence)
    why = json.loads(out)
    for topic in why['topics']:
        total = sum(s['counted'] for s in why['signals'] if s['topic'] == topic['topic'])
        check('the sum of %s can be redone' % topic['topic'], abs(total - topic['sum']) < 0.01, why)
    check('weights can be redone', all(abs(s['rule_weight'] * s['line_weight'] + s['bonus'] - s['weight']) < 0.01
                                       for s in why['signals']), why)
    code, out, _ = simak('lexicon', 'try', 'Bawaslu mengimbau warga agar menolak politik uang.')
    check('what cancels is shown', code == 0 and 'dibatalkan oleh' in out or 'tidak dijumlahkan' in out, out)
    check('a hostile sentence does no harm', simak('lexicon', 'try', 'a\x1b[31m' + '(' * 5000)[0] == 0)
    check('without a sentence: usage', simak('lexicon', 'try')[0] == 2)
    check('an unknown part: usage', simak('lexicon', 'apa')[0] == 2)


for part in (shipped, staff_file, mistyped_section, rules, editors, stems, tried):
    part()
print('1..%d' % len(results))
sys.exit(0 if all(results) else 1)
