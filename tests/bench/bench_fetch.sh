#!/bin/sh
# bench_fetch.sh - `simak fetch` on 10,000 different pages of 13 KB from a local nginx, against wget2 with as
# many connections: with -o (one compressed WARC file against wget2's one plain file) and without.
# Both in alternation, medians of five.  Wants nginx (nginx-light) and wget2.
set -e
SIMAK=${SIMAK:-./simak}
PAGES=${BENCH_PAGES:-10000}
for tool in nginx wget2; do
    command -v $tool >/dev/null || { echo "no $tool (apt-get install nginx-light wget2): nothing was measured"; exit 0; }
done
work=$(mktemp -d "${TMPDIR:-/tmp}/bench.XXXXXX")
trap 'kill "$(cat "$work/pid" 2>/dev/null)" 2>/dev/null || true; rm -rf "$work"' EXIT
chmod 755 "$work"
port=8390
python3 - "$work" "$PAGES" $port <<'PY'
import os, random, sys
work, pages, port = sys.argv[1], int(sys.argv[2]), sys.argv[3]
random.seed(5)
syllables = [a + b for a in 'b c d g h j k l m n p r s t w y'.split() for b in 'a i u e o an ar ang'.split()]
words = [''.join(random.choice(syllables) for _ in range(random.choice((2, 2, 3, 3, 4)))) for _ in range(6000)]
often = [min(int(random.paretovariate(0.7)) - 1, len(words) - 1) for _ in range(100000)]
os.mkdir(work + '/www')
with open(work + '/urls', 'w') as urls:
    for i in range(pages):
        body, size = [], 0
        while size < 12600:
            line = ' '.join(words[often[random.randrange(100000)]] for _ in range(30))
            body.append('<p class="isi">%s.</p>' % line)
            size += len(body[-1]) + 1
        with open('%s/www/%d.html' % (work, i), 'w') as f:
            f.write('<!DOCTYPE html><html lang="id"><head><meta charset="utf-8"><title>Berita %d</title></head>'
                    '<body><article><h1>Berita %d</h1>\n%s\n</article></body></html>' % (i, i, '\n'.join(body)))
        urls.write('http://127.0.0.1:%s/%d.html\n' % (port, i))
PY
cat > "$work/nginx.conf" <<CONF
worker_processes 1;
pid $work/pid;
error_log $work/error.log;
events { worker_connections 512; }
http {
    access_log off; sendfile on; tcp_nopush on; keepalive_requests 1000000;
    types { text/html html; }
    client_body_temp_path $work/t1; proxy_temp_path $work/t2; fastcgi_temp_path $work/t3;
    uwsgi_temp_path $work/t4; scgi_temp_path $work/t5;
    server { listen 127.0.0.1:$port; root $work/www; }
}
CONF
nginx -p "$work" -c "$work/nginx.conf"
SIMAK="$SIMAK" python3 - "$work" "$PAGES" <<'PY'
import os, resource, statistics, subprocess, sys, time
work, pages, simak = sys.argv[1], int(sys.argv[2]), os.path.abspath(os.environ['SIMAK'])
ours = [simak, 'fetch', '--no-robots', '--delay', '0', '--connections', '16', '--allow-private',
        '-i', work + '/urls']
commands = {
    'simak -o': ours + ['-o', work + '/a.warc.gz'],
    'wget2': ['wget2', '-q', '--max-threads=16', '--no-robots', '-O', work + '/a.out', '-i', work + '/urls'],
    'simak': ours,
}
times = {name: [] for name in commands}
for _ in range(5):
    for name, command in commands.items():
        begun = time.monotonic()
        done = subprocess.run(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        times[name].append(time.monotonic() - begun)
        if done.returncode != 0:
            sys.exit('%s ended with %d' % (name, done.returncode))
peak = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024
median = {name: statistics.median(t) for name, t in times.items()}
for name in commands:
    print('%-9s %.2f s, %d pages a second' % (name, median[name], pages / median[name]))
print('fetch into a WARC file: %.2f times wget2 (asked: at least 0.5)' % (median['wget2'] / median['simak -o']))
print('fetch alone: %.2f times wget2 (asked: at least 1)' % (median['wget2'] / median['simak']))
print('peak memory of all: %.0f MB (asked: under 100)' % peak)
PY
