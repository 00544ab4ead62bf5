"""A store of a million documents against an empty one: million.py FOLDER N ROUNDS.

Makes N documents of about 150 words in two years (one in 500 tells of a concrete act, one in 50 of an appeal), imports them in parts into
FOLDER/besar (a store that is there already is filled up), then serves ROUNDS days of 1,000 new articles each on loopback and crawls every day into the big
workspace and into a new one, in alternation.  Prints medians beside what they must be under.  Ends with 1 when a
crawl did not bring its articles; a slow figure is printed, not judged.  Wants SIMAK and SERVER in the environment.
"""
import datetime
import html
import json
import os
import random
import shutil
import signal
import sqlite3
import statistics
import subprocess
import sys
import time

from gen_corpus import ELECTION, GENERAL, Names, nearmiss, sentence

SIMAK, SERVER = os.environ['SIMAK'], os.environ['SERVER']
FOLDER, N, ROUNDS = sys.argv[1], int(sys.argv[2]), int(sys.argv[3])
BIG = os.path.join(FOLDER, 'besar')
PART, ARTICLES, HOSTS = 50000, 1000, 8
SPAN_DAYS = 730
LAST = datetime.date(2024, 10, 27)
WEEK = '2024-W42'
ZONE = datetime.timezone(datetime.timedelta(hours=8))
ACT = ELECTION[0]
APPEAL = ELECTION[1]
SAFE = ('bola', 'tentara', 'cpns', 'bansos', 'karbon')  # near misses that stay none as imported posts, too
TOPICAL = ('netral', 'serangan fajar')  # a sentence of theirs that is told as an appeal
QUERIES = [
    ['bawaslu'], ['kepala', 'desa'], ['harga', 'cabai'], ['politik', 'uang'], ['amplop', 'menjelang', 'pencoblosan'],
    ['"pembagian amplop"'], ['--exact', 'melaporkan'], ['--exact', 'Puskesmas'], ['--rank', 'festival', 'kuliner'],
    ['--rank', 'bawaslu', 'laporan', 'warga'], ['--topic', 'politik_uang', 'amplop'],
    ['--label', 'dugaan', 'amplop'], ['--topic', 'politik_uang', '--label', 'dugaan', 'warga'],
    ['--since', '2024-10-21', 'warga'], ['--since', '2024-01-01', '--until', '2024-01-31', 'sungai'],
    ['--source', 'impor', 'nelayan'], ['--region', 'Samarinda', '--topic', 'politik_uang', 'amplop'],
    ['Babeban'], ['tidakadakatainidimanapun'], ['--limit', '100', 'kampung'],
]


def document(rng, names, number):
    """150 words, more or less, about anything; one in 500 tells of an act, one in 50 of an appeal."""
    pool = [s for s in nearmiss.KINDS[rng.choice(SAFE)][1] if not any(t in s for t in TOPICAL)] + GENERAL
    title = sentence(rng, names, rng.choice(GENERAL).rstrip('.') + ', {nama}')
    told = [sentence(rng, names, ACT if number % 500 == 0 else APPEAL)] if number % 50 == 0 else []
    words = len(' '.join(told).split())
    while words < 140:
        told.append('%s Demikian disampaikan %s %s kepada %s.' % (
            sentence(rng, names, rng.choice(pool)), names.take(), names.take(), names.take()))
        words += len(told[-1].split())
    return title, '\n'.join(' '.join(told[i:i + 2]) for i in range(0, len(told), 2))


def write_part(path, rng, names, first, count):
    with open(path, 'w', encoding='utf-8') as f:
        for number in range(first, first + count):
            title, text = document(rng, names, number)
            day = LAST - datetime.timedelta(days=rng.randrange(SPAN_DAYS))
            f.write(json.dumps({'url': 'https://arsip.contoh.test/%d' % number, 'kind': 'news', 'title': title,
                                'published': day.isoformat(), 'text': text}, ensure_ascii=False) + '\n')


def make_workspace(folder, sources):
    if not os.path.exists(folder):
        subprocess.run([SIMAK, 'init', folder], check=True, stdout=subprocess.DEVNULL)
    with open(os.path.join(folder, 'simak.conf'), 'w', encoding='utf-8') as f:
        f.write('zona = WITA\n[perayap]\njeda_ms = 0\nizinkan_host = %s\n' %
                ' '.join('127.0.0.%d' % (host + 1) for host in range(HOSTS)))
    with open(os.path.join(folder, 'sources.conf'), 'w', encoding='utf-8') as f:
        f.write(sources)


def seconds(*args, codes=(0,)):
    began = time.monotonic()
    done = subprocess.run([SIMAK, *args], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
    took = time.monotonic() - began
    if done.returncode not in codes:
        sys.exit('simak %s ended with %d: %s' % (' '.join(args), done.returncode, done.stderr[-2000:]))
    return took


def fill_store(rng, names):
    part, first = os.path.join(FOLDER, 'bagian.jsonl'), count(BIG)
    while first < N:
        n = min(PART, N - first)
        write_part(part, rng, names, first, n)
        took = seconds('-C', BIG, '--quiet', 'import', part)
        first += n
        print('  %d documents stored, the last %d at %d a second' % (first, n, n / took), flush=True)
        os.remove(part)


def write_site(site, rng, names, now):
    """A day's folder: every host with its feed, its front page and its share of the new articles."""
    for host in range(HOSTS):
        address = '127.0.0.%d' % (host + 1)
        folder = os.path.join(site, address)
        os.makedirs(folder)
        items = []
        for n in range(ARTICLES // HOSTS):
            at = now - datetime.timedelta(minutes=3 * n + 5)
            title, text = document(rng, names, n + 1)
            path = 'berita-%s-%03d-%03d' % (at.strftime('%Y%m%d'), host, n)
            link = 'http://%s:@PORT@/%s' % (address, path)
            with open(os.path.join(folder, path + '.html'), 'w', encoding='utf-8') as f:
                f.write(page(title, text, at, link))
            items.append('<item><title>%s</title><link>%s</link><pubDate>%s</pubDate></item>' % (
                html.escape(title), link, at.strftime('%a, %d %b %Y %H:%M:%S +0800')))
        with open(os.path.join(folder, 'umpan.xml'), 'w', encoding='utf-8') as f:
            f.write('<?xml version="1.0" encoding="UTF-8"?><rss version="2.0"><channel><title>Portal %d</title>'
                    '<link>http://%s:@PORT@/</link>%s</channel></rss>' % (host, address, ''.join(items)))


def page(title, text, at, link):
    other = ''.join('<li><a href="/topik/%d">Berita lain %d</a></li>' % (n, n) for n in range(40))
    return ('<!doctype html><html lang="id"><head><meta charset="utf-8"><title>%s - Portal</title><link rel="canonical"'
            ' href="%s"><meta property="og:type" content="article"><meta property="article:published_time" content="%s">'
            '</head><body><header><nav><ul>%s</ul></nav></header><article><h1>%s</h1><time datetime="%s">%s</time>'
            '<div class="isi">%s</div></article><aside><ul>%s</ul></aside><footer>Portal</footer></body></html>' % (
                html.escape(title), link, at.isoformat(), other, html.escape(title), at.isoformat(),
                at.strftime('%d/%m/%Y %H:%M WITA'),
                ''.join('<p>%s</p>' % html.escape(p) for p in text.split('\n')), other))


def count(folder):
    if not os.path.exists(os.path.join(folder, 'simak.db')):
        return 0
    db = sqlite3.connect(os.path.join(folder, 'simak.db'))
    try:
        return db.execute('SELECT count(*) FROM documents').fetchone()[0]
    finally:
        db.close()


def crawl(folder, now, before):
    took = seconds('-C', folder, 'crawl', '--all', '--quiet', '--now', now.isoformat())
    fresh = count(folder) - before
    if fresh != ARTICLES:
        sys.exit('a crawl of %d articles stored %d' % (ARTICLES, fresh))
    return took


def serve(rng, names, days):
    """-> (server, sources.conf); SIGUSR1 leads it from a day to the next."""
    site = os.path.join(FOLDER, 'situs')
    shutil.rmtree(site, ignore_errors=True)
    for number, now in enumerate(days):
        write_site(os.path.join(site, 'day%d' % (number + 1)), rng, names, now)
    server = subprocess.Popen([SERVER, '--root', site, '--day', '1', '--port', '0', '--seconds', '7200'],
                              stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
    port = server.stdout.readline().strip()
    return server, ''.join('[portal%d]\nnama = Portal %d\njenis = feed\nalamat = http://127.0.0.%d:%s/umpan.xml\n' % (
        host, host, host + 1, port) for host in range(HOSTS))


def compare_crawls(server, sources, days):
    """Every day crawled into both stores, the first to go taking turns; -> seconds of each, by store."""
    times = {'big': [], 'empty': []}
    for number, now in enumerate(days):
        small = os.path.join(FOLDER, 'kosong')
        make_workspace(small, sources)
        turns = [('big', BIG, count(BIG)), ('empty', small, 0)]
        for which, folder, before in turns[::-1] if number % 2 else turns:
            times[which].append(crawl(folder, now, before))
        shutil.rmtree(small)
        server.send_signal(signal.SIGUSR1)
        time.sleep(0.3)
    return times


def warm(now, *args):
    """Median of three after a first that is not counted."""
    took = [seconds('-C', BIG, '--now', now.isoformat(), *args, codes=(0, 1)) for _ in range(4)]  # 1: nothing found
    return statistics.median(took[1:])


def show(what, got, limit, unit):
    print('%-44s %8.2f %s (asked: under %g)%s' % (what, got, unit, limit, '' if got < limit else '  ** over **'))


def main():
    rng = random.Random(count(BIG) + 1)
    names, now = Names(rng), datetime.datetime(2024, 10, 28, 7, tzinfo=ZONE)
    days = [now + datetime.timedelta(days=n) for n in range(ROUNDS)]
    server, sources = serve(rng, names, days)
    try:
        make_workspace(BIG, sources)
        fill_store(rng, names)
        print('store: %.2f GB' % (os.path.getsize(os.path.join(BIG, 'simak.db')) / 1e9), flush=True)
        times = compare_crawls(server, sources, days)
    finally:
        server.terminate()
        server.wait()
    big, empty = statistics.median(times['big']), statistics.median(times['empty'])
    print('crawl of %d new articles: %.2f s empty, %.2f s big (%s)' % (ARTICLES, empty, big, times))
    show('crawl on the big store, slower by', 100 * (big / empty - 1), 20, '%')
    show('simak status', warm(days[-1], 'status'), 1, 's')
    show('digest of a week', warm(days[-1], 'digest', '--week', WEEK, '--format', 'html'), 2, 's')
    for query in QUERIES:
        show('search ' + ' '.join(query), 1000 * warm(days[-1], 'search', *query), 200, 'ms')


if __name__ == '__main__':
    main()
