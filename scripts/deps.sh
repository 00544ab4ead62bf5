#!/bin/sh
# deps.sh FILE - installs the packages that simak is built from and writes the compiler flags to FILE.
#
# Only what is missing is installed, as root or through sudo; where neither is possible it prints
# the one line to type and ends with 2.  Nothing but apt runs as root.
set -eu

packages="gcc libc6-dev make pkg-config python3 libcurl4-openssl-dev libxml2-dev libpcre2-dev
libstemmer-dev libsqlite3-dev libjson-c-dev zlib1g-dev libisal-dev libbrotli-dev libssl-dev libutf8proc-dev
libinih-dev libidn2-dev libcmocka-dev gettext ca-certificates ${SIMAK_MORE_PACKAGES:-}"

is_installed() {
    dpkg-query -W -f '${db:Status-Status}\n' "$1" 2>/dev/null | grep -qx installed
}

missing=""
for package in $packages; do
    is_installed "$package" || missing="$missing $package"
done

if [ -n "$missing" ]; then
    as_root=""
    if [ "$(id -u)" != 0 ]; then
        as_root="sudo -n"
        if ! command -v sudo >/dev/null 2>&1 || ! sudo -n true 2>/dev/null; then
            echo "simak needs these packages; please run:" >&2
            echo "  apt-get update && apt-get install --no-install-recommends$missing" >&2
            exit 2
        fi
    fi
    echo "installing:$missing"
    $as_root env DEBIAN_FRONTEND=noninteractive apt-get -q update >/dev/null
    # shellcheck disable=SC2086
    $as_root env DEBIAN_FRONTEND=noninteractive apt-get -qq -y install --no-install-recommends \
        $missing >/dev/null
fi

[ $# -eq 0 ] && exit 0
libraries="libcurl libxml-2.0 libpcre2-8 sqlite3 json-c zlib libbrotlidec libisal libcrypto libutf8proc inih libidn2"
mkdir -p "$(dirname "$1")"
{
    echo "DEP_CFLAGS := $(pkg-config --cflags $libraries)"
    echo "DEP_LIBS := $(pkg-config --libs $libraries) -lstemmer"
} > "$1.new"
mv "$1.new" "$1"
