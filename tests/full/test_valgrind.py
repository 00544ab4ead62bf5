#!/usr/bin/env python3
"""simak run on the sample newsroom under valgrind: no error, no leak.  And without PCRE2's just-in-time
compiler, which valgrind can't follow, classify answers the same as with it."""
import os
import re
import shutil
import subprocess
import sys

import tap

ROOT = os.environ['ROOT']
for folder in ('tests/e2e', 'tests/golden'):
    sys.path.insert(0, os.path.join(ROOT, folder))
from newsroom import SIMAK, TMP, Newsroom, differences, make_workspace, newsroom_sources  # noqa: E402
from test_classify import judge, read_cases  # noqa: E402

ERROR = 99
LEAKS = 'definite,indirect,possible'


def under_valgrind(folder, *args):
    """-> (exit code, what valgrind says)"""
    log = os.path.join(TMP, 'valgrind-%s' % args[0])
    done = subprocess.run(
        ['valgrind', '--error-exitcode=%d' % ERROR, '--leak-check=full', '--errors-for-leak-kinds=' + LEAKS,
         '--suppressions=' + os.path.join(ROOT, 'tests/full/valgrind.supp'), '--log-file=' + log,
         SIMAK, '-C', folder, *args], stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True)
    with open(log, encoding='utf-8', errors='replace') as f:
        return done.returncode, done.stderr + f.read()


cases = read_cases()
with_jit = judge(cases)
os.environ['SIMAK_NO_JIT'] = '1'  # from here on
without = judge(cases)
other = [case for case in with_jit if with_jit[case] != without.get(case)]
tap.ok('classify answers the same with and without the just-in-time compiler',
       len(with_jit) == len(cases) == len(without) and not other, other)

if not shutil.which('valgrind'):
    tap.skip('simak run under valgrind', 'valgrind is not installed')
    tap.end()
room = Newsroom()
day = room.day(1)
work = make_workspace('kantor', newsroom_sources(room))
code, said = under_valgrind(work, 'run', '--quiet', '--now', day['now'])
tap.ok('simak run under valgrind: no error', code != ERROR and re.search(r'ERROR SUMMARY: 0 errors', said), said[-3000:])
tap.ok('and it did its work', code == 0 and not differences(work, day), '%d\n%s' % (code, differences(work, day)))
for args in (('search', 'Bawaslu'), ('status',), ('digest', '--format', 'html'), ('evidence', 'verify')):
    code, said = under_valgrind(work, *args, '--now', day['now'])
    tap.ok('simak %s under valgrind: no error' % args[0], code == 0, '%d\n%s' % (code, said[-3000:]))
room.stop()
tap.end()
