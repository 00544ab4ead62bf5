#!/usr/bin/env python3
"""Every labelled text of our own as JSON Lines {kind, title, text, labels}: what lexicons/timbangan.tabel is fitted to.

The corpora but those that are kept to measure (HELD), the short texts of the classifier's tests, the sample newsroom
and near misses."""
import json
import pathlib
import sys

ROOT = pathlib.Path(__file__).resolve().parent.parent
GOLDEN = ROOT / 'tests' / 'golden'
sys.path[:0] = [str(ROOT / 'tests' / 'newsroom'), str(GOLDEN / 'nearmiss')]
import make as nearmiss  # noqa: E402
from reader import Article  # noqa: E402

HELD = ('tamu', 'saksi', 'loket', 'guntingan', 'sanggah')
NEAR_MISSES = 400
TOPICS = ('netralitas_asn', 'politik_uang', 'kampanye_hitam', 'hoaks')


def lesson(kind, title, text, labels):
    return {'kind': kind, 'title': title, 'text': text, 'labels': {t: labels.get(t, 'none') for t in TOPICS}}


def corpora():
    for path in sorted((GOLDEN / 'corpus').glob('*.jsonl')):
        if path.stem not in HELD:
            for line in path.read_text(encoding='utf-8').splitlines():
                d = json.loads(line)
                yield lesson(d['kind'], d['title'], d['text'], d['labels'])


def short_texts():
    for path in sorted((GOLDEN / 'classify').glob('*.txt')):
        head, _, text = path.read_text(encoding='utf-8').partition('\n\n')
        facts = dict(line.split(': ', 1) for line in head.splitlines() if ': ' in line)
        labels = dict(part.split('=') for part in facts['expect'].split() if '=' in part)
        yield lesson(facts.get('kind', 'news'), facts.get('title', ''), text, labels)


def newsroom():
    for path in sorted((ROOT / 'tests' / 'newsroom' / 'articles').glob('*.txt')):
        a = Article(path)
        yield lesson('social' if a.social else 'news', a.title, a.text, a.expect)


def near_misses():
    rng = nearmiss.random.Random(1)
    for number in range(NEAR_MISSES):
        d = nearmiss.document(rng, number)
        for kind in ('news', 'social'):
            yield lesson(kind, d['title'], d['text'], {})


for source in (corpora, short_texts, newsroom, near_misses):
    for d in source():
        print(json.dumps(d, ensure_ascii=False))
