#!/usr/bin/env python3
"""Runs every test and counts their TAP lines.

A test is a program that prints TAP: the cmocka programs of tests/unit, tests/layers.sh, and every
test_*.py or test_*.sh in the folders golden, fuzz, server, newsroom and e2e.  It gets SIMAK (the
binary), SERVER (the scripted server), BUILD (the build folder), ROOT (the checkout) and TMPDIR (an
empty folder of its own) in its environment.
The last line is 'N passed, M failed, K skipped'; a skip names its reason.

  run.py --build build/cc [--only REGEX] [--jobs N]
"""
import argparse
import concurrent.futures
import glob
import os
import re
import subprocess
import sys
import tempfile

HERE = os.path.dirname(os.path.abspath(__file__))
ROOT = os.path.dirname(HERE)
LINE = re.compile(r'^\s*(ok|not ok)\b(?:\s+\d+)?\s*(?:-\s*)?(.*)$')
TIMEOUT_S = 900


def discover(build):
    tests = sorted(glob.glob(os.path.join(build, 'unit', 'test_*')))
    tests = [t for t in tests if os.access(t, os.X_OK) and not t.endswith('.d')]
    tests.append(os.path.join(HERE, 'layers.sh'))
    for folder in ('golden', 'fuzz', 'server', 'newsroom', 'e2e'):
        for kind in ('py', 'sh'):
            tests += sorted(glob.glob(os.path.join(HERE, folder, 'test_*.' + kind)))
    return tests


def command(path):
    if path.endswith('.py'):
        return [sys.executable, path]
    if path.endswith('.sh'):
        return ['sh', path]
    return [path]


def run(path, build):
    with tempfile.TemporaryDirectory(prefix='simak-test-') as folder:
        env = dict(os.environ, SIMAK=os.path.join(build, 'simak'), BUILD=build, TMPDIR=folder,
                   SERVER=os.path.join(build, 'server'), CMOCKA_MESSAGE_OUTPUT='TAP', ROOT=ROOT,
                   PYTHONPATH=os.path.join(ROOT, 'tests'))
        try:
            done = subprocess.run(command(path), cwd=ROOT, env=env, stdout=subprocess.PIPE,
                                  stderr=subprocess.PIPE, timeout=TIMEOUT_S)
            return done.returncode, done.stdout, done.stderr
        except subprocess.TimeoutExpired as late:
            return -1, late.stdout or b'', b'did not end within %d s\n' % TIMEOUT_S


def judge(path, result):
    """-> (passed, failed, skipped) and what to print"""
    code, out, err = result
    name = os.path.basename(path)
    counts, lines = [0, 0, 0], []
    for line in out.decode('utf-8', 'replace').splitlines():
        m = LINE.match(line)
        if not m:
            continue
        skip = re.search(r'#\s*SKIP\b\s*(.*)$', m.group(2), re.I)
        if skip:
            counts[2] += 1
            lines.append('skipped %s: %s' % (name, m.group(2)))
        elif m.group(1) == 'ok':
            counts[0] += 1
        else:
            counts[1] += 1
            lines.append('FAILED %s: %s' % (name, m.group(2)))
    if code != 0 and counts[1] == 0:
        counts[1] += 1
        lines.append('FAILED %s: ended with %d' % (name, code))
    if sum(counts) == 0:
        counts[1] += 1
        lines.append('FAILED %s: ran no test' % name)
    if counts[1]:
        text = (out + err).decode('utf-8', 'replace').splitlines()
        lines += ['    ' + t for t in text[-60:]]
    return counts, lines


def main():
    args = argparse.ArgumentParser()
    args.add_argument('--build', required=True)
    args.add_argument('--only', default='')
    args.add_argument('--jobs', type=int, default=os.cpu_count() or 1)
    a = args.parse_args()
    build = os.path.abspath(a.build)
    tests = [t for t in discover(build) if re.search(a.only, t)]
    total = [0, 0, 0]
    with concurrent.futures.ThreadPoolExecutor(a.jobs) as pool:
        for path, result in zip(tests, pool.map(lambda t: run(t, build), tests)):
            counts, lines = judge(path, result)
            total = [t + c for t, c in zip(total, counts)]
            print('%-32s %d passed, %d failed, %d skipped' % (os.path.basename(path), *counts))
            for line in lines:
                print('  ' + line)
            sys.stdout.flush()
    print('%d passed, %d failed, %d skipped' % tuple(total))
    return 1 if total[1] else 0


sys.exit(main())
