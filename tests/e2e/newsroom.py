"""The sample newsroom for end-to-end tests: served on loopback, crawled into a workspace, compared with
its own list of what must be found."""
import atexit
import datetime
import json
import os
import signal
import sqlite3
import subprocess
import sys
import time

SIMAK, SERVER = os.environ['SIMAK'], os.environ['SERVER']
ROOT, TMP = os.environ['ROOT'], os.environ['TMPDIR']
HOSTS = ' '.join('127.0.0.%d' % n for n in range(1, 9))


class Newsroom:
    """Both days of the site and the server that shows one of them."""

    def __init__(self, *options):
        self.site = os.path.join(TMP, 'site')
        self.log = os.path.join(TMP, 'requests.jsonl')
        os.makedirs(self.site, exist_ok=True)
        self.server = subprocess.Popen(
            [SERVER, '--root', self.site, '--day', '1', '--port', '0', '--log', self.log,
             '--seconds', '600', *options],
            stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
        atexit.register(self.stop)  # a test that dies leaves no server behind
        self.port = int(self.server.stdout.readline())
        subprocess.run([sys.executable, os.path.join(ROOT, 'tests/newsroom/build.py'), self.site,
                        '--port', str(self.port)], check=True, stdout=subprocess.DEVNULL)
        with open(os.path.join(self.site, 'manifest.json'), encoding='utf-8') as f:
            self.manifest = json.load(f)

    def next_day(self):
        self.server.send_signal(signal.SIGUSR1)
        time.sleep(0.2)

    def day(self, number):
        return [d for d in self.manifest['days'] if d['day'] == number][0]

    def stop(self):
        self.server.terminate()
        self.server.wait()


def make_workspace(name, sources, settings='', pace_ms=0):
    """A workspace in TMP with sources.conf as given; the pace of tests is none, unless asked."""
    folder = os.path.join(TMP, name)
    subprocess.run([SIMAK, 'init', folder], check=True, stdout=subprocess.DEVNULL)
    with open(os.path.join(folder, 'simak.conf'), 'w', encoding='utf-8') as f:
        f.write('zona = WITA\n%s\n[perayap]\njeda_ms = %d\nizinkan_host = %s\n' %
                (settings, pace_ms, HOSTS))
    with open(os.path.join(folder, 'sources.conf'), 'w', encoding='utf-8') as f:
        f.write(sources)
    return folder


def newsroom_sources(newsroom):
    return ''.join('[%s]\nnama = %s\njenis = %s\nalamat = %s\n%s\n' % (
        s['id'], s['name'], s['kind'], s['url'],
        'cek_fakta = ya\n' if s['id'] == 'jernihkan' else '') for s in newsroom.manifest['sources'])


def simak(folder, *args, **kwargs):
    return subprocess.run([SIMAK, '-C', folder, *args], capture_output=True, text=True, timeout=300,
                          **kwargs)


def iso(at):
    return datetime.datetime.fromtimestamp(at, datetime.timezone.utc).strftime('%Y-%m-%dT%H:%M:%SZ')


def documents(folder):
    """address -> (title, text, versions, published) of what the store holds."""
    db = sqlite3.connect(os.path.join(folder, 'simak.db'))
    try:
        rows = db.execute(
            'SELECT d.url, v.title, v.text, (SELECT count(*) FROM versions WHERE document = d.id),'
            ' d.published_at, d.kind FROM documents d JOIN versions v ON v.document = d.id'
            ' AND v.no = d.version').fetchall()
    finally:
        db.close()
    assert len(rows) == len({row[0] for row in rows}), 'a document is stored twice'
    return {url: (title, text, n, iso(at), kind) for url, title, text, n, at, kind in rows}


def differences(folder, day):
    """What the store holds otherwise than the newsroom's list of that day says; [] when all is well."""
    got, wanted, out = documents(folder), {d['canonical']: d for d in day['documents']}, []
    out += ['missing: ' + url for url in wanted if url not in got]
    out += ['not wanted: ' + url for url in got if url not in wanted]
    for url in set(got) & set(wanted):
        title, text, versions, published, kind = got[url]
        want = wanted[url]
        if kind == 'news' and title != want['title']:
            out.append('%s: title %r, not %r' % (url, title, want['title']))
        if text != want['text']:
            out.append('%s: text %r, not %r' % (url, text[:200], want['text'][:200]))
        if versions != want['versions']:
            out.append('%s: %d versions, not %d' % (url, versions, want['versions']))
        if published != want['published']:
            out.append('%s: published %s, not %s' % (url, published, want['published']))
    return out
