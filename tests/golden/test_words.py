#!/usr/bin/env python3
"""Untranslated strings: every msg("...") and every line of the commands' help stands in one of the
catalogues, with the same placeholders; and a digest in English keeps no Indonesian word of simak's own.
`test_words.py --missing` lists what is in neither catalogue, ready for a .po file."""
import glob
import html.parser
import json
import os
import re
import shutil
import subprocess
import sys

HERE = os.path.dirname(os.path.abspath(__file__))
ROOT = os.path.dirname(os.path.dirname(HERE))
sys.path[:0] = [os.path.join(HERE, 'digest'), os.path.join(ROOT, 'tests')]
import sample  # noqa: E402
from tap import end, ok  # noqa: E402

LITERAL = r'"(?:[^"\\]|\\.)*"'
TEXT = r'(%s(?:\s*%s)*)' % (LITERAL, LITERAL)
DATE = r'\d+ \w+( \d+)?(–\d+ \w+ \d+)?' # some months have one name in both languages
SAME = {'Platform', 'Rekap', 'Telegram', 'advertorial', 'ID', '/', 'P57', 'P41'}


def joined(text):
    return ''.join(x[1:-1] for x in re.findall(LITERAL, text))


def in_sources():
    """Every string that simak shows to people: {text: file}."""
    found = {}
    for path in sorted(glob.glob(os.path.join(ROOT, '*', '*.c'))):
        name = os.path.relpath(path, ROOT)
        if name.split('/')[0] in ('build', 'scripts', 'tests'):
            continue
        text = re.sub(r'/\*.*?\*/', '', open(path).read(), flags=re.S)
        patterns = [r'\bmsg\(\s*%s\s*\)' % TEXT]
        if name.startswith('cli/'):
            patterns += [r'\.(?:summary|exit_codes)\s*=\s*%s' % TEXT,
                         r'\{\s*"-[^"]*"\s*,\s*(?:NULL|%s)\s*,\s*%s\s*\}' % (LITERAL, TEXT)]
        for pattern in patterns:
            for m in re.finditer(pattern, text):
                if re.search('[A-Za-z]', joined(m.group(1))):
                    found.setdefault(joined(m.group(1)), name)
    return found


def catalogue(lang):
    text = open(os.path.join(ROOT, 'po', lang + '.po'), encoding='utf-8').read()
    pairs = re.findall(r'^msgid %s\nmsgstr %s' % (TEXT, TEXT), text, re.M)
    return {joined(a): joined(b) for a, b in pairs if joined(a)}


def placeholders(text):
    return re.findall(r'%[-0-9.*]*(?:ll|z)?[a-zA-Z]', text)


class Words(html.parser.HTMLParser):
    """The pieces of text that a reader sees or hears."""

    def __init__(self, text):
        super().__init__()
        self.style, self.found = False, []
        self.feed(text)

    def handle_starttag(self, tag, attrs):
        self.style = tag == 'style'
        self.found += [v for k, v in attrs if k == 'aria-label']

    def handle_endtag(self, tag):
        self.style = False

    def handle_data(self, data):
        if not self.style and re.search('[A-Za-z]{2}', data):
            self.found.append(' '.join(data.split()))


def strings_of(value):
    if isinstance(value, str):
        return {value}
    if isinstance(value, dict):
        value = list(value.values())
    return set().union(*map(strings_of, value)) if isinstance(value, list) else set()


def says(*args, stdin=b''):
    """What a copy of the binary with the catalogues beside it says."""
    home = os.environ['TMPDIR']
    program = os.path.join(home, 'simak')
    if not os.path.exists(program):
        shutil.copy(os.environ['SIMAK'], program)
        os.symlink(os.path.join(ROOT, 'locale'), os.path.join(home, 'locale'))
    env = dict(os.environ, LANG='C.UTF-8')
    p = subprocess.run([program, *args], stdout=subprocess.PIPE, stderr=subprocess.STDOUT, input=stdin, env=env)
    return p.stdout.decode()


def printed(lang):
    """The sample week in a language."""
    page = says('print', '-', '--lang', lang, stdin=json.dumps(sample.report()).encode())
    ok('a page in %s' % lang, page.lower().startswith('<!doctype html>'), page[:200])
    return page


def check_help():
    for args, word in ((['--lang', 'id', '--help'], 'mengambil'), (['crawl', '--help', '--lang=id'], 'cara pakai:'),
                       (['--lang', 'id', 'crawl', '--tiada'], 'tidak dikenal'), (['crawl', '--help'], 'usage:')):
        ok('simak %s speaks that language' % ' '.join(args), word in says(*args), says(*args))


def check_digest():
    places = open(os.path.join(ROOT, 'digest', 'assets', 'petak'), encoding='utf-8').read()
    foreign = ' '.join(strings_of(sample.report())) + places
    own = {lang: Words(printed(lang)).found for lang in ('id', 'en')}
    ok('both languages have the same pieces', len(own['id']) == len(own['en']),
       (len(own['id']), len(own['en'])))
    same = {a for a, b in zip(own['id'], own['en']) if a == b and a not in foreign and a not in SAME and
            not re.fullmatch(DATE, a) and not all(w in foreign or not re.search('[A-Za-z]', w) for w in re.split(r'[\s,;()·:]+', a))}
    ok("a digest in English keeps no Indonesian word of simak's own", not same, sorted(same))


def main():
    sources, known = in_sources(), {lang: catalogue(lang) for lang in ('id', 'en')}
    missing = {t: f for t, f in sources.items() if t not in known['id'] and t not in known['en']}
    if '--missing' in sys.argv:
        print('\n'.join('#: %s\nmsgid "%s"\nmsgstr ""\n' % (f, t) for t, f in sorted(missing.items())))
        return
    ok('strings are found at all', len(sources) > 200, len(sources))
    ok('every string is translated', not missing, json.dumps(missing, indent=1))
    for lang, entries in known.items():
        empty = [t for t, translated in entries.items() if not translated]
        ok(lang + ': no empty translation', not empty, empty)
        wrong = [t for t, translated in entries.items() if placeholders(t) != placeholders(translated)]
        ok(lang + ': the same placeholders', not wrong, wrong)
    twice = set(known['id']) & set(known['en'])
    ok('no string is in both', not twice, twice)
    check_digest()
    check_help()
    end()


main()
