"""The contract at its edges: hostile input of the plumbing, exit codes, verdicts, forms."""
import json
import os
import random
import signal
import subprocess
import time

SIMAK, FOLDER = os.environ['SIMAK'], os.environ['TMPDIR']
SPACE, NOW = os.path.join(FOLDER, 'kantor'), '2024-11-25T00:00:00Z'
count = 0


def check(name, passed, detail=''):
    global count
    count += 1
    print('%s %d - %s' % ('ok' if passed else 'not ok', count, name))
    if not passed:
        print('\n'.join('# ' + line for line in str(detail)[:1500].splitlines()))


def simak(*args, stdin=b'', stdout=subprocess.PIPE):
    done = subprocess.run([SIMAK, *args], input=stdin, stdout=stdout, stderr=subprocess.PIPE, timeout=120)
    return done.returncode, (done.stdout or b'').decode(), done.stderr.decode()


def office(*args, **more):
    return simak('-C', SPACE, '--now', NOW, '--lang', 'en', *args, **more)


def file(name, content):
    path = os.path.join(FOLDER, name)
    with open(path, 'wb') as f:
        f.write(content if isinstance(content, bytes) else content.encode())
    return path


def rows(out):
    return [json.loads(line) for line in out.splitlines()]


def command_line():
    with open('/dev/full', 'w') as full:
        check('an overview that could not be written is no success', simak('--help', stdout=full)[0] == 4)
        check('nor is a help page', simak('digest', '--help', stdout=full)[0] == 4)
        post = b'{"id": 1, "text": "' + b'kata ' * 20000 + b'"}\n'
        code, _, err = simak('match', '--claims', file('satu.jsonl', b'{"id": 1, "title": "kata lain"}\n'), '--json', '-',
                             '--lang', 'en', stdin=post, stdout=full)
        check('what could not be written is told once', code == 4 and err.count('standard output') == 1, err)
    read, write = os.pipe()
    os.close(read)
    code, _, err = simak('--help', stdout=write)
    os.close(write)
    check('a reader who went away needs no complaint', code == 4 and not err, (code, err))
    _, _, err = simak('digest', '--csv', '--lang', 'en')
    check('--lang holds for complaints about options too', 'unknown option --csv' in err, err)


def plumbing():
    noise = file('derau', random.Random(7).randbytes(20000))
    code, out, _ = simak('extract', noise, '--json')
    check('noise is no article', code == 65 and rows(out)[0]['outcome'] == 'broken', out[:300])
    claims = file('klaim.jsonl', b'\xef\xbb\xbf{"id": 7, "title": "Surat suara tercoblos di gudang Wanaraya"}\r\n{no\n')
    posts = file('kiriman.jsonl', b'\xef\xbb\xbf{"id": 1, "text": "surat suara tercoblos di gudang Wanaraya"}\n'
                                  b'{no\n{"id": "b", "text": "\xff"}\n{"text": null}\n')
    code, out, err = simak('match', '--claims', claims, posts, '--json')
    got = rows(out)
    check('match: a bad line costs that line', code == 1 and len(got) == 3 and posts + ':2: ' in err and
          claims + ':2: ' in err, (code, out, err))
    check('match: ids come back as they went in', [g['id'] for g in got] == [1, 'b', None] and
          got[0]['matches'][0]['claim'] == 7, out)
    code, out, _ = simak('sitemap', '-', '--json', stdin=b'https://contoh.test/1\n')
    check('sitemap: every member is there', rows(out)[0]['urls'] == [
        {'loc': 'https://contoh.test/1', 'lastmod': None, 'news': None}], out)
    far = b'{"id": 1, "text": "Harga cabai di pasar pagi naik"}\n'
    code, out, _ = simak('match', '--claims', claims, '-', '--json', stdin=far)
    check('match: one small word in common is nothing alike', rows(out) == [{'id': 1, 'matches': []}], out)
    code, out, err = simak('classify', '--json', '-', stdin=b'{"id": 5, "text": "x"}\n{no\n{"id": "c", "text": "y"}\n')
    check('classify: nothing is lost around a bad line', code == 1 and [r['id'] for r in rows(out)] == [5, 'c'] and
          err.startswith('-:2: '), (out, err))
    large = b'{"id": 9223372036854775807, "text": "x"}\n{"id": 9223372036854775808, "text": "x"}\n{"id": 1.5, "text": "x"}\n'
    code, out, err = simak('classify', '--json', '-', stdin=large)
    check('an id that could not be given back is answered', code == 1 and err.startswith('-:2: ') and '\n-:3: ' in err and
          [r['id'] for r in rows(out)] == [9223372036854775807], (out, err))
    line = b'{"id": "e", "text": "%s", "lain": "\\u0000 \\ud83d\\ude00"}\n'
    code, out, err = simak('classify', '--json', '-', stdin=line % b'setengah \\ud83d dan \\u0000')
    check('half an emoji and NUL in an escape cost no post', code == 0 and len(rows(out)) == 1, err)
    title = 'Camat Dilaporkan Warga, Petinggi Dipanggil Bawaslu'
    _, out, _ = simak('classify', '--json', '-', stdin=json.dumps({'id': 1, 'title': title, 'text':
        'Camat Muara Hulu diduga mengajak warga memilih paslon 2 saat rapat RT. Bawaslu memanggilnya.'}).encode())
    found = rows(out)[0]['findings']
    check('words of a headline in capitals are no names', found and
          not [o for f in found for o in f['offices'] if o['name'] and 'Di' in o['name']], found)
    check('classify: no line that can be read is 65', simak('classify', '-', stdin=b'{no\n')[0] == 65)


def catches(pid, number):
    with open('/proc/%d/status' % pid) as f:
        caught = next(line for line in f if line.startswith('SigCgt')).split()[1]
    return int(caught, 16) >> number - 1 & 1


def interrupted():
    for command, number, code in (('classify', signal.SIGINT, 130), ('extract', signal.SIGTERM, 143)):
        with subprocess.Popen([SIMAK, command, '-', '--json'], stdin=subprocess.PIPE, stdout=subprocess.PIPE,
                              stderr=subprocess.PIPE) as p:
            while not catches(p.pid, number):
                time.sleep(0.01)
            for _ in range(600):
                p.send_signal(number)
                time.sleep(0.1)
                if p.poll() is not None:
                    break
            check('%s ends a wait for input' % command, p.poll() == code and p.stdout.read() == b'', p.poll())
            p.kill()


def lexicons():
    code, _, err = simak('lexicon', 'check', file('catatan.txt', '[topik_uang]\njalan poros\n'))
    check('a file that is no lexicon is not found good', code == 65 and '.lex' in err, err)
    code, out, _ = simak('lexicon', 'check', '-', stdin=b'[topik_uang]\n(salah\n')
    check('a lexicon may come from standard input', code == 3 and '-.lex:2: ' in out, out[-500:])


def workspace():
    simak('init', SPACE)
    path = file('posting.jsonl', ''.join(json.dumps({
        'url': 'https://contoh.test/%d' % i, 'author': 'warga', 'published_at': '2024-11-2%dT08:00:00+08:00' % i,
        'text': 'Tim sukses calon bupati diduga membagikan amplop berisi uang Rp50 ribu kepada warga Loa Kulu.'})
        + '\n' for i in range(2)))
    office('import', path)


def verdicts():
    code, _, err = office('verdict', '1/politik_uang', 'duplikat', '--of', '1/politik_uang')
    check('a finding is no duplicate of itself', code == 2 and 'itself' in err, err)
    path = file('putusan.csv', '\ufefftemuan;judul;putusan;catatan\r\n1/politik_uang;"a; b";Benar;sesuai\r\n'
                               '2/politik_uang;c;;\r\n')
    code, _, err = office('verdict', '--import', path)
    check('rows without a verdict are passed over', code == 0 and '1 verdicts' in err, err)
    path = file('salah.csv', 'temuan;putusan\n2/politik_uang;keliru\n9/politik_uang;benar\n')
    code, _, err = office('verdict', '--import', path)
    check('a bad row is named and nothing is stored', code == 65 and path + ':3: ' in err, err)


def forgotten():
    office('forget', '2', '--reason', 'permintaan')
    code, out, _ = office('import', os.path.join(FOLDER, 'posting.jsonl'))
    check('what was forgotten does not come back by an import', code == 0 and '0 new' in out and
          office('show', '3')[0] == 1, out)


def forms():
    code, _, err = office('form-a', '1/politik_uang', '-o', os.path.join(FOLDER, 'a.pdf'))
    check('a form is HTML or .docx', code == 2 and not os.path.exists(os.path.join(FOLDER, 'a.pdf')), err)


command_line()
plumbing()
interrupted()
lexicons()
workspace()
verdicts()
forms()
forgotten()
print('1..%d' % count)
