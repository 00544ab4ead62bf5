#!/bin/sh
# layers.sh - who may include whom, libraries too; anything else fails the tests.
#
# "simak/x.h" headers belong to the directory that implements them (core for all that is not listed).
cd "$(dirname "$0")/.." || exit 1

fail=0
complain() { echo "# $1"; fail=1; }

owner_of() { # header name without .h -> directory
    case "$1" in
    text|fingerprint) echo text ;;
    crawler|robots) echo crawler ;;
    extract|feed|sitemap|social|imported|opml|discover) echo extract ;;
    classify|lexicon) echo classify ;;
    match|events) echo match ;;
    store|crawlstate|archive|evidence|gather) echo store ;;
    digest|forms|deadline) echo digest ;;
    mail) echo mail ;;
    *) echo core ;;
    esac
}

allowed_dirs() {
    case "$1" in
    core) echo "core" ;;
    text) echo "text core" ;;
    cli) echo "cli crawler extract classify match store digest mail text core" ;;
    *) echo "$1 text core" ;;
    esac
}

allowed_libs() {
    case "$1" in
    core) echo "json-c/json.h openssl/evp.h zlib.h brotli/decode.h iconv.h pcre2.h ini.h libintl.h idn2.h" ;;
    text) echo "utf8proc.h libstemmer.h" ;;
    crawler) echo "curl/curl.h" ;;
    extract) echo "libxml/HTMLparser.h libxml/parser.h libxml/SAX2.h libxml/encoding.h libxml/parserInternals.h libxml/HTMLtree.h libxml/xmlerror.h libxml/tree.h" ;;
    store) echo "sqlite3.h zlib.h isa-l/igzip_lib.h" ;;
    digest) echo "zlib.h" ;;
    mail) echo "curl/curl.h" ;;
    esac
}

standard="arpa/inet.h assert.h complex.h ctype.h dirent.h errno.h fcntl.h float.h fnmatch.h inttypes.h
iso646.h limits.h locale.h math.h netdb.h netinet/in.h poll.h pthread.h search.h setjmp.h signal.h
stdarg.h stdatomic.h stdbool.h stddef.h stdint.h stdio.h stdlib.h string.h strings.h sys/file.h
sys/ioctl.h sys/mman.h sys/resource.h sys/socket.h sys/stat.h sys/statvfs.h sys/time.h sys/types.h
sys/wait.h sys/random.h time.h unistd.h wchar.h termios.h"

for dir in core text crawler extract classify match store digest mail cli; do
    for file in "$dir"/*.c "$dir"/*.h; do
        [ -e "$file" ] || continue
        for name in $(sed -n 's/^[[:space:]]*#[[:space:]]*include[[:space:]]*"\([^"]*\)".*/\1/p' "$file"); do
            case "$name" in
            simak/*)
                owner=$(owner_of "$(basename "$name" .h)")
                case " $(allowed_dirs "$dir") " in
                *" $owner "*) ;;
                *) complain "$file includes $name, which belongs to $owner" ;;
                esac ;;
            */*) complain "$file includes $name: private headers stay beside their .c" ;;
            *) [ -e "$dir/$name" ] || complain "$file includes $name, which is not in $dir" ;;
            esac
        done
        for name in $(sed -n 's/^[[:space:]]*#[[:space:]]*include[[:space:]]*<\([^>]*\)>.*/\1/p' "$file"); do
            case " $(echo $standard) $(allowed_libs "$dir") " in
            *" $name "*) ;;
            *) complain "$file includes <$name>, a library of another directory" ;;
            esac
        done
    done
done

for header in include/simak/*.h; do
    printf '#include "simak/%s"\n' "$(basename "$header")" |
        ${CC:-cc} -std=c17 -D_POSIX_C_SOURCE=200809L -Iinclude -fsyntax-only -x c - ||
        complain "$header does not compile alone"
done

echo "1..1"
if [ "$fail" = 0 ]; then echo "ok 1 - include graph"; else echo "not ok 1 - include graph"; exit 1; fi
