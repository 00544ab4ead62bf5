#!/usr/bin/env python3
"""Replays every fuzz corpus (tests/fuzz/corpus/NAME/*) through its target fuzz_NAME."""
import glob
import os
import subprocess

here = os.path.dirname(os.path.abspath(__file__))
targets = sorted(glob.glob(os.path.join(os.environ['BUILD'], 'fuzz', 'fuzz_*')))
for target in targets:
    if target.endswith('.d'):
        continue
    name = os.path.basename(target)[len('fuzz_'):]
    corpus = sorted(glob.glob(os.path.join(here, 'corpus', name, '*')))
    done = subprocess.run([target] + corpus, stderr=subprocess.PIPE, timeout=300)
    good = done.returncode == 0 and corpus
    print('%s - replay of %d files through %s' % ('ok' if good else 'not ok', len(corpus), name))
    if not good:
        print('# ' + done.stderr.decode('utf-8', 'replace')[-2000:].replace('\n', '\n# '))
