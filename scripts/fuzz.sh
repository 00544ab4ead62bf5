#!/bin/sh
# fuzz.sh [SECONDS] [TARGET...] - libFuzzer on every fuzz target, new inputs kept in build/fuzz/NAME.
cd "$(dirname "$0")/.." || exit 1
seconds=${1:-60}
[ $# -gt 0 ] && shift
SIMAK_MORE_PACKAGES="clang libclang-rt-14-dev" sh scripts/deps.sh build/config.mk || exit 2
# The library is built for the fuzzer, too: without its counters the fuzzer is blind.
CFLAGS=-fsanitize=fuzzer-no-link make -s CC=clang SAN=1 O=build/clang-fuzz build/clang-fuzz/libsimak.a || exit 1
flags=$(sed -n 's/^DEP_CFLAGS := //p' build/config.mk)
libs=$(sed -n 's/^DEP_LIBS := //p' build/config.mk)
mkdir -p build/fuzz
failed=0
for source in tests/fuzz/fuzz_*.c; do
    name=$(basename "$source" .c)
    name=${name#fuzz_}
    if [ $# -gt 0 ] && ! echo " $* " | grep -q " $name "; then
        continue
    fi
    echo "== $name, $seconds s"
    # shellcheck disable=SC2086
    clang -std=c17 -g -O1 -fsanitize=fuzzer,address,undefined -Iinclude -D_POSIX_C_SOURCE=200809L $flags \
        "$source" build/clang-fuzz/libsimak.a $libs -lm -o "build/fuzz/fuzz_$name" || exit 1
    mkdir -p "build/fuzz/$name"
    "build/fuzz/fuzz_$name" -max_total_time="$seconds" -timeout=20 -rss_limit_mb=2048 -print_final_stats=1 \
        -artifact_prefix="build/fuzz/$name-" "build/fuzz/$name" "tests/fuzz/corpus/$name" \
        2> "build/fuzz/$name.log" || { failed=1; tail -30 "build/fuzz/$name.log"; }
    grep -E 'stat::number_of_executed_units|ERROR' "build/fuzz/$name.log"
done
exit $failed
