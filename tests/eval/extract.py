#!/usr/bin/env python3
"""Scores `simak extract --json` on the measured pages with the scorer that lies beside them.

usage: extract.py EXTRACT_DIR OUT.jsonl WORK_DIR
"""
import json
import os
import subprocess
import sys


def main(folder, out, work):
    bodies = {}
    with open(out, encoding='utf8') as f:
        for line in f:
            page = json.loads(line)
            bodies[os.path.basename(page['file'])[:-len('.html')]] = {'articleBody': page['text']}
    for name in ('aeb', 'fundus'):
        gold = os.path.join(folder, 'gold-%s.json' % name)
        pred = os.path.join(work, 'simak-%s.json' % name)
        with open(gold, encoding='utf8') as f:
            wanted = json.load(f)
        with open(pred, 'w', encoding='utf8') as f:
            json.dump({k: bodies[k] for k in wanted if k in bodies}, f)
        done = subprocess.run([sys.executable, os.path.join(folder, 'score.py'), gold, pred],
                              stdout=subprocess.PIPE, check=True, encoding='utf8')
        print(done.stdout, end='')
        f1, _, _, _, empty = done.stdout.splitlines()[1].split()[1:6]
        print('FIGURE extract_%s_f1 %s' % (name, f1))
        print('FIGURE extract_%s_filled %d' % (name, len(wanted) - int(empty)))
    return 0


if __name__ == '__main__':
    sys.exit(main(*sys.argv[1:]))
