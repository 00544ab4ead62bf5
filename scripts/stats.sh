#!/bin/sh
# stats.sh - the shape of the code: lines, functions, their lengths, the share of static ones.
cd "$(dirname "$0")/.." || exit 1
mkdir -p build
command -v ctags >/dev/null || { echo "stats: universal-ctags is not installed"; exit 2; }
files=$(git ls-files 'core/*.[ch]' 'text/*.[ch]' 'crawler/*.[ch]' 'extract/*.[ch]' 'classify/*.[ch]' \
    'match/*.[ch]' 'store/*.[ch]' 'digest/*.[ch]' 'mail/*.[ch]' 'cli/*.[ch]' 'include/simak/*.h')
echo "lines by directory"
for dir in core text crawler extract classify match store digest mail cli include tests lexicons; do
    printf '  %-10s %6d\n' "$dir" "$(git ls-files "$dir" | xargs -r cat 2>/dev/null | wc -l)"
done
echo "longest files"
echo "$files" | xargs wc -l | grep -v ' total$' | sort -rn | head -5 | sed 's/^/  /'
echo "functions"
echo "$files" | grep '\.c$' | xargs ctags -x --c-kinds=f --_xformat='%{end}|%n|%F:%N|%{file}' |
awk -F'|' '{ len = $1 - $2 + 1; n++; fixed += ($4 == "file"); over += (len > 45); print len, $3 > "build/functions.txt" }
     END { printf "  %d functions, %.0f %% static, %d over 45 lines\n", n, n ? 100 * fixed / n : 0, over }'
sort -n build/functions.txt | awk '{ len[NR] = $1 } END { if (NR) printf "  median %d, 90 %% under %d, longest %d lines\n", len[int((NR + 1) / 2)], len[int(NR * .9)], len[NR] }'
sort -rn build/functions.txt | head -5 | sed 's/^/  /'
