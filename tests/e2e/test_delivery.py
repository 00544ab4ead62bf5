#!/usr/bin/env python3
"""Forms, alerts and mail: what leaves the office.  The mail server is a small one of our own."""
import email
import email.policy
import json
import os
import socketserver
import subprocess
import threading
import xml.etree.ElementTree as ET
import zipfile

from rows import SIMAK, WS, day, document, finding, insert, make_store, simak
from tap import end, ok

EVIL = '<script>alert(1)</script> & "kutip" {{temuan}}'


class Smtp(socketserver.StreamRequestHandler):
    """Just enough of RFC 5321 for one message; keeps what it is told."""

    def answer(self, text):
        self.wfile.write((text + '\r\n').encode())
        self.wfile.flush()

    def handle(self):
        box = self.server.box
        self.answer('220 uji ESMTP')
        while True:
            line = self.rfile.readline().decode('utf-8', 'replace').rstrip('\r\n')
            if not line:
                return
            box['commands'].append(line)
            verb = line.split(' ')[0].upper()
            if verb == 'EHLO':
                self.answer('250-uji\r\n250 AUTH PLAIN')
            elif verb == 'RCPT' and self.server.refuse:
                self.answer('550 tidak dikenal di sini')
            elif verb == 'DATA':
                self.answer('354 teruskan')
                data = b''
                while not data.endswith(b'\r\n.\r\n'):
                    data += self.rfile.readline()
                box['messages'].append(data[:-3].replace(b'\r\n..', b'\r\n.'))
                self.answer('250 diterima')
            elif verb == 'AUTH':
                self.answer('334 ')
                box['commands'].append(self.rfile.readline().decode())
                self.answer('235 masuk')
            elif verb == 'QUIT':
                self.answer('221 sampai jumpa')
                return
            else:
                self.answer('250 baik')


class Server(socketserver.ThreadingTCPServer):
    def handle_error(self, request, client_address):
        """A client that goes away in the middle is part of the test."""


def serve(refuse=False):
    server = Server(('127.0.0.1', 0), Smtp)
    server.daemon_threads, server.refuse = True, refuse
    server.box = {'commands': [], 'messages': []}
    threading.Thread(target=server.serve_forever, daemon=True).start()
    return server


def fill(db):
    document(db, 1, '2024-10-09')
    finding(db, 1, 'politik_uang', '2024-10-09', regions=['Samarinda'], articles=['UU 10/2016 ps 73(4)'])
    db.execute('UPDATE documents SET title = ? WHERE id = 1', [EVIL])
    insert(db, 'finding_offices', document=1, topic='politik_uang', no=0, office='camat',
           place='Sukamaju', name='Rudiansah Palit')
    insert(db, 'captures', id=9, document=1, url='u', file='simak-20241009-0001.warc.gz', offset=4711,
           sha256='ef' * 32, status=200, at=86400 * day('2024-10-09') + 7200)
    db.execute('UPDATE versions SET capture = 9 WHERE document = 1')
    document(db, 2, '2024-10-03', seen='2024-10-03')
    finding(db, 2, 'hoaks', '2024-10-03', status='')
    db.commit()


def check_forms():
    for name in ('form-a', 'form-b2'):
        html = simak(name, '1/politik_uang')
        ok(name + ': only what is known, escaped, no person named',
           'Isian awal - sesuaikan dengan formulir yang berlaku' in html and '<script>' not in html and
           '&lt;script&gt;' in html and 'camat, Sukamaju' in html and 'Rudiansah' not in html and
           'ef' * 32 in html and '4711' in html and 'simak-20241009-0001.warc.gz' in html and
           'Perbawaslu' in html, html)
        path = os.path.join(os.environ['TMPDIR'], name + '.docx')
        simak(name, '1/politik_uang', '-o', path)
        with zipfile.ZipFile(path) as z:
            whole = z.testzip() is None
            text = ''.join(ET.fromstring(z.read('word/document.xml')).itertext())
            for part in z.namelist():
                ET.fromstring(z.read(part))
        ok(name + '.docx: a whole package of well-formed parts with the same words',
           whole and EVIL.split(' {{')[0] in text and 'camat, Sukamaju' in text, text)
    os.mkdir(os.path.join(WS, 'formulir'))
    own = os.path.join(WS, 'formulir', 'form-a.html')
    with open(own, 'w') as f:
        f.write('<p>{{temuan}}: {{#kutipan}}[{{kutipan}}]{{/kutipan}} {{diketahui}}.</p>\n')
    ok("the office's own template is used", simak('form-a', '1/politik_uang') ==
       '<p>1/politik_uang: [Isi] .</p>\n')
    for bad in ('<p>\n{{tidak_ada}}</p>', '<p>\n{{#kutipan}}x</p>', '<p>\n{{temuan</p>',
                '<p>\n{{kutipan}}'):
        with open(own, 'w') as f:
            f.write(bad)
        p = subprocess.run([SIMAK, 'form-a', '1/politik_uang', '-C', WS], stdout=subprocess.PIPE,
                           stderr=subprocess.PIPE)
        ok('a wrong template is refused with its line', p.returncode == 3 and
           b'form-a.html:2: ' in p.stderr and not p.stdout, p)
    os.remove(own)
    simak('form-a', '99/hoaks', code=65)
    simak('form-a', '1', code=2)


def check_alerts(db):
    got = [json.loads(x) for x in simak('alerts', '--json', now='2024-10-09T05:00:00Z').splitlines()]
    ok('alerts: what is new', [(x['id'], x['reason']) for x in got] ==
       [('1/politik_uang', 'new'), ('2/hoaks', 'new')] and got[0]['limit'] == '2024-10-16' and
       got[0]['days_left'] == 7, got)
    ok('alerts: nothing twice', simak('alerts', now='2024-10-09T06:00:00Z', code=1) == '')
    text = simak('alerts', now='2024-10-14T06:00:00Z')
    ok('alerts: a limit in sight', '1/politik_uang' in text and '2024-10-16' in text and
       '2/hoaks' not in text, text)
    ok('alerts: nor that twice', simak('alerts', now='2024-10-15T06:00:00Z', code=1) == '')
    db.execute("UPDATE findings SET status_word = 'dilaporkan', status_at = ? WHERE document = 2",
               [86400 * day('2024-10-15') + 50000])
    db.commit()
    ok('alerts: a status that moved', 'dilaporkan' in simak('alerts', now='2024-10-16T06:00:00Z'))


def configure(**settings):
    with open(os.path.join(WS, 'simak.conf')) as f:
        lines = [x for x in f.read().split('\n[surel]')[0].split('\n')]
    with open(os.path.join(WS, 'simak.conf'), 'w') as f:
        f.write('\n'.join(lines) + '\n[surel]\n' + ''.join(
            '%s = %s\n' % x for x in settings.items()))


def check_mail():
    server = serve()
    secret = os.path.join(WS, 'sandi')
    with open(secret, 'w') as f:
        f.write('rahasia\n')
    configure(peladen='smtp://127.0.0.1:%d' % server.server_address[1], dari='simak@kantor.example',
              kepada='a@kantor.example, b@kantor.example', pengguna='simak', berkas_sandi=secret)
    simak('digest', '--week', '2024-W41', '--mail')
    box = server.box
    ok('mail: both recipients, logged in', any('b@kantor.example' in c for c in box['commands']) and
       'AUTH PLAIN' in box['commands'] and len(box['messages']) == 1,
       box['commands'])
    m = email.message_from_bytes(box['messages'][0], policy=email.policy.default)
    html = m.get_body(('html',)).get_content()
    text = m.get_body(('plain',)).get_content()
    files = [(x.get_filename(), x.get_content_type()) for x in m.iter_attachments()]
    ok('mail: html beside text, the table attached', m.get_content_type() == 'multipart/mixed' and
       '</html>' in html and '1/politik_uang' in text and files == [('2024-W41.csv', 'text/csv')],
       (files, text))
    ok('mail: the same table as on disk', next(m.iter_attachments()).get_content().encode() ==
       open(os.path.join(WS, 'digests', '2024-W41.csv'), 'rb').read())
    ok('mail: fields', 'Oktober 2024' in m['Subject'] and m['From'] == 'simak@kantor.example' and
       m['Date'].endswith('+0000') and m['Message-ID'], m.items())
    ok('mail: it is a written digest now', os.path.exists(os.path.join(WS, 'digests', '2024-W41.html')))
    refusing = serve(refuse=True)
    configure(peladen='smtp://127.0.0.1:%d' % refusing.server_address[1], dari='simak@kantor.example',
              kepada='a@kantor.example')
    simak('digest', '--week', '2024-W41', '--mail', code=5)
    ok('mail: a refusal is a network failure', not refusing.box['messages'])
    told = len(refusing.box['commands'])
    configure(peladen='smtp://127.0.0.1:%d' % refusing.server_address[1],
              dari='simak@kantor.example\tBcc: x@y.example', kepada='a@kantor.example')
    simak('digest', '--week', '2024-W41', '--mail', code=3)
    configure(peladen='http://127.0.0.1:%d' % refusing.server_address[1], dari='simak@kantor.example',
              kepada='a@kantor.example')
    simak('digest', '--week', '2024-W41', '--mail', code=3)
    ok('mail: bad settings are told before anything is sent', len(refusing.box['commands']) == told,
       refusing.box['commands'][told:])


def check_tls():
    server = serve()
    configure(peladen='smtps://127.0.0.1:%d' % server.server_address[1], dari='simak@kantor.example',
              kepada='a@kantor.example')
    simak('digest', '--week', '2024-W41', '--mail', code=5)
    ok('mail: smtps does not fall back to clear text', not server.box['messages'] and
       not any('kantor.example' in c for c in server.box['commands']), server.box['commands'])


def main():
    db = make_store()
    fill(db)
    check_forms()
    check_alerts(db)
    check_mail()
    check_tls()
    end()


main()
