#!/usr/bin/env python3
"""
Builds the sample newsroom: OUT/day1/ADDRESS/... and OUT/day2/ADDRESS/... for the loopback server, and
OUT/manifest.json, the list of what a crawl must find. README.md beside this file tells the formats.

    build.py OUT [--port N] [--base-url TEMPLATE]

Without --port the pages carry @PORT@, which the server fills in while it sends them.
"""
import argparse
import datetime
import gzip
import json
import os
import pathlib
import shutil

import feeds
from outlets import OUTLETS
from pages import UTC, Pages, iso
from reader import read_articles

HERE = pathlib.Path(__file__).parent
ZONE = datetime.timezone(datetime.timedelta(hours=8))
NOW = {1: datetime.datetime(2024, 10, 28, 7, tzinfo=ZONE), 2: datetime.datetime(2024, 10, 29, 7, tzinfo=ZONE)}
VERSION_DAY = 2  # later versions of an article appear on the second day


class Builder:
    def __init__(self, out, template):
        self.out, self.template = out, template
        self.articles = read_articles(HERE / "articles")
        self.packed = "@" not in template.replace("{address}", "")

    def base(self, outlet):
        return self.template.format(address=outlet.address, outlet=outlet.id)

    def on_day(self, day):
        """The version of every article that is served on that day, newest article first."""
        return [versions[-1 if day >= VERSION_DAY else 0] for versions in self.articles.values()
                if versions[0].day <= day]

    def pages(self, outlet, day):
        own = [a for a in self.on_day(day) if a.outlet == outlet.id]
        shown = [a for a in own if not 0 < a.removed <= day]
        steady = [a for a in own if a.day == 1 and not a.removed]
        return Pages(outlet, self.base(outlet), shown, steady, day)

    def write(self, day, outlet, path, text, at):
        if path.endswith("/"):
            path += "index.html"
        elif not path.endswith((".html", ".rss", ".atom", ".xml", ".txt")):
            path += ".html"
        file = self.out / f"day{day}" / outlet.address / path.lstrip("/")
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8")
        files = [file]
        if self.packed and outlet.id == "kabarulin" and file.suffix == ".html":
            files.append(file.with_name(file.name + ".gz"))
            files[1].write_bytes(gzip.compress(text.encode(), mtime=0))
        for each in files:
            os.utime(each, (at.timestamp(), at.timestamp()))

    def write_outlet(self, outlet, day):
        pages, now = self.pages(outlet, day), NOW[day]
        self.write(day, outlet, "/robots.txt", feeds.robots(pages), NOW[1])
        for article in self.on_day(day):
            if article.outlet == outlet.id and not article.social:
                for path, text in pages.article_pages(article):
                    self.write(day, outlet, path, text, now)
        if outlet.kind == "telegram":
            for path, text in pages.channel_pages():
                self.write(day, outlet, path, text, now)
            return
        self.write(day, outlet, "/index.html", pages.index(), now)
        feed = outlet.feed + ("index.rss" if outlet.feed.endswith("/") else "")
        self.write(day, outlet, feed, feeds.WRITERS[outlet.id](pages, now), now)
        if outlet.kind == "sitemap":
            self.write(day, outlet, "/sitemap.xml", feeds.sitemap_index(pages, now), now)

    def document(self, article, day):
        outlet = OUTLETS[article.outlet]
        pages = self.pages(outlet, day)
        fields = article.fields
        document = {
            "id": article.id, "outlet": outlet.id, "host": outlet.address, "kind": "social" if article.social else "news",
            "url": pages.feed_url(article), "canonical": pages.url(article),
            "amp": None if article.social else pages.amp_url(article), "title": article.title, "author": article.author,
            "published": iso(article.published, UTC).replace("+00:00", "Z"),
            "modified": iso(article.updated, UTC).replace("+00:00", "Z"),
            "section": article.section, "tags": article.tags, "versions": article.version, "first_day": article.day,
            "in_feed": article in pages.shown, "pages": len(article.pages), "labels": article.expect,
            "regions": article.regions, "counts": [int(n) for n in article.read_list("counts")]}
        for name in ("sub", "status", "case", "copy_of", "release", "rating", "marks"):
            document[name] = fields.get(name)
        document["text"] = article.text
        return document

    def manifest(self):
        sources = [{"id": o.id, "name": o.name, "kind": o.kind, "url": self.base(o) + o.feed, "host": o.address,
                    "region": o.region, "site": self.base(o) + "/"} for o in OUTLETS.values()]
        days = []
        for day, now in NOW.items():
            documents = [self.document(a, day) for a in self.on_day(day)]
            days.append({"day": day, "now": iso(now), "document_count": len(documents),
                         "version_count": sum(d["versions"] for d in documents), "documents": documents})
        return {"zone": "WITA", "weeks": [["2024-10-07", "2024-10-13"], ["2024-10-14", "2024-10-20"],
                                          ["2024-10-21", "2024-10-27"]], "sources": sources, "days": days}

    def check(self):
        for versions in self.articles.values():
            article = versions[0]
            if article.outlet not in OUTLETS:
                raise SystemExit(f"{article.file}: no such outlet: {article.outlet}")
            if article.fields.get("copy_of", article.id) not in self.articles:
                raise SystemExit(f"{article.file}: copy_of names no article")

    def build(self):
        self.check()
        for day in NOW:
            shutil.rmtree(self.out / f"day{day}", ignore_errors=True)
            for outlet in OUTLETS.values():
                self.write_outlet(outlet, day)
        text = json.dumps(self.manifest(), ensure_ascii=False, indent=1)
        (self.out / "manifest.json").write_text(text + "\n", encoding="utf-8")


def main():
    options = argparse.ArgumentParser(description="Builds the sample newsroom.")
    options.add_argument("out", type=pathlib.Path)
    options.add_argument("--port", default="@PORT@", help="the server's port; without it pages carry @PORT@")
    options.add_argument("--base-url", help="instead of http://{address}:PORT; {address} and {outlet} are filled in")
    given = options.parse_args()
    given.out.mkdir(parents=True, exist_ok=True)
    Builder(given.out, given.base_url or "http://{address}:" + given.port).build()


if __name__ == "__main__":
    main()
