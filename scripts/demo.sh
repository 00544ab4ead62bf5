#!/bin/sh
# demo.sh BUILD - the whole pipeline on the sample newsroom: serve, crawl, digest three weeks.
#
# Leaves demo/ with the database, the archive and the digests.  The newsroom is served on loopback and
# read through the same crawler as any site, with the clock at its last day.
set -eu
cd "$(dirname "$0")/.."
build=$1
site=$build/newsroom

rm -rf demo "$site" "$build/demo-port"
mkdir -p "$site"
./simak init demo > /dev/null
"$build/server" --root "$site" --day 1 --port 0 > "$build/demo-port" &
server=$!
trap 'kill $server 2>/dev/null || true' EXIT
for _ in 1 2 3 4 5 6 7 8 9 10; do
    [ -s "$build/demo-port" ] && break
    sleep 0.2
done
port=$(head -1 "$build/demo-port")
python3 tests/newsroom/build.py "$site" --port "$port" > /dev/null
python3 tests/newsroom/workspace.py demo "$site/manifest.json" "$port"

now=$(python3 -c 'import json,sys; print(json.load(open(sys.argv[1]))["days"][0]["now"])' "$site/manifest.json")
echo "crawling the sample newsroom on 127.0.0.2-7, port $port"
./simak -C demo --now "$now" crawl
for week in 2024-W41 2024-W42 2024-W43; do
    ./simak -C demo --now "$now" digest --week $week --write > /dev/null
done

cat <<EOF

The demonstration is in demo/:
  demo/digests/    weekly digests (open the .html files in a browser)
  demo/simak.db    what was read, found and judged
  demo/archive/    every page as it was received (WARC)

Try:  ./simak -C demo search netralitas
      ./simak -C demo status --now "$now"

For a real office:
  ./simak init kantor
  set kontak in kantor/simak.conf
  ./simak -C kantor run
EOF
