#!/usr/bin/env python3
"""Articles and posts that carry their own claim: tests/golden/classify/*.txt.

A file begins with header lines, then a blank line, then the text:

  expect: netralitas_asn=imbauan politik_uang=dugaan      (or "none")
  title: ...          kind: social          region: Samarinda          sub: kades

Each topic named must get that label; a topic that is not named must not be dugaan.  The evidence of a
dugaan must stand in the title or text where it says, and name its lexicon line.
"""
import glob
import json
import os
import re
import subprocess
import sys

TOPICS = ['netralitas_asn', 'politik_uang', 'kampanye_hitam', 'hoaks']
HERE = os.path.dirname(os.path.abspath(__file__))


def read_case(path):
    head, text = open(path, encoding='utf-8').read().split('\n\n', 1)
    case = dict(line.split(': ', 1) for line in head.splitlines())
    case['text'] = text.strip()
    case['id'] = os.path.basename(path)
    return case


def read_cases():
    return [read_case(p) for p in sorted(glob.glob(os.path.join(HERE, 'classify', '*.txt')))]


def judge(cases):
    lines = [json.dumps({'id': c['id'], 'kind': c.get('kind', 'news'), 'title': c.get('title', ''),
                         'text': c['text']}) for c in cases]
    done = subprocess.run([os.environ['SIMAK'], 'classify', '--json', '-'], text=True,
                          input='\n'.join(lines) + '\n', stdout=subprocess.PIPE, timeout=120)
    answers = [json.loads(line) for line in done.stdout.splitlines()]
    return {a['id']: a for a in answers}


def wrong_evidence(case, answer):
    for e in answer['evidence']:
        raw = case.get(e['field'], '').encode()[e['start']:e['start'] + e['len']]
        if raw != e['text'].encode() or not re.match(r'lexicons/.+:\d+$', e['at']):
            return 'evidence %r is not where it says' % e['text']
    return None


def complaint(case, answer):
    wanted = {} if case['expect'] == 'none' else dict(p.split('=') for p in case['expect'].split())
    for topic in TOPICS:
        got = answer['labels'][topic]
        if topic in wanted and got != wanted[topic]:
            return '%s is %s, wanted %s' % (topic, got, wanted[topic])
        if topic not in wanted and got == 'dugaan':
            return '%s is dugaan, wanted none' % topic
    if 'sub' in case and case['sub'] not in [f['sub'] for f in answer['findings']]:
        return 'sub is not ' + case['sub']
    if 'region' in case and case['region'] not in answer['regions']:
        return 'regions are %s, not %s' % (answer['regions'], case['region'])
    return wrong_evidence(case, answer)


def main():
    cases = read_cases()
    answers = judge(cases)
    failed = 0
    print('1..%d' % len(cases))
    for i, case in enumerate(cases, 1):
        why = complaint(case, answers[case['id']]) if case['id'] in answers else 'no answer'
        print('%s %d - %s' % ('not ok' if why else 'ok', i, case['id']))
        if why:
            print('# ' + why)
            failed = 1
    return failed


if __name__ == '__main__':
    sys.exit(main())
