#!/usr/bin/env python3
"""The classifier on the sample newsroom: what its articles and posts are labelled by hand (expect:).  Posts that repeat a
hoax without saying so are left out: the claim matcher finds those."""
import json
import os
import pathlib
import subprocess
import sys

ROOT = pathlib.Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT / 'newsroom'))
from reader import Article  # noqa: E402

LEAST_PRECISION, LEAST_RECALL = 0.97, 0.95

articles = [Article(path) for path in sorted((ROOT / 'newsroom' / 'articles').glob('*.txt'))]
rows = [json.dumps({'id': a.file, 'kind': 'social' if a.social else 'news', 'title': a.title, 'text': a.text,
                    'published': a.published.isoformat()}) for a in articles]
file = pathlib.Path(os.environ['TMPDIR'], 'newsroom.jsonl')
file.write_text('\n'.join(rows) + '\n', encoding='utf-8')
done = subprocess.run([os.environ['SIMAK'], 'classify', '--json', str(file)], stdout=subprocess.PIPE, check=True)
answers = {d['id']: d['labels'] for d in map(json.loads, done.stdout.decode().splitlines())}
right = wrong = missed = 0
for a in articles:
    for topic, want in a.expect.items():
        got = answers[a.file][topic]
        if a.social and topic == 'hoaks':
            continue
        right += want == got == 'dugaan'
        wrong += got == 'dugaan' != want
        missed += want == 'dugaan' != got
        if want != got:
            print('# %s %s: %s, answered %s: %s' % (a.file, topic, want, got, a.title or a.text[:70]))
precision, recall = right / max(1, right + wrong), right / max(1, right + missed)
for n, (name, got, least) in enumerate((('precision', precision, LEAST_PRECISION), ('recall', recall, LEAST_RECALL)), 1):
    print('%s %d - %s of dugaan %.3f, at least %.2f' % ('ok' if got >= least else 'not ok', n, name, got, least))
print('1..2')
raise SystemExit(precision < LEAST_PRECISION or recall < LEAST_RECALL)
