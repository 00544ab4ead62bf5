#!/bin/sh
# bench_pipeline.sh - `simak crawl`, the whole pipeline (fetch, archive, extract, classify, store), on pages of
# 13 KB that a sitemap names, against Scrapy's bare download of the same pages with as many connections.
# In alternation, medians of three; then peak memory at a tenth of the pages and at all.  Wants nginx
# (nginx-light) and python3-scrapy.
set -e
SIMAK=${SIMAK:-./simak}
PAGES=${BENCH_PAGES:-10000}
for tool in nginx scrapy; do
    command -v $tool >/dev/null || { echo "no $tool (apt-get install nginx-light python3-scrapy): nothing was measured"; exit 0; }
done
work=$(mktemp -d "${TMPDIR:-/tmp}/bench.XXXXXX")
trap 'kill "$(cat "$work/pid" 2>/dev/null)" 2>/dev/null || true; rm -rf "$work"' EXIT
chmod 755 "$work"
. "$(dirname "$0")/site.sh"
site_serve "$work" "$PAGES" 8391
cat > "$work/spider.py" <<'PY'
import scrapy


class Pages(scrapy.Spider):
    name = 'pages'
    custom_settings = {'CONCURRENT_REQUESTS': 16, 'CONCURRENT_REQUESTS_PER_DOMAIN': 16, 'LOG_LEVEL': 'ERROR',
                       'ROBOTSTXT_OBEY': False, 'TELNETCONSOLE_ENABLED': False}

    def start_requests(self):
        for line in open(self.urls):
            yield scrapy.Request(line.strip())

    def parse(self, response):
        pass
PY
SIMAK="$SIMAK" python3 - "$work" "$PAGES" <<'PY'
import json, os, shutil, statistics, subprocess, sys, time
work, pages, simak = sys.argv[1], int(sys.argv[2]), os.path.abspath(os.environ['SIMAK'])


def office(sitemap):
    """A new workspace with the site as its one source."""
    folder = work + '/kantor'
    shutil.rmtree(folder, ignore_errors=True)
    subprocess.run([simak, 'init', folder], check=True, stdout=subprocess.DEVNULL)
    with open(folder + '/simak.conf', 'w') as f:
        f.write('kontak = uji@kantor.example\n[perayap]\njeda_ms = 0\nkoneksi_per_situs = 16\nkoneksi = 16\n'
                'umur_hari = 0\nizinkan_host = 127.0.0.1\n')
    with open(folder + '/sources.conf', 'w') as f:
        f.write('[situs]\njenis = sitemap\nalamat = http://127.0.0.1:8391/%s\n' % sitemap)
    return folder


def crawl(sitemap):
    """-> seconds, peak resident megabytes, documents."""
    folder = office(sitemap)
    begun = time.monotonic()
    child = subprocess.Popen([simak, '-C', folder, 'crawl', '--all'],
                             stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    _, status, usage = os.wait4(child.pid, 0)
    seconds = time.monotonic() - begun
    said = subprocess.run([simak, '-C', folder, 'status', '--json'], capture_output=True, text=True).stdout
    return seconds, usage.ru_maxrss / 1024, json.loads(said)['documents']


def scrapy():
    begun = time.monotonic()
    subprocess.run(['scrapy', 'runspider', '--nolog', work + '/spider.py', '-a', 'urls=' + work + '/urls'], check=True)
    return time.monotonic() - begun


ours, theirs = [], []
for _ in range(3):
    theirs.append(scrapy())
    ours.append(crawl('sitemap.xml'))
    if ours[-1][2] != pages:
        sys.exit('%d documents of %d pages were stored' % (ours[-1][2], pages))
a, b = statistics.median(o[0] for o in ours), statistics.median(theirs)
print('simak crawl %.2f s, %d pages a second; Scrapy, download alone %.2f s, %d pages a second'
      % (a, pages / a, b, pages / b))
print('the whole pipeline: %.1f times as fast as the bare download (asked: at least 6)' % (b / a))
with open(work + '/www/sitemap.xml') as f:
    lines = f.read().split('\n')
with open(work + '/www/tenth.xml', 'w') as f:
    f.write('\n'.join(lines[:2 + pages // 10] + ['</urlset>']))
small = crawl('tenth.xml')
print('peak memory: %.0f MB with %d pages, %.0f MB with %d (asked: under 100, flat)'
      % (small[1], pages // 10, statistics.median(o[1] for o in ours), pages))
PY
