#!/usr/bin/env python3
"""Tests the sample newsroom itself: what build.py writes is well-formed, and its list is true of it. Prints TAP."""
import collections
import datetime
import html.parser
import json
import pathlib
import re
import subprocess
import sys
import tempfile
import urllib.parse
import xml.etree.ElementTree as ElementTree

HERE = pathlib.Path(__file__).parent
VOID = {"area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "wbr"}
OPTIONAL = {"p", "li", "html", "body", "head", "td", "tr", "tbody"}
failures = []


def expect(true, what):
    if not true:
        failures.append(what)


class Balance(html.parser.HTMLParser):
    """Tags that are opened are closed."""

    def __init__(self):
        super().__init__()
        self.open = collections.Counter()

    def handle_starttag(self, tag, attrs):
        self.open[tag] += tag not in VOID

    def handle_endtag(self, tag):
        self.open[tag] -= tag not in VOID


def check_page(file):
    text = file.read_text(encoding="utf-8")
    expect("{{" not in text, f"{file}: a template word is left")
    balance = Balance()
    balance.feed(text)
    for tag, count in balance.open.items():
        expect(count == 0 or tag in OPTIONAL, f"{file}: <{tag}> is open {count} times")
    for block in re.findall(r'<script type="application/ld\+json"[^>]*>(.*?)</script>', text, re.S):
        try:
            json.loads(block)
        except ValueError as error:
            failures.append(f"{file}: JSON-LD: {error}")


def check_files(out):
    for file in out.glob("day*/**/*"):
        if file.suffix == ".html":
            check_page(file)
        elif file.suffix in (".rss", ".atom", ".xml"):
            try:
                ElementTree.parse(file)
            except ElementTree.ParseError as error:
                failures.append(f"{file}: {error}")


def served(out, day, url):
    """The file that the loopback server answers with; its rule is told in tests/server/site.c."""
    parts = urllib.parse.urlsplit(url)
    at = f"{out}/day{day}/{parts.hostname}{parts.path}"
    names = [at + "index.html", at + "index.rss"] if at.endswith("/") else [at, at + ".html"]
    return next((pathlib.Path(name) for name in names if pathlib.Path(name).is_file()), None)


def check_document(out, day, document):
    name = f"day {day}, {document['id']}"
    for which in ("url", "canonical", "amp"):
        if document[which]:
            file = served(out, day, document[which])
            expect(file, f"{name}: {which} is not served")
    page = served(out, day, document["canonical"] + ("?page=all" if document["pages"] > 1 else ""))
    if page and document["kind"] == "news":
        text = html.unescape(re.sub("<[^>]+>", "", page.read_text(encoding="utf-8")))
        first = document["text"].split("\n")[0]
        expect(first in text, f"{name}: its first paragraph is not on its page")


def read_manifest(out):
    return json.loads((out / "manifest.json").read_text(encoding="utf-8"))


def check_manifest(out):
    manifest = read_manifest(out)
    for source in manifest["sources"]:
        for day in manifest["days"]:
            expect(served(out, day["day"], source["url"]), f"{source['id']}: its feed is not served")
    for day in manifest["days"]:
        for document in day["documents"]:
            check_document(out, day["day"], document)


def check_mix(manifest):
    """What a reader of the demo is promised: rich weeks, and both days as README.md tells."""
    first, second = (day["documents"] for day in manifest["days"])
    news = [d for d in first if d["kind"] == "news"]
    expect(len(news) >= 44, "fewer than 44 articles")
    for topic in ("netralitas_asn", "politik_uang", "kampanye_hitam", "hoaks"):
        expect(sum(d["labels"][topic] == "dugaan" for d in news) >= 3, f"{topic}: fewer than 3 incidents")
    for start, end in manifest["weeks"]:
        week = [d for d in news if start <= local_day(d["published"]) <= end]
        expect(len(week) >= 12, f"week of {start}: {len(week)} articles")
    new = {d["id"] for d in second} - {d["id"] for d in first}
    expect(len(new) == 3, f"the second day brings {len(new)} articles")
    expect(sum(d["versions"] == 2 for d in second) == 2, "not two articles with a second version")
    expect(sum(not d["in_feed"] for d in second) == 1, "not one article gone from its feed")


def local_day(published):
    utc = datetime.datetime.fromisoformat(published.replace("Z", "+00:00"))
    return str((utc + datetime.timedelta(hours=8)).date())


def report(what, check):
    before = len(failures)
    check()
    for failure in failures[before:]:
        print(f"# {failure}")
    print("ok" if len(failures) == before else "not ok", f"- newsroom: {what}")


def main():
    with tempfile.TemporaryDirectory() as folder:
        out = pathlib.Path(folder)
        subprocess.run([sys.executable, HERE / "build.py", out, "--port", "8024"], check=True)
        report("pages and feeds are well-formed", lambda: check_files(out))
        report("the list is true of the site", lambda: check_manifest(out))
        report("weeks, topics and days are as rich as told", lambda: check_mix(read_manifest(out)))
    return bool(failures)


if __name__ == "__main__":
    sys.exit(main())
