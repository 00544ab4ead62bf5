"""Texts made to hurt: each is classified within bounds of processor time and memory that only a cost beyond linear
would break, and a document behind it is judged as ever."""
import json
import os
import resource
import shutil
import subprocess
import sys

SIMAK, FOLDER, ROOT = os.environ['SIMAK'], os.environ['TMPDIR'], os.environ['ROOT']
SIZE = 1000000                 # bytes of each text
SECONDS, BYTES = 60, 3 << 30   # far above what a linear cost needs, sanitizers included
SANITIZED = '-san' in SIMAK
GOOD = 'Tim sukses calon bupati diduga membagikan amplop berisi uang kepada warga.'
results = []


def check(name, passed, detail=''):
    results.append(bool(passed))
    print('%s %d - %s' % ('ok' if passed else 'not ok', len(results), name))
    if not passed:
        print('# ' + str(detail)[:600].replace('\n', '\n# '))


def bounded():
    resource.setrlimit(resource.RLIMIT_CPU, (SECONDS, SECONDS))
    if not SANITIZED:
        resource.setrlimit(resource.RLIMIT_AS, (BYTES, BYTES))


def classify(lines, *options):
    path = os.path.join(FOLDER, 'jahat.jsonl')
    with open(path, 'wb') as f:
        f.write(b'\n'.join(lines) + b'\n')
    return subprocess.run([SIMAK, 'classify', '--json', path, *options], capture_output=True, preexec_fn=bounded)


def document(text, name='x'):
    if isinstance(text, bytes):
        return b'{"id":"%s","kind":"news","title":"","published":"2024-10-09","text":"%s"}' % (
            name.encode(), text.replace(b'\\', b'').replace(b'"', b'').replace(b'\n', b' '))
    return json.dumps({'id': name, 'kind': 'news', 'title': '', 'published': '2024-10-09', 'text': text}).encode()


def repeated(piece):
    return piece * (SIZE // len(piece))


TEXTS = {
    'one long line': repeated('kata demi kata '),
    'a hundred thousand matches': repeated('membagikan amplop '),
    'matches that all cancel': repeated('mengimbau agar tidak membagikan uang paslon '),
    'rules with every term': repeated('lurah diduga mengajak memilih paslon '),
    'nested quotes': repeated('\u201c"\u2018'),
    'nested brackets': repeated('(['),
    'no blanks': 'a' * SIZE,
    'digits': '1' * SIZE,
    'numbers with dots': repeated('1.000.'),
    'number words': repeated('dua puluh lima '),
    'places': repeated('Samarinda '),
    'places with cues': repeated('di Kecamatan Damai '),
    'counts': repeated('11 pelanggaran '),
    'shares of counts': repeated('9 pelanggaran Samarinda 4 Kukar 5 '),
    'dates of speech': repeated('kata dia (9/10/2024) '),
    'status words in doubt': repeated('jika terbukti dilaporkan '),
    'status words of nobody': repeated('dilaporkan '),
    'offices': repeated('camat Budi Santoso '),
    'hashtags': repeated('#bawaslu @'),
    'links to other articles': repeated('Baca juga: '),
    'dots': '.' * SIZE,
    'spaced letters': repeated('d u i t '),
    'combining marks': 'a' + '\u0301' * (SIZE // 2),
    'emoji': repeated('\U0001f602'),
    'a line a word': repeated('uang\n'),
}


def texts():
    for name, text in TEXTS.items():
        done = classify([document(text), document(GOOD, 'baik')])
        lines = done.stdout.decode().splitlines()
        good = done.returncode == 0 and len(lines) == 2 and json.loads(lines[1])['labels']['politik_uang'] == 'dugaan'
        check(name, good, (done.returncode, len(lines), done.stderr[-300:]))


def bytes_of_all_kinds():
    noise = bytes((i * 7 + i // 251) % 256 for i in range(SIZE))
    noise = bytes(b if b >= 32 else 32 for b in noise)
    done = classify([document(noise), document(GOOD, 'baik')])
    lines = [json.loads(line) for line in done.stdout.decode().splitlines()]
    check('invalid UTF-8', done.returncode in (0, 1) and lines and lines[-1]['id'] == 'baik' and
          lines[-1]['labels']['politik_uang'] == 'dugaan', (done.returncode, done.stderr[-300:]))


def slow_pattern():
    """A catastrophic pattern in a staff file costs its own rule, nothing else, and the check says so."""
    lexicons = os.path.join(FOLDER, 'lexicons')
    shutil.copytree(os.path.join(ROOT, 'lexicons'), lexicons)
    with open(os.path.join(lexicons, 'aturan', 'zz.aturan'), 'w', encoding='utf-8') as f:
        f.write('[lambat]\ntopik: hoaks\nsikap: insiden\njika: penerima\nbobot: 10\npola: ^(\\w+\\s?)*$\n')
    text = ('warga ' * 60 + '!. ') * 200
    done = classify([document(text), document(GOOD, 'baik')], '--lexicons', lexicons)
    lines = done.stdout.decode().splitlines()
    check('a catastrophic pattern harms nothing else', done.returncode == 0 and len(lines) == 2 and
          json.loads(lines[1])['labels']['politik_uang'] == 'dugaan', (done.returncode, done.stderr[-300:]))
    done = subprocess.run([SIMAK, 'lexicon', 'check', '--lexicons', lexicons], capture_output=True, preexec_fn=bounded)
    check('and is named by the check', done.returncode == 3 and b'zz.aturan:6: ' in done.stdout, done.stdout[-300:])


texts()
bytes_of_all_kinds()
slow_pattern()
print('1..%d' % len(results))
sys.exit(0 if all(results) else 1)
