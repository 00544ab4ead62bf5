#!/usr/bin/env python3
"""compare.py RECORDED MEASURED - fails when a figure fell below the one last recorded.

RECORDED is docs/figures.md: its table rows '| name | value | ...' count.  MEASURED has 'name value'
a line.  A figure that was recorded and is not measured any more fails, too."""
import re
import sys


def recorded(path):
    rows = {}
    for line in open(path, encoding='utf-8'):
        m = re.match(r'\|\s*`([^`]+)`\s*\|\s*([0-9.]+)\s*\|', line)
        if m:
            rows[m.group(1)] = float(m.group(2))
    return rows


def measured(path):
    return {name: float(value) for name, value in (line.split() for line in open(path))}


was, now = recorded(sys.argv[1]), measured(sys.argv[2])
failed = 0
for name, floor in sorted(was.items()):
    got = now.get(name)
    good = got is not None and got >= floor - 1e-9
    failed += not good
    print('%s - %s: %s (recorded %s)' % ('ok' if good else 'not ok', name, got, floor))
for name in sorted(set(now) - set(was)):
    print('# %s %s is not recorded yet' % (name, now[name]))
print('%d passed, %d failed, 0 skipped' % (len(was) - failed, failed))
sys.exit(1 if failed else 0)
