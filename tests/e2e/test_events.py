#!/usr/bin/env python3
"""Events out of a real crawl of the sample newsroom: copies and the press release fold as its list says,
follow-ups join their case, and the digest counts releases, copies and independent sources apart."""
import collections
import json
import os
import sqlite3

import tap
from newsroom import Newsroom, make_workspace, newsroom_sources, simak

room = Newsroom()
work = make_workspace('kantor', newsroom_sources(room))
day1, day2 = room.day(1), room.day(2)
wanted = {d['canonical']: d for d in day2['documents']}


def query(sql, *args):
    db = sqlite3.connect(os.path.join(work, 'simak.db'))
    try:
        return db.execute(sql, args).fetchall()
    finally:
        db.close()


def standing():
    """newsroom id -> event, thread, role"""
    return {wanted[url]['id']: (event, thread, role) for url, event, thread, role in query(
        'SELECT d.url, e.id, e.thread, m.role FROM documents d JOIN event_members m ON m.document = d.id'
        ' JOIN events e ON e.id = m.event')}


def labelled():
    """newsroom ids of documents that have any label"""
    return {wanted[url]['id'] for url, in query(
        'SELECT DISTINCT d.url FROM documents d JOIN findings f ON f.document = d.id')}


def incidents():
    return {wanted[url]['id'] for url, in query("SELECT DISTINCT d.url FROM documents d JOIN findings f"
                                                " ON f.document = d.id WHERE f.label = 'dugaan'")}


def digest(*args):
    done = simak(work, 'digest', '--format', 'json', *args, '--now', day2['now'])
    return json.loads(done.stdout)


# ---------------------------------------------------------------- what folds
done = simak(work, 'crawl', '--now', day1['now'])
room.next_day()
done2 = simak(work, 'crawl', '--all', '--now', day2['now'])
tap.ok('both days are crawled', done.returncode == 0 and done2.returncode == 0, done.stderr + done2.stderr)
at = standing()
tap.ok('every labelled document is in one event, no other is', set(at) == labelled(),
       sorted(set(at) ^ labelled()))

copies = {d['id']: d['copy_of'] for d in day2['documents'] if d['copy_of']}
for copy, original in sorted(copies.items()):
    tap.ok('%s is a copy of %s' % (copy, original), at[copy][0] == at[original][0] and
           at[copy][2] in ('copy', 'rewrite') and at[original][2] == 'first', (at[copy], at[original]))
folded = {id for id, (_, _, role) in at.items() if role in ('copy', 'rewrite')}
tap.ok('nothing else is a copy', folded == set(copies), sorted(folded))

releases = collections.defaultdict(set)
for d in day2['documents']:
    if d['release']:
        releases[d['release']].add(d['id'])
events = collections.defaultdict(set)
for id, (event, _, _) in at.items():
    events[event].add(id)
for name, ids in releases.items():
    tap.ok('release %s: one event with all its outlets and nobody else' % name,
           events[at[min(ids)][0]] == ids and len(ids) == 3, events[at[min(ids)][0]])

# ---------------------------------------------------------------- cases
by_case = collections.defaultdict(set)
for d in day2['documents']:
    if d['case'] and d['kind'] == 'news' and d['id'] in incidents():
        by_case[d['case']].add(d['id'])
several = {case: ids for case, ids in by_case.items() if len(ids) > 1}
apart = {case: sorted(at[id][:2] for id in ids) for case, ids in several.items()
         if len({at[id][1] for id in ids}) > 1}
tap.ok('articles of one case are in one thread (%d cases)' % len(several), len(several) >= 6 and not apart,
       apart)
cases = collections.defaultdict(set)
for d in day2['documents']:
    if d['id'] in at and d['id'] in incidents():
        cases[at[d['id']][1]].add(d['case'] or d['release'] or d['id'])
tap.ok('no thread holds two cases', all(len(c) == 1 for c in cases.values()),
       [c for c in cases.values() if len(c) > 1])

# ---------------------------------------------------------------- what the digest says
week = digest('--from', '2024-10-07', '--to', '2024-10-13')
amplop = [e for e in week['events'] if e['documents'] == 2 and e['copies'] == 1]
tap.ok('the copied incident: one report, one copy, no independent source', len(amplop) == 1 and
       'Amplop' in amplop[0]['title'] and amplop[0]['independent'] == 0 and
       amplop[0]['status_before'] == '', week['events'])
week = digest('--from', '2024-10-14', '--to', '2024-10-20')
paid = [e for e in week['events'] if e['advertorial']]
tap.ok('the release: one release, two copies, paid text counted apart', len(paid) == 1 and
       [paid[0][k] for k in ('documents', 'copies', 'rewrites', 'independent', 'advertorial')] ==
       [3, 2, 0, 0, 3] and paid[0]['marks'] == ['adv'], paid)
html = simak(work, 'digest', '--from', '2024-10-14', '--to', '2024-10-20', '--now', day2['now']).stdout
tap.ok('html: the release is listed once', '1 rilis, 2 salinan; advertorial 3' in html and
       html.count('1 rilis, 2 salinan') == 1)
checked = [e for e in week['events'] if '[SALAH]' in e['title']]
tap.ok('a fact-check gives no case a status', checked and not any(e['status'] == 'tersangka' for e in
       week['events']), checked)
moved = [e for e in week['events'] if e['status_before'] and e['status'] != e['status_before']]
tap.ok('a case that moved shows its status before', any('Bontang' in e['title'] for e in moved) and
       'sebelumnya' in html, week['events'])

# ---------------------------------------------------------------- again
before = standing()
done = simak(work, 'classify', '--stored', '--now', day2['now'])
tap.ok('re-classification keeps events and roles', done.returncode == 0 and standing() == before,
       done.stdout + done.stderr)
shown = json.loads(simak(work, 'show', 'P%d' % at['ku-006'][0], '--json').stdout)
tap.ok('show tells the members', sorted(m['role'] for m in shown['members']) == ['copy', 'copy', 'first'],
       shown)

# the order in which documents come makes no difference to who copied whom
other = make_workspace('lain', ''.join(reversed(newsroom_sources(room).split('\n\n'))).replace('[', '\n\n['))
simak(other, 'crawl', '--now', day2['now'])
rows = {}
db = sqlite3.connect(os.path.join(other, 'simak.db'))
for url, role in db.execute('SELECT d.url, m.role FROM documents d JOIN event_members m ON m.document = d.id'):
    rows[wanted[url]['id']] = role
db.close()
tap.ok('sources in another order: the same copies', len(rows) > 30 and
       {id for id, role in rows.items() if role in ('copy', 'rewrite')} == set(copies), rows)
room.stop()
tap.end()
