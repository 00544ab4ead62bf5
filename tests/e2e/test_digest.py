#!/usr/bin/env python3
"""Digests of a workspace: every number against the raw rows, what is written stays, late arrivals come
once, corrections come once."""
import csv
import datetime
import io
import json
import os
import re

from rows import WS, day, document, finding, insert, make_store, simak
from tap import end, ok

TOPICS = ['netralitas_asn', 'politik_uang', 'kampanye_hitam', 'hoaks']
REGIONS = ['Samarinda', 'Kutai Kartanegara', 'Berau', 'Paser']
STATUS = ['', 'dilaporkan', 'ditelusuri', 'dihentikan']
STANDS = (" NOT EXISTS (SELECT 1 FROM verdicts v WHERE v.document = f.document AND v.topic = f.topic"
          " AND v.value IN ('keliru', 'duplikat'))")


def report(*args, **kw):
    return json.loads(simak('digest', '--format', 'json', *args, **kw))


def fill(db):
    """Thirteen weeks of rows by a fixed sequence; the last day is 13 October 2024."""
    state = 7
    for number in range(1, 401):
        state = (state * 1103515245 + 12345) % 2 ** 31
        r = state >> 8
        iso = (datetime.date(2024, 10, 13) - datetime.timedelta(days=r % 90)).isoformat()
        document(db, number, iso, 'abc'[r % 3], ['web', 'telegram'][r % 5 == 0])
        if r % 4 == 0:
            finding(db, number, TOPICS[r // 7 % 4], iso, 'dugaan', STATUS[r // 3 % 4],
                    [REGIONS[(r // 5 + k) % 4] for k in range(r % 3)],
                    ['UU 10/2016 ps %d' % (70 + r % 3)] * (r % 7 > 1))
        elif r % 4 == 1:
            finding(db, number, TOPICS[r // 7 % 4], iso, 'imbauan')
    for number, topic in db.execute("SELECT document, topic FROM findings WHERE label = 'dugaan' AND day"
                                    " >= ? ORDER BY document LIMIT 2", [day('2024-10-07')]).fetchall():
        insert(db, 'verdicts', document=number, topic=topic, value='keliru', version=1, label='dugaan',
               at=1)


def raw(db, first, last):
    """The dugaan findings of some days that stand: independent of simak's own queries."""
    return db.execute(
        "SELECT f.document || '/' || f.topic, f.topic, d.platform, f.status_word,"
        " (SELECT group_concat(article, '; ') FROM finding_articles a WHERE a.document = f.document"
        "  AND a.topic = f.topic),"
        " (SELECT region FROM finding_regions r WHERE r.document = f.document AND r.topic = f.topic"
        "  AND r.no = 0), d.source FROM findings f JOIN documents d ON d.id = f.document"
        " WHERE f.label = 'dugaan' AND d.day BETWEEN ? AND ? AND" + STANDS,
        [day(first), day(last)]).fetchall()


def check_totals(r, now, before, everything):
    totals = {(t['topic'], t['label']): t for t in r['totals']}
    for topic in TOPICS:
        t = totals[topic, 'dugaan']
        want = [sorted(x[0] for x in rows if x[1] == topic) for rows in (now, before, everything)]
        ok('%s: total, before, cumulative and their ids' % topic,
           [t['n'], t['before'], t['cumulative']] == [len(w) for w in want] and
           sorted(t['ids']) == want[0] and sorted(t['before_ids']) == want[1], (t, want[:2]))


def check_grid(r, *parts):
    wanted = {}
    for k, rows in enumerate(parts):
        for x in rows:
            key = (x[1], x[4] or '', x[2], x[5] or '', x[3])
            wanted.setdefault(key, [0, 0, 0])[k] += 1
    got = {(c['topic'], c['article'], c['platform'], c['region'], c['status']):
           [c['n'], c['before'], c['cumulative']] for c in r['grid']}
    ok('grid: every cell', got == wanted, set(map(str, got.items())) ^ set(map(str, wanted.items())))


def check_groups(db, r, now):
    for label, column in (('outlets', 6), ('platforms', 2)):
        want = {}
        for x in now:
            want[x[column]] = want.get(x[column], 0) + 1
        ok(label, {g['key']: g['n'] for g in r[label] if g['n']} == want, r[label])
    want = dict(db.execute("SELECT region, count(*) FROM finding_regions r JOIN findings f USING"
                           " (document, topic) JOIN documents d ON d.id = f.document WHERE d.day BETWEEN"
                           " ? AND ? AND" + STANDS + " GROUP BY region",
                           [day('2024-10-07'), day('2024-10-13')]).fetchall())
    ok('regions: once for each named',
       {g['key']: g['n'] for g in r['regions'] if g['n'] and g['key']} == want, r['regions'])


def check_numbers(db):
    r = report('--week', '2024-W41')
    now, before = raw(db, '2024-10-07', '2024-10-13'), raw(db, '2024-09-30', '2024-10-06')
    everything = raw(db, '2024-01-01', '2024-10-13')
    ok('there is something to count', len(now) > 3 and len(before) > 3 and len(everything) > 50)
    check_totals(r, now, before, everything)
    check_grid(r, now, before, everything)
    check_groups(db, r, now)
    trend = r['trend'][3]
    ok('trend: any of its weeks', all(trend[t] == sum(x[1] == t for x in raw(
        db, trend['from'], trend['to'])) for t in TOPICS), trend)
    week = [day('2024-10-07'), day('2024-10-13')]
    ok('documents', r['documents']['n'] == db.execute(
        'SELECT count(*) FROM documents WHERE day BETWEEN ? AND ?', week).fetchone()[0], r['documents'])
    appeals = db.execute("SELECT count(*) FROM findings f JOIN documents d ON d.id = f.document WHERE"
                         " label = 'imbauan' AND d.day BETWEEN ? AND ?", week).fetchone()[0]
    ok('imbauan: count and list',
       appeals == sum(t['n'] for t in r['totals'] if t['label'] == 'imbauan') ==
       sum(len(a['topics']) for a in r['imbauan']), r['imbauan'])
    ok('every counted finding is shown', sorted(f['id'] for f in r['findings']) ==
       sorted(x[0] for x in now), r['findings'])
    ok('limits carry their rule; a claim that circulates has none', all(
        not f['limits'] if f['topic'] == 'hoaks' else f['limits'] and f['limits'][0]['article']
        for f in r['findings']), r['findings'][:1])
    return r


def table(text):
    return list(csv.DictReader(io.StringIO(text.lstrip('\ufeff')), delimiter=';'))


def check_formats(r):
    text = simak('digest', '--week', '2024-W41', '--format', 'csv')
    rows = table(text)
    ok('csv: a line for each finding, putusan and catatan empty', text.startswith('\ufeff') and
       sorted(x['temuan'] for x in rows) == sorted(f['id'] for f in r['findings']) and
       not any(x['putusan'] or x['catatan'] for x in rows), text[:500])
    rows = table(simak('digest', '--week', '2024-W41', '--format', 'csv', '--grid'))
    ok('csv --grid: the same cells', [int(x['kini']) for x in rows] == [c['n'] for c in r['grid']] and
       [x['temuan'].split('; ') if x['temuan'] else [] for x in rows] == [c['ids'] for c in r['grid']],
       rows[:3])
    html = simak('digest', '--week', '2024-W41')
    anchors = set(re.findall(r'id="([^"]+)"', html))
    links = set(re.findall(r'href="#([^"]*)"', html))
    ok('html: every link inside leads somewhere', links <= anchors, links - anchors)
    ok('html: every finding has its anchor',
       {'f-' + f['id'].replace('/', '-') for f in r['findings']} <= anchors)
    ok('html: no script, a strict policy', '<script' not in html and "default-src 'none'" in html)


def check_series(db):
    simak('digest', '--week', '2024-W41', '--write')
    names = sorted(os.listdir(os.path.join(WS, 'digests')))
    ok('written files', names == ['2024-W41-rincian.csv', '2024-W41.csv', '2024-W41.html',
                                  '2024-W41.json', '2024-W41.md'], names)
    was = simak('digest', '--week', '2024-W41', '--format', 'json')
    document(db, 500, '2024-10-10', seen='2024-10-15')
    finding(db, 500, 'politik_uang', '2024-10-10', seen='2024-10-15')
    wrong = json.loads(was)['findings'][0]['id']
    insert(db, 'verdicts', document=int(wrong.split('/')[0]), topic=wrong.split('/')[1], value='keliru',
           version=1, label='dugaan', at=86400 * day('2024-10-15'))
    db.commit()
    missing = next(f for f in json.loads(was)['findings'] if f['id'] != wrong)
    gone_id, gone_at = missing['document']['id'], 86400 * day('2024-10-16')
    db.execute('UPDATE documents SET gone_at = ? WHERE id = ?', (gone_at, gone_id))
    insert(db, 'absences', document=gone_id, kind='gone', first_at=gone_at, last_at=gone_at + 7200)
    db.commit()
    later = '2024-10-21T02:00:00Z'
    ok('a written period prints again as it was', simak(
        'digest', '--week', '2024-W41', '--format', 'json', now=later) == was)
    ids = [f['id'] for f in report('--week', '2024-W41', '--current', now=later)['findings']]
    ok('--current shows it as it would be today', '500/politik_uang' in ids and wrong not in ids, ids)
    following = report('--week', '2024-W42', now=later)
    ok('what came late is Susulan of the next', [f['id'] for f in following['late']] ==
       ['500/politik_uang'], following['late'])
    ok('what no longer stands is corrected in the next',
       [(c['finding'], c['what'], c['period']) for c in following['corrections']] ==
       [(wrong, 'dinilai keliru', '2024-W41')], following['corrections'])
    ok('what is gone since then is said in the next, with its records', [
        (g['document']['id'], g['period'], g['document']['gone']['since'][:10]) for g in following['gone']] ==
       [(gone_id, '2024-W41', '2024-10-16')], following['gone'])
    ok('in words, too', all('tidak dapat diakses lagi sejak' in simak(
        'digest', '--week', '2024-W42', '--format', f, now=later) for f in ('html', 'md')))
    daily = report('--daily', '--from', '2024-10-15', now=later)
    ok('a daily sheet is another series', daily['late'] == [] and daily['period']['name'] == '2024-10-15')
    simak('digest', '--week', '2024-W42', '--write', now=later)
    ok('and the written one remembers', report('--week', '2024-W42', now=later)['gone'] == following['gone'])
    again = report('--week', '2024-W43', now='2024-10-28T02:00:00Z')
    ok('all come once', not again['late'] and not again['corrections'] and not again['gone'], again['late'])
    simak('digest', '--week', '2024-W44', '--write', now='2024-10-30T02:00:00Z', code=2)
    ok('a period that is not over is not written',
       not os.path.exists(os.path.join(WS, 'digests', '2024-W44.html')))


def check_events(db):
    """A case told four times: before the week, then first, copy and independent with a new status."""
    for number, iso, status in ((601, '2024-10-17', 'dilaporkan'), (602, '2024-10-24', 'diregister'),
                                (603, '2024-10-24', 'diregister'), (604, '2024-10-25', 'diregister')):
        document(db, number, iso)
        finding(db, number, 'kampanye_hitam', iso, status=status, regions=['Berau'])
    insert(db, 'events', id=7, thread=7, first_seen_at=86400 * day('2024-10-17'))
    insert(db, 'events', id=8, thread=7, first_seen_at=86400 * day('2024-10-24'))
    for number, event, role in ((601, 7, 'first'), (602, 8, 'first'), (603, 8, 'copy'),
                                (604, 8, 'independent')):
        insert(db, 'event_members', document=number, event=event, role=role)
    insert(db, 'claims', id=3, document=601, text='Klaim', rating='salah', url='https://cek.example/3',
           published_at=86400 * day('2024-10-18'))
    insert(db, 'matches', document=604, claim=3, score=0.9, band='kuat', shared='kata sama')
    insert(db, 'counts', document=604, no=0, n=11, what='pelanggaran', region='Berau', passage='11 kasus')
    db.commit()
    r = report('--week', '2024-W43', now='2024-10-28T02:00:00Z')
    e = [x for x in r['events'] if x['id'] == 'P8']
    ok('event: members by role, status now and before', len(e) == 1 and
       [e[0][k] for k in ('documents', 'copies', 'independent', 'status', 'status_before')] ==
       [3, 1, 1, 'diregister', 'dilaporkan'] and len(e[0]['findings']) == 3 and
       e[0]['title'] == 'Judul 602', r['events'])
    ok('claim: the post that repeats it', [(c['id'], c['rating'], [p['document']['id'] for p in c['posts']])
       for c in r['claims']] == [('K3', 'salah', [604])], r['claims'])
    ok('count: as printed by its source', [(c['n'], c['what']) for c in r['counts']] ==
       [(11, 'pelanggaran')], r['counts'])
    html = simak('digest', '--week', '2024-W43', now='2024-10-28T02:00:00Z')
    cards = re.findall('<article class="finding" id="f-(60[0-9])', html)
    ok('html: one card for the event, its copies below, the late one apart', cards == ['604', '601'] and
       all('id="f-%d-kampanye_hitam"' % n in html for n in (602, 603, 604)) and
       'sebelumnya dilaporkan' in html, cards)


def check_forget(db):
    gone = report('--week', '2024-W41', now='2024-10-30T02:00:00Z')['findings'][-1]['document']
    simak('forget', str(gone['id']), '--reason', 'uji', now='2024-10-30T02:00:00Z')
    left = db.execute('SELECT count(*) FROM digests WHERE instr(report, ?)', [gone['url'] + '"']).fetchone()
    text = simak('digest', '--week', '2024-W41', '--format', 'json', now='2024-10-30T02:00:00Z')
    ok('what was forgotten is in no digest of the store', left[0] == 0 and gone['url'] + '"' not in text,
       left)


def main():
    db = make_store()
    fill(db)
    db.commit()
    r = check_numbers(db)
    check_formats(r)
    check_series(db)
    check_events(db)
    check_forget(db)
    end()


main()
