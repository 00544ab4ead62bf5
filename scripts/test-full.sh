#!/bin/sh
# test-full.sh - what needs heavy packages: builds with gcc and clang, Chromium, LibreOffice, peers.
#
# Installs them where it may; what it can't get is skipped with its reason.  Last line:
# 'N passed, M failed, K skipped'.
cd "$(dirname "$0")/.." || exit 1

SIMAK_MORE_PACKAGES="clang libclang-rt-14-dev valgrind chromium poppler-utils libreoffice-writer-nogui nodejs npm" \
    sh scripts/deps.sh || echo "some packages could not be installed; their tests are skipped"

log=$(mktemp)
trap 'rm -f "$log"' EXIT
report() { # result, name
    echo "$1 - $2" | tee -a "$log"
}

for compiler in gcc clang; do
    if ! command -v $compiler >/dev/null; then
        report "ok" "build with $compiler # SKIP $compiler is not installed"
    elif CI=true make -s CC=$compiler build/$compiler/simak; then
        report "ok" "build with $compiler"
    else
        report "not ok" "build with $compiler"
    fi
done

build=$(pwd)/build/${CC:-cc}
for test in tests/full/test_*; do
    [ -e "$test" ] || continue
    folder=$(mktemp -d)
    case "$test" in
    *.py) runner=python3 ;;
    *) runner=sh ;;
    esac
    SIMAK=$build/simak SERVER=$build/server BUILD=$build TMPDIR=$folder ROOT=$(pwd) PYTHONPATH=$(pwd)/tests \
        $runner "$test" > "$folder/out" 2>&1
    code=$?
    grep -E '^(ok|not ok)' "$folder/out" | tee -a "$log"
    if [ $code -ne 0 ] && ! grep -q '^not ok' "$folder/out"; then
        report "not ok" "$test ended with $code"
    fi
    if grep -q '^not ok' "$folder/out" || [ $code -ne 0 ]; then
        tail -40 "$folder/out" | sed 's/^/    /'
    fi
    rm -rf "$folder"
done

skipped=$(grep -c '# SKIP' "$log")
failed=$(grep -c '^not ok' "$log")
passed=$(($(grep -c '^ok' "$log") - skipped))
echo "$passed passed, $failed failed, $skipped skipped"
[ "$failed" = 0 ]
