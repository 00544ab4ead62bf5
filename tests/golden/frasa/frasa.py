"""Sentences in which a phrase line must be found: frasa.txt, its reader and its judge.

A line "calon: Semua [pasangan calon] hadir." expects that the concept calon is found on exactly the bracketed words;
"!calon: ..." that it is not found within them.
"""
import collections
import json
import os
import re
import subprocess

HEAD = """# Kalimat yang membuktikan bahwa suatu baris leksikon bekerja.
# "konsep: kalimat dengan [frasa]": konsep itu harus dikenali tepat pada kata-kata dalam kurung siku.
# "!konsep: ...": konsep itu tidak boleh dikenali di dalamnya.
"""
Expectation = collections.namedtuple('Expectation', 'concept except_ sentence')
Line = collections.namedtuple('Line', 'at concept phrase except_ file number')


def read(path):
    found = []
    with open(path, encoding='utf-8') as f:
        for line in f:
            line = line.rstrip('\n')
            if line and line[0] != '#':
                concept, sentence = line.split(': ', 1)
                found.append(Expectation(concept.lstrip('!'), concept[0] == '!', sentence))
    return found


def lexicon_lines(folder):
    """The phrase lines of the concept files under folder."""
    found = []
    for name in sorted(os.listdir(folder)):
        concept = None
        with open(os.path.join(folder, name), encoding='utf-8') as f:
            for number, line in enumerate(f, 1):
                line = line.split('#')[0].strip()
                if line.startswith('['):
                    concept = line[1:-1]
                elif line and concept and not re.match(r'[a-z]+: ?|@|- ', line):
                    phrase = line.split(';')[0].strip()
                    found.append(Line('lexicons/konsep/%s:%d' % (name, number), concept, phrase.lstrip('!'),
                                      phrase[0] == '!', name, number))
    return found


def sample(phrase):
    """The first words that a phrase stands for."""
    phrase = re.sub(r'\(([^|)]*)[^)]*\)', r'\1', phrase)
    for mark, word in (('<angka>', '7'), ('<uang>', 'Rp50.000'), ('<nama>', 'Budi'), ('<kata>', 'begitu')):
        phrase = phrase.replace(mark, word)
    words = [w.strip('=~"') for w in phrase.split()]
    return ' '.join(w for w in words if w and w != '..')


def phrases_found(simak, expectations, lexicons=None):
    """What the lexicons see in all sentences at once -> [(start, end, concept, at)], [(start, end) of brackets]."""
    text, brackets = b'', []
    for e in expectations:
        before, inside, behind = re.match(r'(.*?)\[(.*)\](.*)$', e.sentence).groups()
        start = len(text) + len(before.encode())
        brackets.append((start, start + len(inside.encode())))
        text += (before + inside + behind + '\n').encode()
    command = [simak, 'lexicon', 'try', '--json', '-'] + (['--lexicons', lexicons] if lexicons else [])
    done = subprocess.run(command, input=text, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    if done.returncode != 0:
        return None, brackets
    return [(p['start'], p['start'] + p['len'], p['concept'], p['at'])
            for p in json.loads(done.stdout.decode())['phrases']], brackets


def failing(simak, expectations, lexicons=None):
    """Indices of the expectations that do not hold; all of them where the lexicons do not load."""
    if not expectations:
        return []
    found, brackets = phrases_found(simak, expectations, lexicons)
    if found is None:
        return list(range(len(expectations)))
    exact = {(a, b, c) for a, b, c, _ in found}
    by_start = collections.defaultdict(list)
    for a, b, c, _ in found:
        by_start[c].append((a, b))
    wrong = []
    for i, (e, (start, end)) in enumerate(zip(expectations, brackets)):
        if e.except_:
            bad = any(start <= a and b <= end for a, b in by_start[e.concept])
        else:
            bad = (start, end, e.concept) not in exact
        if bad:
            wrong.append(i)
    return wrong


def lines_seen(simak, expectations, lexicons=None):
    """The lexicon lines that stand behind an expectation's brackets."""
    if not expectations:
        return set()
    found, brackets = phrases_found(simak, expectations, lexicons)
    wanted = {(start, end, e.concept) for e, (start, end) in zip(expectations, brackets)}
    return {at for a, b, c, at in found or [] if (a, b, c) in wanted}
