"""Of 2,000 near misses (nearmiss/make.py) at most 2 in 1,000 get a dugaan."""
import json
import os
import subprocess
import sys

ROOT, FOLDER = os.environ['ROOT'], os.environ['TMPDIR']
COUNT, ALLOWED = 2000, 4

path = os.path.join(FOLDER, 'nearmiss.jsonl')
with open(path, 'wb') as f:
    subprocess.run([sys.executable, os.path.join(ROOT, 'tests/golden/nearmiss/make.py'), str(COUNT)],
                   stdout=f, check=True)
done = subprocess.run([os.environ['SIMAK'], 'classify', '--json', path], capture_output=True, check=True)
with open(path, encoding='utf-8') as f:
    texts = {d['id']: d for d in map(json.loads, f)}
wrong, answers = [], 0
for line in done.stdout.decode().splitlines():
    answer = json.loads(line)
    answers += 1
    for topic, label in answer['labels'].items():
        if label == 'dugaan':
            passages = [e['text'] for e in answer['evidence'] if e['topic'] == topic]
            wrong.append('%s %s: %s' % (answer['id'], topic, passages[:1]))
passed = len(wrong) <= ALLOWED and answers == COUNT == len(texts)
for line in wrong[:20]:
    print('# ' + line)
print('%s 1 - %d of %d near misses are called dugaan (%d allowed)' %
      ('ok' if passed else 'not ok', len(wrong), answers, ALLOWED))
print('1..1')
sys.exit(0 if passed else 1)
