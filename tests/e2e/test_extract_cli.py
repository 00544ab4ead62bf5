#!/usr/bin/env python3
"""simak extract: one object a page always, exit codes, stdin, --explain, office patterns, hostile pages."""
import json
import os
import random
import subprocess

SIMAK, TMP = os.environ['SIMAK'], os.environ['TMPDIR']
P = 'Panitia pengawas kelurahan menertibkan baliho yang dipasang di pohon dan tiang listrik sejak Senin pagi.'
ARTICLE = ('<html><head><title>Baliho liar diturunkan petugas</title></head><body><article><h1>Baliho liar diturunkan '
           'petugas</h1>%s</article></body></html>' % ''.join('<p>%s Hari ke-%d.</p>' % (P, i) for i in range(5)))
CAPTCHA = '<title>Just a moment...</title><p>Verify you are human</p>'
results = []


def write(name, content):
    path = os.path.join(TMP, name)
    mode = 'wb' if isinstance(content, bytes) else 'w'
    with open(path, mode, **({} if mode == 'wb' else {'encoding': 'utf8'})) as f:
        f.write(content)
    return path


def run(*args, stdin=None):
    done = subprocess.run([SIMAK, 'extract'] + list(args), input=stdin, stdout=subprocess.PIPE,
                          stderr=subprocess.PIPE, timeout=300)
    return done.returncode, done.stdout, done.stderr.decode('utf8')


def objects(out):
    return [json.loads(line) for line in out.decode('utf8').splitlines()]


def check(name, good):
    results.append(bool(good))
    print('%s %d - %s' % ('ok' if good else 'not ok', len(results), name))


article, captcha = write('a.html', ARTICLE), write('c.html', CAPTCHA)
text, missing = write('t.txt', 'bukan halaman sama sekali'), os.path.join(TMP, 'tidak-ada.html')

code, out, _ = run('--json', article)
check('an article: 0, one object', code == 0 and len(objects(out)) == 1)
page = objects(out)[0]
wanted = ('file outcome url canonical amp title author published published_from modified language section tags outlet '
          'image marks text').split()
check('every field of the contract', all(name in page for name in wanted))
check('paragraphs are separated by one newline', page['text'].count('\n') == 4)
code, out, _ = run('--json', article, captcha, text)
got = [(o['file'], o['outcome']) for o in objects(out)]
check('some refused: 1, an object each, in order',
      code == 1 and got == [(article, 'article'), (captcha, 'captcha'), (text, 'broken')])
check('a refusal has no text and says why', all(o['text'] == '' and o['message'] for o in objects(out)[1:]))
code, out, err = run('--json', missing, article)
check('a missing file is told and does not stop the others',
      code == 1 and [o['outcome'] for o in objects(out)] == ['broken', 'article'] and 'tidak-ada' in err)
check('65 only when no file could be read as a page', run('--json', text)[0] == 65 and run('--json', captcha)[0] == 1)
code, out, _ = run('--json', '-', stdin=ARTICLE.encode())
check('standard input', code == 0 and objects(out)[0]['title'] == 'Baliho liar diturunkan petugas')
check('no file: 2', run('--json')[0] == 2)
check('--url with two files: 2', run('--url', 'https://a.example/', article, captcha)[0] == 2)
code, out, _ = run('--json', '--explain', article)
blocks = objects(out)[0]['blocks']
check('--explain tells kept and dropped, and why',
      {b['kept'] for b in blocks} == {True, False} and all(b['why'] and b['path'] for b in blocks))
code, out, _ = run('--explain', article)
check('--explain for people', code == 0 and b'article > p' in out and b'+ ' in out and b'- ' in out)
code, out, _ = run(article)
check('plain text output', code == 0 and P.encode() in out)
os.makedirs(os.path.join(TMP, 'lex/portal'))
write('lex/portal/kantor.portal', '[buang]\nsatu-dua-tiga-empat-lima\n')
code, _, err = run('--json', '--lexicons', os.path.join(TMP, 'lex'), article)
check('a wrong portal file: 3 with file and line', code == 3 and 'kantor.portal:2:' in err)

hostile = {
    'lt': '<' * 1000000, 'entities': '<p>' + '&' * 1000000, 'comments': '<!--' * 300000, 'scripts': '<script>' * 200000,
    'quotes': '<a href="x' * 200000, 'attributes': '<div ' + ' '.join('a%d=x' % i for i in range(200000)) + '>teks',
    'anchors': '<a href=x>y' * 200000, 'paragraphs': '<p>x<b>' * 200000, 'lists': '<ul><li>x' * 150000,
    'tables': '<table><tr><td>' * 100000, 'close': '<p>' + '</p></div></x></b>' * 150000,
    'custom': '<x-y>x' * 200000 + '</z-y>' * 200000, 'json': '<script type="application/ld+json">' + '[' * 1000000,
    'classes': ''.join('<div class="a%d b-%d c-d-e-f">x</div>' % (i, i) for i in range(100000)),
    'headings': '<h2><a href=x>y</a></h2>' * 100000, 'metas': '<meta property="og:title" content="x">' * 100000,
    'same lines': '<meta name=description content="%s">' % P + '<p>%s</p>' % P * 60000,
    'titles': '<title>' * 200000, 'deep': '<div>' * 500000 + '</b>' * 500000,
    'big': ARTICLE + '<p>%s</p>' % P * 200000,
    'alike': ARTICLE + ''.join('<p>%s Nomor %d.</p>' % (P, i) for i in range(200000)),
}
paths = [write(name.replace(' ', '-') + '.html', content) for name, content in hostile.items()]
random.seed(5)
paths.append(write('noise.html', bytes(random.randrange(256) for _ in range(300000))))
paths.append(write('utf16-cut.html', ARTICLE.encode('utf-16')[:-1]))
paths.append(write('broken.html', ARTICLE.encode().replace(b'kelurahan', b'kelu\xe9rah\xc0an')))
code, out, err = run('--json', *paths)
check('hostile pages: an object each, valid UTF-8, no crash', code == 1 and len(objects(out)) == len(paths))
print('1..%d' % len(results))
raise SystemExit(0 if all(results) else 1)
