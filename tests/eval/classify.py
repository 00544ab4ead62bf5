#!/usr/bin/env python3
"""classify.py FOLDER - figures out of what classify.sh left in FOLDER: the scorer's, the false alarms in press
text and the labels of the five seed articles, which are all outreach."""
import json
import os
import re
import sys

from seeds import SEEDS, TOPICS

folder = sys.argv[1]


def rows(name):
    with open(os.path.join(folder, name), encoding='utf-8') as f:
        return [json.loads(line) for line in f]


def figure(name, value):
    print('FIGURE classify_%s %s' % (name, value))


def scores(name, prefix):
    text = open(os.path.join(folder, name), encoding='utf-8').read()
    macro = re.search(r'macro dugaan F1 ([\d.]+)\s+macro three-way accuracy ([\d.]+)', text)
    pooled = re.search(r'pooled dugaan P ([\d.]+) R ([\d.]+) F1 ([\d.]+)', text)
    points = re.search(r'evidence points right (\d+)/(\d+)', text)
    regions = re.search(r'regions F1 ([\d.]+)', text)
    figure(prefix + '_macro_f1', macro.group(1))
    figure(prefix + '_accuracy', macro.group(2))
    figure(prefix + '_pooled_precision', pooled.group(1))
    figure(prefix + '_pooled_f1', pooled.group(3))
    figure(prefix + '_least_precision', min(re.findall(r'dugaan P ([\d.]+) R [\d.]+ F1 [\d.]+ \(', text)))
    if points:
        figure(prefix + '_evidence', '%.3f' % (int(points.group(1)) / max(1, int(points.group(2)))))
    if regions:
        figure(prefix + '_regions_f1', regions.group(1))


scores('dev.score', 'dev')
scores('real.score', 'real')
press = rows('press.out')
loud = [d for d in press if any(d['labels'][t] == 'dugaan' for t in TOPICS[:3])]
for d in loud:
    print('press dugaan to read: %s %s' % (d['id'], [e['text'] for e in d['evidence']][:1]))
figure('press_quiet', len(press) - len(loud))
right = 0
for d in rows('seeds.out'):
    want = SEEDS[d['id'][:3]]
    good = all(d['labels'][t] == ('imbauan' if t in want else 'none') for t in TOPICS)
    right += good
    if not good:
        print('seed %s: %s' % (d['id'], d['labels']))
figure('seeds_right', right)
