#!/usr/bin/env python3
"""The classifier on tests/golden/corpus: labelled articles and posts of our own writing, made without a look at the
lexicons.  The figures must not fall below those last reached; what differs is printed."""
import glob
import json
import os
import subprocess

HERE = os.path.dirname(os.path.abspath(__file__))
TOPICS = ('netralitas_asn', 'politik_uang', 'kampanye_hitam', 'hoaks')
LEAST_PRECISION, LEAST_RECALL, LEAST_SAME = 0.90, 0.90, 0.94


def load(text):
    return {d['id']: d for d in (json.loads(line) for line in text.splitlines() if line.strip())}


def pooled(gold, answers):
    right = wrong = missed = same = 0
    for key, g in gold.items():
        for topic in TOPICS:
            want, got = g['labels'][topic], answers[key]['labels'][topic]
            same += want == got
            right += want == got == 'dugaan'
            wrong += got == 'dugaan' != want
            missed += want == 'dugaan' != got
            if want != got:
                print('# %s %s: %s, answered %s: %s' % (key, topic, want, got, (g['title'] or g['text'])[:70]))
    return right / max(1, right + wrong), right / max(1, right + missed), same / (len(gold) * len(TOPICS))


count = failed = 0
for path in sorted(glob.glob(os.path.join(HERE, 'corpus', '*.jsonl'))):
    gold = load(open(path, encoding='utf-8').read())
    done = subprocess.run([os.environ['SIMAK'], 'classify', '--json', path], stdout=subprocess.PIPE, check=True)
    precision, recall, same = pooled(gold, load(done.stdout.decode()))
    for name, got, least in (('precision', precision, LEAST_PRECISION), ('recall', recall, LEAST_RECALL),
                             ('same label', same, LEAST_SAME)):
        count += 1
        failed += got < least
        print('%s %d - %s: %s %.3f, at least %.2f' % (
            'ok' if got >= least else 'not ok', count, os.path.basename(path), name, got, least))
print('1..%d' % count)
raise SystemExit(failed != 0)
