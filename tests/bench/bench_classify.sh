#!/bin/sh
# bench_classify.sh - throughput of `simak classify --json` against ripgrep on the same text.
#
# gen_corpus.py makes BENCH_MB (100) megabytes as JSON Lines and plain; rg counts 600 shipped phrases of two
# words or more in the plain text, simak classifies the JSON Lines with everything it ships.  One thread
# each, in alternation, medians of five, both as bytes of plain text a second of processor time.  Then cost against
# length (half the corpus) and, where valgrind is installed, instructions a byte by callgrind (two
# megabytes less one, so that the start does not count).
set -e
SIMAK=${SIMAK:-./simak}
here=$(dirname "$0")
if ! command -v rg >/dev/null; then
    echo "ripgrep is not installed (apt-get install ripgrep): nothing was measured"
    exit 0
fi
work=$(mktemp -d "${TMPDIR:-/tmp}/bench.XXXXXX")
trap 'rm -rf "$work"' EXIT
python3 "$here/gen_corpus.py" "$work" "${BENCH_MB:-100}"
SIMAK="$SIMAK" python3 - "$work" <<'PY'
import json, os, re, resource, shutil, statistics, subprocess, sys
work, simak = sys.argv[1], os.path.abspath(os.environ['SIMAK'])
lines, plain, phrases = (os.path.join(work, n) for n in ('corpus.jsonl', 'corpus.txt', 'phrases.txt'))


def cpu(command):
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    subprocess.run(command, stdout=subprocess.DEVNULL, check=True)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def part(name, size):
    """A beginning of the corpus of about size bytes of text -> path, bytes of text."""
    path, taken = os.path.join(work, name), 0
    with open(lines, encoding='utf-8') as f, open(path, 'w', encoding='utf-8') as out:
        for line in f:
            d = json.loads(line)
            taken += len((d['title'] + '\n' + d['text'] + '\n').encode())
            out.write(line)
            if taken >= size:
                break
    return path, taken


classify = [simak, 'classify', '--json']
search = ['rg', '-j1', '-iF', '--count-matches', '-f', phrases, plain]
size = os.path.getsize(plain)
ours, theirs = [], []
for _ in range(5):
    theirs.append(cpu(search))
    ours.append(cpu(classify + [lines]))
a, b = (size / 1e6 / statistics.median(t) for t in (ours, theirs))
print('classify: %.1f MB/s, rg %.1f MB/s, ratio %.2f (asked: at least 0.3, and 25 MB/s where rg makes 85)' % (a, b, a / b))
half, half_size = part('half.jsonl', size / 2)
c = half_size / 1e6 / statistics.median(cpu(classify + [half]) for _ in range(3))
print('half the corpus: %.1f MB/s, %+.0f %% (asked: cost linear in text)' % (c, 100 * (c / a - 1)))


def tenfold():
    """A copy of the lexicons with nine invented phrases for each line."""
    folder = os.path.join(work, 'lexicons')
    shutil.copytree('lexicons', folder)
    concepts = os.path.join(folder, 'konsep')
    n = 9 * sum(len(open(os.path.join(concepts, f), encoding='utf-8').readlines()) for f in os.listdir(concepts))
    words = [a + b + c for a in ('bra', 'kle', 'dro', 'ste', 'pli', 'gru') for b in ('mo', 'ni', 'ta', 'ke', 'lu', 'sa')
             for c in ('rang', 'bit', 'los', 'mek', 'tun', 'dah')]
    with open(os.path.join(concepts, 'zz_banyak.lex'), 'w', encoding='utf-8') as f:
        f.write('[zz_banyak]\nbentuk: persis\n')
        for i in range(n):
            f.write('%s %s%d\n' % (words[i % len(words)], words[i // len(words) % len(words)], i))
    return folder


big = tenfold()
d = half_size / 1e6 / statistics.median(cpu(classify + ['--lexicons', big, half]) for _ in range(3))
print('lexicons tenfold: %.1f MB/s, %+.0f %% (asked: within 20 %%)' % (d, 100 * (d / c - 1)))
if not shutil.which('valgrind'):
    print('valgrind is not installed: no instructions were counted')
    sys.exit(0)


def instructions(path):
    out = subprocess.run(['valgrind', '--tool=callgrind', '--callgrind-out-file=/dev/null'] + classify + [path],
                         stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, encoding='utf8').stderr
    return int(re.search(r'Collected : (\d+)', out).group(1))


one, one_size = part('one.jsonl', 1e6)
two, two_size = part('two.jsonl', 2e6)
per_byte = (instructions(two) - instructions(one)) / (two_size - one_size)
print('instructions a byte of text: %.0f' % per_byte)
PY
