#!/usr/bin/env python3
"""Tests the loopback server: files, validators, days, and every fault of its script. Prints TAP.

    SERVER=build/cc/server test_server.py"""
import gzip
import json
import os
import pathlib
import signal
import socket
import ssl
import subprocess
import sys
import tempfile
import time

SCRIPT = r"""
* /503 status=503 body="x"
* /429 status=429 header="Retry-After: 7" times=1
* /429 body="nomor @N@"
* /slow delay=300 body="x"
* /drip drip=50 body="abcde"
* /wrong body="abc" length=500 close
* /cut cut=2
* /loop* status=302 header="Location: /loop@N@"
* /inside status=302 header="Location: http://127.0.0.1:@PORT@/"
* /bomb bomb=1000000
* /big size=3000000
* /empty empty
* /reset reset
* /junk raw="halo\r\n\x01"
* /heads headers=10000 body="x"
* /chunks chunked body="abc"
* /close length=none body="abc"
127.0.0.3 /only body="tiga"
"""
failures = []


def expect(true, what):
    print("ok - server:" if true else "not ok - server:", what)
    if not true:
        failures.append(what)


def ask(port, target, headers="", address="127.0.0.2", secure=None):
    """Everything that comes back to one request on a connection of its own: (head, body, seconds)."""
    began = time.monotonic()
    plain = socket.create_connection((address, port), 10)
    link = secure.wrap_socket(plain, server_hostname="salah.test") if secure else plain
    link.sendall(f"GET {target} HTTP/1.1\r\nHost: x\r\n{headers}Connection: close\r\n\r\n".encode())
    data = b""
    try:
        while block := link.recv(65536):
            data += block
    except ConnectionResetError:
        data = b"RESET"
    link.close()
    head, _, body = data.partition(b"\r\n\r\n")
    return head.decode("latin-1"), body, time.monotonic() - began


def field(head, name):
    lines = [line for line in head.split("\r\n") if line.lower().startswith(name.lower() + ":")]
    return lines[0].partition(":")[2].strip() if lines else None


def check_files(port):
    head, body, _ = ask(port, "/a/")
    expect(" 200 " in head and body == b"<p>127.0.0.2 %d x@y\n" % port, "a file with its words filled in")
    expect(" 304 " in ask(port, "/a/", f"If-None-Match: {field(head, 'ETag')}\r\n")[0], "304 by ETag")
    expect(" 200 " in ask(port, "/a/", 'If-None-Match: "0"\r\n')[0], "200 with another ETag")
    expect(" 304 " in ask(port, "/a/", f"If-Modified-Since: {field(head, 'Last-Modified')}\r\n")[0], "304 by date")
    old = "If-Modified-Since: Mon, 01 Jan 2024 00:00:00 GMT\r\n"
    expect(" 200 " in ask(port, "/a/", old)[0], "200 for an old date")
    expect(field(ask(port, "/a")[0], "Location") == "/a/", "a folder gets its slash")
    expect(ask(port, "/b")[1] == b"satu" and ask(port, "/b?page=2")[1] == b"dua", "a file for each query")
    expect(ask(port, "/b?utm_source=x")[1] == b"satu", "an unknown query is dropped")
    packed = ask(port, "/b", "Accept-Encoding: gzip\r\n")
    expect(field(packed[0], "Content-Encoding") == "gzip" and gzip.decompress(packed[1]) == b"satu", "a packed twin")
    expect(" 404 " in ask(port, "/none")[0] and " 404 " in ask(port, "/../x")[0], "404")


def check_script(port):
    expect(" 503 " in ask(port, "/503")[0], "a status")
    expect(field(ask(port, "/429")[0], "Retry-After") == "7" and ask(port, "/429")[1] == b"nomor 1", "times")
    expect(ask(port, "/slow")[2] >= 0.29 and ask(port, "/drip")[2] >= 0.19, "delays")
    head, body, _ = ask(port, "/wrong")
    expect(field(head, "Content-Length") == "500" and body == b"abc", "a wrong length")
    head, body, _ = ask(port, "/cut")
    expect(field(head, "Content-Length") == "3" and body == b"di", "a cut file")
    expect([field(ask(port, "/loop")[0], "Location") for _ in range(2)] == ["/loop1", "/loop2"], "endless redirect")
    expect(field(ask(port, "/inside")[0], "Location") == f"http://127.0.0.1:{port}/", "redirect elsewhere")
    head, body, _ = ask(port, "/bomb")
    expect(gzip.decompress(body) == bytes(1000000), "a gzip bomb")
    expect(len(ask(port, "/big")[1]) == 3000000, "a big body")
    expect(ask(port, "/empty")[0] == "" and ask(port, "/reset")[0] == "RESET", "no reply")
    expect(ask(port, "/junk")[0] == "halo\r\n\x01", "raw bytes")
    expect(ask(port, "/heads")[0].count("X-Filler") == 10000, "many headers")
    expect(ask(port, "/chunks")[1] == b"3\r\nabc\r\n0\r\n\r\n", "chunks")
    head, body, _ = ask(port, "/close")
    expect(field(head, "Content-Length") is None and body == b"abc", "no length")
    expect(ask(port, "/only", address="127.0.0.3")[1] == b"tiga", "a rule for one address")
    expect(" 404 " in ask(port, "/only")[0], "not for another")


def check_keep_alive(port):
    link = socket.create_connection(("127.0.0.2", port), 10)
    link.sendall(b"GET /b HTTP/1.1\r\n\r\nGET /b HTTP/1.1\r\nConnection: close\r\n\r\n")
    data = b""
    while block := link.recv(65536):
        data += block
    expect(data.count(b"HTTP/1.1 200") == 2, "two requests on one connection")


def check_tls(port, certificate):
    context = ssl.create_default_context(cafile=certificate)
    expect(" 200 " in ask(port, "/a/", secure=context)[0], "TLS by the right name")
    plain = socket.create_connection(("127.0.0.2", port), 10)
    try:
        context.wrap_socket(plain, server_hostname="127.0.0.2")
        expect(False, "TLS by a bad name is refused")
    except ssl.SSLCertVerificationError as error:
        expect("IP address mismatch" in str(error), "TLS by a bad name is refused")


def make_site(folder):
    (folder / "s").write_text(SCRIPT)
    for day, text in ((1, "<p>@ADDR@ @PORT@ x@y\n"), (2, "hari dua")):
        at = folder / f"day{day}" / "127.0.0.2"
        (at / "a").mkdir(parents=True)
        (at / "a" / "index.html").write_text(text)
    at = folder / "day1" / "127.0.0.2"
    (at / "b.html").write_text("satu")
    (at / "b?page=2.html").write_text("dua")
    (at / "cut.txt").write_text("x")
    (at / "cut").write_text("dik")
    (at / "b.html.gz").write_bytes(gzip.compress(b"satu"))


def check_log(folder):
    lines = [json.loads(line) for line in (folder / "log").read_text().splitlines()]
    expect(lines and all(line["open"] >= 1 and line["t"] > 0 for line in lines), "the log")
    expect({line["address"] for line in lines} >= {"127.0.0.2", "127.0.0.3"}, "addresses in the log")


def check_server(program, folder):
    make_site(folder)
    server = subprocess.Popen(
        [program, "--root", folder, "--day", "1", "--script", folder / "s", "--log", folder / "log", "--tls-port", "0",
         "--certificate-out", folder / "ca.pem", "--seconds", "60"], stdout=subprocess.PIPE, text=True)
    port, tls_port = int(server.stdout.readline()), int(server.stdout.readline())
    check_files(port)
    check_script(port)
    check_keep_alive(port)
    check_tls(tls_port, folder / "ca.pem")
    server.send_signal(signal.SIGUSR1)
    time.sleep(0.1)
    expect(ask(port, "/a/")[1] == b"hari dua", "the second day")
    server.terminate()
    expect(server.wait(5) == 0, "a clean end")
    check_log(folder)


def main():
    with tempfile.TemporaryDirectory() as folder:
        check_server(os.environ["SERVER"], pathlib.Path(folder))
    return bool(failures)


if __name__ == "__main__":
    sys.exit(main())
