"""Every sentence of frasa/frasa.txt shows its phrase, and lexicon lines that vanish are noticed: of a random sample of
phrase lines, each taken away alone, at least 80 % make a sentence or a rule's example fail.

MUTANTS says how many (default 40; test-full takes 600), SEED which.  While lexicons are being rewritten one sentence in
twenty may be out of date: frasa/update.py brings them up to date.
"""
import os
import random
import shutil
import subprocess
import sys

ROOT, FOLDER, SIMAK = os.environ['ROOT'], os.environ['TMPDIR'], os.environ['SIMAK']
sys.path.insert(0, os.path.join(ROOT, 'tests', 'golden', 'frasa'))
import frasa  # noqa: E402

MUTANTS, SEED = int(os.environ.get('MUTANTS', 40)), int(os.environ.get('SEED', 1))
SHARE, STALE = 0.8, 0.05


def without(line, source, target):
    """A copy of the lexicons whose line is empty."""
    name = os.path.join('konsep', line.file)
    with open(os.path.join(source, name), encoding='utf-8') as f:
        rows = f.read().split('\n')
    rows[line.number - 1] = ''
    with open(os.path.join(target, name), 'w', encoding='utf-8') as f:
        f.write('\n'.join(rows))


def is_noticed(target, expectations, stale):
    if set(frasa.failing(SIMAK, expectations, target)) != stale:
        return True
    return subprocess.run([SIMAK, 'lexicon', 'check', '--lexicons', target], capture_output=True).returncode == 3


def main():
    source, target = os.path.join(ROOT, 'lexicons'), os.path.join(FOLDER, 'lexicons')
    expectations = frasa.read(os.path.join(ROOT, 'tests', 'golden', 'frasa', 'frasa.txt'))
    stale = set(frasa.failing(SIMAK, expectations))
    fresh = len(stale) <= STALE * len(expectations)
    for i in sorted(stale)[:20]:
        print('# not found: %s' % (expectations[i],))
    print('%s 1 - %d of %d sentences show their phrase' %
          ('ok' if fresh else 'not ok', len(expectations) - len(stale), len(expectations)))
    shutil.copytree(source, target)
    lines = random.Random(SEED).sample(frasa.lexicon_lines(os.path.join(source, 'konsep')), MUTANTS)
    unnoticed = []
    for line in lines:
        without(line, source, target)
        if not is_noticed(target, expectations, stale):
            unnoticed.append(line)
        shutil.copy(os.path.join(source, 'konsep', line.file), os.path.join(target, 'konsep', line.file))
    for line in unnoticed[:20]:
        print('# nobody misses %s "%s"' % (line.at, line.phrase))
    enough = MUTANTS - len(unnoticed) >= SHARE * MUTANTS
    print('%s 2 - %d of %d vanished lines are noticed' % ('ok' if enough else 'not ok', MUTANTS - len(unnoticed), MUTANTS))
    print('1..2')
    return 0 if fresh and enough else 1


sys.exit(main())
