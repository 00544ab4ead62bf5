#!/usr/bin/env python3
"""npm's warcio reads what simak archived, also after a crawl was killed and the next one mended it."""
import glob
import gzip
import json
import os
import shutil
import signal
import subprocess
import sys
import time

import tap

sys.path.insert(0, os.path.join(os.environ['ROOT'], 'tests/e2e'))
from newsroom import SIMAK, TMP, Newsroom, make_workspace, newsroom_sources, simak  # noqa: E402

tools = os.path.join(TMP, 'npm')
os.makedirs(tools)
if not shutil.which('npm'):
    tap.skip('warcio', 'npm is not installed')
    tap.end()
got = subprocess.run(['npm', 'install', '--silent', '--prefix', tools, 'warcio@2'], stdout=subprocess.PIPE,
                     stderr=subprocess.PIPE)
if got.returncode != 0:
    tap.skip('warcio', 'npm install warcio failed')
    tap.end()

room = Newsroom()
work = make_workspace('kantor', newsroom_sources(room), pace_ms=5)
for wait in (0.3, 0.5, 0.2):
    p = subprocess.Popen([SIMAK, '-C', work, 'crawl', '--all', '--now', room.day(1)['now']],
                         stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    time.sleep(wait)
    p.send_signal(signal.SIGKILL)
    p.wait()
simak(work, 'crawl', '--all', '--now', room.day(1)['now'])
room.next_day()
simak(work, 'crawl', '--all', '--now', room.day(2)['now'])
room.stop()
files = sorted(glob.glob(os.path.join(work, 'archive', '*.warc.gz')))
tap.ok('there is an archive', files)
for path in files:
    with gzip.open(path) as f:
        records = f.read().count(b'\r\nWARC-Record-ID: ')
    done = subprocess.run([os.path.join(tools, 'node_modules/.bin/warcio'), 'index', path],
                          stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    lines = [json.loads(line) for line in done.stdout.decode().splitlines() if line.startswith('{')]
    tap.ok('warcio reads %d records of %s' % (records, os.path.basename(path)),
           done.returncode == 0 and len(lines) == records and records > 100,
           '%d lines\n%s' % (len(lines), done.stderr.decode()))
tap.ok('and simak verifies them', simak(work, 'evidence', 'verify').returncode == 0)
tap.end()
