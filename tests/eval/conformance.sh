#!/bin/sh
# conformance.sh - the measured sets for feeds, sitemaps, robots.txt, addresses and dates: one line each.
#
# E (or SIMAK_EVAL) names the folder of the sets; SIMAK the binary.  Sets are unpacked to a temporary
# folder and nothing is left behind.  Ends with 1 when a set has more failures than it may.  The
# FIGURE lines (cases passed) are for scripts/eval.sh.
cd "$(dirname "$0")/../.." || exit 1
E=${E:-${SIMAK_EVAL:-../shared/eval}}
C=$E/conformance
SIMAK=${SIMAK:-./simak}
[ -d "$C" ] || { echo "conformance: $C is not there; set SIMAK_EVAL"; exit 2; }

dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
failed=0

measure() { # FIGURE NAME FAILURES-ALLOWED COMMAND...
    figure=$1 name=$2 allowed=$3
    shift 3
    last=$("$@" 2>&1 | tail -1)
    misses=$(echo "$last" | sed -n 's/.* passed, \([0-9]*\) failed.*/\1/p')
    verdict=ok
    if [ -z "$misses" ] || [ "$misses" -gt "$allowed" ]; then
        verdict=LESS
        failed=1
    fi
    printf '%-34s %s  (%s; %s may fail)\n' "$name" "$last" "$verdict" "$allowed"
    echo "FIGURE conformance_$figure ${last%% passed*}"
}

tar xJf "$C/suites.tar.xz" -C "$dir"
"$C/gen_feeds.py" "$dir/own" "$C/cases_dates.json" > /dev/null
"$C/gen_sitemaps.py" "$dir/sitemaps" > /dev/null
feeds="$C/run_feed_suite.py --simak $SIMAK"
measure feedparser_core 'feeds: feedparser, core' 4 $feeds --suite "$dir/suites/feedparser" --cases "$C/cases_feedparser.json" --tier core
measure gofeed_core 'feeds: gofeed, core' 4 $feeds --suite "$dir/suites/gofeed" --cases "$C/cases_gofeed.json" --tier core
measure feedparser_legacy 'feeds: feedparser, legacy' 15 $feeds --suite "$dir/suites/feedparser" --cases "$C/cases_feedparser.json" --tier legacy
measure feeds_own_core 'feeds: own, core' 0 $feeds --suite "$dir/own" --cases "$dir/own/cases_own.json" --tier core
measure feeds_own_legacy 'feeds: own, legacy' 3 $feeds --suite "$dir/own" --cases "$dir/own/cases_own.json" --tier legacy
measure robots 'robots.txt: consensus and rfc' 0 "$C/run_robots_suite.py" --simak "$SIMAK" \
    --cases "$C/cases_robots.json" "$C/cases_robots_rfc9309.json" --tier consensus,rfc
measure sitemaps 'sitemaps' 0 "$C/run_sitemap_suite.py" --simak "$SIMAK" --cases "$dir/sitemaps/cases_sitemaps.json"
urls="$C/run_url_suite.py --simak $SIMAK --cases $C/cases_urls.json"
measure url_resolve 'addresses: crawler-commons resolve' 0 $urls --kind resolve --source crawler-commons
measure url_canon_own 'addresses: own canon' 0 $urls --kind canon --source own
measure url_whatwg 'addresses: WHATWG' 0 $urls --source wpt
measure dates_core 'dates: core' 0 "$C/run_date_suite.py" --simak "$SIMAK" --cases "$C/cases_dates.json"
measure dates_legacy 'dates: legacy' 1 "$C/run_date_suite.py" --simak "$SIMAK" --cases "$C/cases_dates.json" --tier legacy
exit $failed
