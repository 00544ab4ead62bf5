#!/usr/bin/env python3
"""simak fetch against the scripted server: every fault ends as one outcome with a clear kind, in bounded
time and memory, and stops nobody else; what is archived on the way is whole."""
import gzip
import json
import os
import resource
import signal
import subprocess
import time

from tap import end, ok

SIMAK, SERVER, TMP = os.environ['SIMAK'], os.environ['SERVER'], os.environ['TMPDIR']
LOG = os.path.join(TMP, 'log.jsonl')
CERT = os.path.join(TMP, 'cert.pem')

# name, address, words of the script, what must come of it
FAULTS = [
    ('a whole page', 21, 'body="<p>utuh</p>"', 'ok'),
    ('slow headers', 22, 'status=200 drip-head=200', 'timeout'),
    ('one byte a second', 23, 'body="0123456789012345678901234567890123456789" drip=1000', 'timeout'),
    ('no answer at all', 24, 'hang', 'timeout'),
    ('a cut body', 25, 'size=20000 cut=1000', 'protocol'),
    ('a length too long', 26, 'body="pendek" length=5000 close', 'protocol'),
    ('a length too short', 27, 'body="panjang sekali" length=7 close', 'ok'),
    ('an endless redirect', 28, 'status=302 header="Location: /x?@N@"', 'redirect'),
    ('a redirect to loopback', 29, 'status=302 header="Location: http://127.0.0.1:@PORT@/"', 'guard'),
    ('a redirect to metadata', 30, 'status=301 header="Location: http://169.254.169.254/latest/"',
     'guard'),
    ('a redirect to a file', 31, 'status=302 header="Location: file:///etc/passwd"', 'guard'),
    ('a redirect to a private name', 32, 'status=302 header="Location: http://localhost:@PORT@/"',
     'guard'),
    ('a gzip bomb', 33, 'bomb=100000000', 'too_large'),
    ('a body of 100 MB', 34, 'size=100000000', 'too_large'),
    ('429 with Retry-After', 35, 'status=429 header="Retry-After: 120"', 'rate_limited'),
    ('503 for robots.txt', 36, None, 'robots'),
    ('an empty reply', 37, 'empty', 'protocol'),
    ('a reset', 38, 'reset', 'protocol'),
    ('HTTP/0.9 junk', 39, 'raw="halo dunia\\r\\n\\x00\\x01\\x02"', 'protocol'),
    ('10,000 headers', 40, 'headers=10000 body="x"', 'too_large'),
    ('junk said to be gzip', 41, 'header="Content-Encoding: gzip" body="bukan gzip"', 'protocol'),
    ('500 once, then a page', 42, None, 'ok'),
    ('a chunked page', 43, 'chunked body="<p>potongan</p>"', 'ok'),
    ('gone', 44, 'status=410 body="hilang"', 'gone'),
    ('forbidden', 45, 'status=403 body="dilarang"', 'forbidden'),
    ('a redirect to nowhere', 46, 'status=302', 'redirect'),
    ('five redirects', 47, None, 'ok'),
    ('a cut robots.txt', 48, None, 'protocol'),
    ('a robots.txt that is no gzip', 49, None, 'protocol'),
]

ROBOTS = {36: 'status=503', 48: 'body="User-agent: *" length=500 close',
          49: 'header="Content-Encoding: gzip" body="User-agent: *"'}


def script():
    lines = []
    for _, host, words, _ in FAULTS:
        address = '127.0.0.%d' % host
        lines.append('%s /robots.txt %s' % (address, ROBOTS.get(host, 'status=404')))
        if words:
            lines.append('%s /x* %s' % (address, words))
    lines += ['127.0.0.50 /robots.txt body="User-agent: simak\\nCrawl-delay: 1\\n"']
    lines += ['127.0.0.42 /x status=500 times=1', '127.0.0.42 /x body="<p>akhirnya</p>"']
    lines += ['127.0.0.47 /x status=302 header="Location: /1" header="X-Pesan: satu"']
    lines += ['127.0.0.47 /%d status=302 header="Location: /%d" body="lewat"' % (i, i + 1)
              for i in range(1, 5)]
    lines += ['127.0.0.47 /5 body="<p>sampai</p>"', '* /* body="<p>halaman</p>"']
    with open(os.path.join(TMP, 'script'), 'w') as f:
        f.write('\n'.join(lines) + '\n')


def start_server():
    args = [SERVER, '--root', TMP, '--port', '0', '--script', os.path.join(TMP, 'script'), '--log', LOG,
            '--tls-port', '0', '--tls-name', '127.0.0.21', '--certificate-out', CERT, '--seconds', '300']
    for host in sorted({1, 50} | {f[1] for f in FAULTS}):
        args += ['--addr', '127.0.0.%d' % host]
    server = subprocess.Popen(args, stdout=subprocess.PIPE)
    return server, int(server.stdout.readline()), int(server.stdout.readline())


def fetch(*args, code=None, env=None):
    done = subprocess.run([SIMAK, 'fetch', '--json', *args], stdout=subprocess.PIPE,
                          stderr=subprocess.PIPE, timeout=120, env=dict(os.environ, **(env or {})))
    if code is not None:
        ok('exit code %d of fetch %s' % (code, ' '.join(args)[-60:]), done.returncode == code, done.stderr)
    return [json.loads(line) for line in done.stdout.decode().splitlines()]


def asked():
    with open(LOG) as f:
        return [json.loads(line) for line in f]


def members(path):
    with gzip.open(path) as f:
        data = f.read()
    records = []
    while data:
        header, rest = data.split(b'\r\n\r\n', 1)
        fields = dict(line.split(b': ', 1) for line in header.split(b'\r\n')[1:])
        length = int(fields[b'Content-Length'])
        records.append((fields, rest[:length]))
        data = rest[length + 4:]
    return records


def every_fault(port):
    warc = os.path.join(TMP, 'a.warc.gz')
    hosts = ' '.join('127.0.0.%d' % f[1] for f in FAULTS)
    urls = ['http://127.0.0.%d:%d/x' % (f[1], port) for f in FAULTS]
    started = time.monotonic()
    lines = fetch('--allow-host', hosts, '--delay', '0', '--timeout', '6', '-o', warc, *urls, code=1)
    took = time.monotonic() - started
    by_url = {line['url']: line for line in lines}
    ok('one outcome an address', len(lines) == len(urls) == len(by_url), lines)
    for (name, _, _, want), url in zip(FAULTS, urls):
        got = by_url.get(url, {})
        ok('%s: %s' % (name, want), got.get('outcome') == want, got)
    ok('bounded time', took < 90, took)
    peak = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024
    if 'san' not in os.path.basename(os.environ['BUILD']):
        ok('bounded memory (%d MB)' % peak, peak < 150)
    ok('the rest that was asked for is passed on',
       by_url[urls[14]].get('retry_after') == 120, by_url[urls[14]])
    return warc


def archive_is_true(warc, port):
    done = subprocess.run([SIMAK, 'evidence', 'verify', warc], stdout=subprocess.PIPE)
    ok('the archive verifies', done.returncode == 0, done.stdout.decode())
    records = members(warc)
    hops = [f for f, _ in records if f[b'WARC-Type'] == b'response' and b'127.0.0.47' in
            f[b'WARC-Target-URI']]
    ok('every hop is archived', len(hops) == 6, hops)
    ok('hops name the answer they led to', all(h[b'Simak-Part-Of'] == hops[-1][b'WARC-Record-ID']
                                               for h in hops[:-1]), hops)
    twice = [b for f, b in records if f[b'WARC-Type'] == b'response' and b'127.0.0.42' in
             f[b'WARC-Target-URI']]
    ok('a repeated attempt is archived, too', len(twice) == 2 and b' 500 ' in twice[0], twice)
    chunked = [b for f, b in records if f[b'WARC-Type'] == b'response' and b'127.0.0.43' in
               f[b'WARC-Target-URI']][0]
    ok('transfer coding is left out', b'chunked' not in chunked and chunked.endswith(
        b'\r\n\r\n<p>potongan</p>'), chunked)
    cut = {f[b'WARC-Target-URI'].split(b'/')[2].split(b':')[0]: f.get(b'WARC-Truncated')
           for f, _ in records if f[b'WARC-Type'] == b'response'}
    ok('cut bodies say so', (cut[b'127.0.0.25'], cut[b'127.0.0.34'], cut[b'127.0.0.21']) ==
       (b'disconnect', b'length', None), cut)
    request = [b for f, b in records if f[b'WARC-Type'] == b'request'][0]
    ok('the request is kept as sent', request.startswith(b'GET /x HTTP/1.1\r\nHost: 127.0.0.'), request)


def politeness(port):
    before = len(asked())
    urls = ['http://127.0.0.21:%d/p%d' % (port, i) for i in range(4)]
    fetch('--allow-private', '--delay', '0.2', '--contact', 'mailto:kantor@contoh.test', *urls, code=0)
    log = asked()[before:]
    times = [r['t'] for r in log]
    ok('robots.txt is asked first and once', [r['target'] for r in log] ==
       ['/robots.txt'] + ['/p%d' % i for i in range(4)], log)
    ok('a pause between any two', all(b - a >= 0.19 for a, b in zip(times, times[1:])), times)
    ok('one connection', max(r['open'] for r in log) == 1, log)
    ok('an honest name', log[0]['user_agent'].startswith('simak/') and
       log[0]['user_agent'].endswith(' (+mailto:kantor@contoh.test)'), log[0])
    before = len(asked())
    fetch('--allow-private', '--delay', '0', *['http://127.0.0.50:%d/p%d' % (port, i) for i in range(2)],
          code=0)
    times = [r['t'] for r in asked()[before:]]
    ok('Crawl-delay is kept', len(times) == 3 and all(b - a >= 0.99 for a, b in zip(times, times[1:])),
       times)
    before = len(asked())
    lines = fetch('--allow-private', '--delay', '0', *['http://127.0.0.35:%d/x%d' % (port, i)
                                                       for i in range(5)])
    targets = [r['target'] for r in asked()[before:]]
    ok('after 429 the host is left alone', targets == ['/robots.txt', '/x0'] and
       [x['outcome'] for x in lines] == ['rate_limited'] * 5, targets)
    before = len(asked())
    fetch('--allow-private', '--delay', '0', 'http://127.0.0.36:%d/x' % port, code=1)
    ok('without rules nothing is asked', {r['target'] for r in asked()[before:]} == {'/robots.txt'})


def guard(port):
    before = len(asked())
    for url in ['http://127.0.0.1:%d/', 'http://localhost:%d/', 'http://127.1:%d/', 'http://0x7f.1:%d/',
                'http://2130706433:%d/', 'http://[::1]:%d/', 'http://[::ffff:127.0.0.1]:%d/']:
        lines = fetch(url % port)
        ok('refused: ' + url, lines[0]['outcome'] == 'guard', lines)
    lines = fetch('http://127.0.0.21:80/', 'http://example.com:22/', 'ftp://127.0.0.21/')
    ok('refused by address, by port, by scheme', sorted(x['outcome'] for x in lines) ==
       ['bad_url', 'guard', 'guard'], lines)
    lines = fetch('--allow-private', '--no-robots', 'http://nama:sandi@127.0.0.21:%d/x' % port)
    ok('an address with a password is refused', lines[0]['outcome'] == 'bad_url', lines)
    ok('none of them was asked', len(asked()) == before)


def proxies(port):
    url = 'http://127.0.0.21:%d/x' % port
    env = {'http_proxy': 'http://127.0.0.1:1', 'all_proxy': 'http://127.0.0.1:1', 'no_proxy': ''}
    fetch('--allow-private', url, code=0, env=env)
    fetch('--proxy', 'http://127.0.0.1:%d' % port, '--no-robots', 'http://contoh.test/halaman',
          env={'no_proxy': 'contoh.test'})
    last = asked()[-1]
    ok('the proxy that was named is used', last['target'] == 'http://contoh.test/halaman', last)


def tls(tls_port):
    good = fetch('--allow-private', '--ca', CERT, '--no-robots', 'https://127.0.0.21:%d/x' % tls_port)
    ok('TLS with the right name', good[0]['outcome'] == 'ok', good)
    bad = fetch('--allow-private', '--ca', CERT, '--no-robots', 'https://127.0.0.22:%d/x' % tls_port)
    ok('TLS with a bad name', bad[0]['outcome'] == 'tls', bad)
    unknown = fetch('--allow-private', '--no-robots', 'https://127.0.0.21:%d/x' % tls_port)
    ok('TLS by an unknown authority', unknown[0]['outcome'] == 'tls', unknown)


def output_and_signals(port):
    folder = os.path.join(TMP, 'halaman')
    lines = fetch('--allow-private', '-o', folder, 'http://127.0.0.43:%d/x' % port, code=0)
    with open(os.path.join(folder, lines[0]['file'])) as f:
        ok('pages into a folder', f.read() == '<p>potongan</p>')
    ok('usage', subprocess.run([SIMAK, 'fetch'], stderr=subprocess.PIPE).returncode == 2)
    ok('a list that is not there', subprocess.run([SIMAK, 'fetch', '-i', '/nirwana'],
                                                  stderr=subprocess.PIPE).returncode == 65)
    p = subprocess.Popen([SIMAK, 'fetch', '--allow-private', '--no-robots', '--json',
                          'http://127.0.0.24:%d/x' % port], stdout=subprocess.PIPE)
    before = time.monotonic()
    while time.monotonic() - before < 10 and asked()[-1]['address'] != '127.0.0.24':
        time.sleep(0.02)
    p.send_signal(signal.SIGINT)
    out, _ = p.communicate(timeout=30)
    ok('SIGINT ends cleanly', p.returncode == 130 and json.loads(out)['outcome'] == 'cancelled', out)


script()
server, port, tls_port = start_server()
try:
    archive_is_true(every_fault(port), port)
    politeness(port)
    guard(port)
    proxies(port)
    tls(tls_port)
    output_and_signals(port)
finally:
    server.terminate()
    server.wait()
end()
