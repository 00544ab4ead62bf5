"""The articles of the sample newsroom: plain files with a header on top (README.md tells the fields)."""
import datetime
import pathlib
import re

TOPICS = ("netralitas_asn", "politik_uang", "kampanye_hitam", "hoaks")
KNOWN = {"id", "outlet", "path", "title", "author", "published", "updated", "section", "tags", "kind", "expect",
         "regions", "sub", "status", "counts", "case", "copy_of", "release", "rating", "marks", "day", "removed",
         "version", "caption"}
PAGE_BREAK = "== halaman =="


class Article:
    """One version of one article, as its file says it."""

    def __init__(self, path):
        self.file = path.name
        head, _, body = path.read_text(encoding="utf-8").partition("\n\n")
        self.fields = dict(self.read_field(line) for line in head.splitlines())
        self.id, self.outlet, self.path = (self.need(n) for n in ("id", "outlet", "path"))
        self.title = self.fields.get("title", "")
        self.author = self.need("author")
        self.published = datetime.datetime.fromisoformat(self.need("published"))
        self.updated = datetime.datetime.fromisoformat(self.fields.get("updated", self.need("published")))
        self.section = self.fields.get("section", "")
        self.tags = self.read_list("tags")
        self.regions = self.read_list("regions")
        self.social = self.need("kind") == "social"
        self.day = int(self.fields.get("day", "1"))
        self.removed = int(self.fields.get("removed", "0"))
        self.version = int(self.fields.get("version", "1"))
        self.expect = self.read_expect()
        self.pages = self.read_pages(body)

    def read_field(self, line):
        name, colon, value = line.partition(":")
        if not colon or name not in KNOWN:
            raise SystemExit(f"{self.file}: no such header line: {line}")
        return name, value.strip()

    def need(self, name):
        if name not in self.fields:
            raise SystemExit(f"{self.file}: the header line {name}: is missing")
        return self.fields[name]

    def read_list(self, name):
        return [part.strip() for part in self.fields.get(name, "").split(",") if part.strip()]

    def read_expect(self):
        labels = dict.fromkeys(TOPICS, "none")
        for word in self.fields.get("expect", "").split():
            topic, _, label = word.partition("=")
            if topic not in TOPICS or label not in ("none", "imbauan", "dugaan"):
                raise SystemExit(f"{self.file}: expect: cannot read {word}")
            labels[topic] = label
        return labels

    def read_pages(self, body):
        """Pages of paragraphs; a post is one paragraph of lines."""
        if self.social:
            return [[body.strip()]]
        pages = [re.findall(r"\S[^\n]*", page) for page in body.split(PAGE_BREAK)]
        if not all(pages):
            raise SystemExit(f"{self.file}: an empty page")
        return pages

    @property
    def paragraphs(self):
        return [paragraph for page in self.pages for paragraph in page]

    @property
    def text(self):
        return "\n".join(self.paragraphs)


def read_articles(folder):
    """All articles: id -> its versions, oldest first; newest articles first."""
    found = {}
    for path in sorted(pathlib.Path(folder).glob("*.txt")):
        article = Article(path)
        found.setdefault(article.id, []).append(article)
    for versions in found.values():
        versions.sort(key=lambda a: a.version)
        if [a.version for a in versions] != list(range(1, len(versions) + 1)):
            raise SystemExit(f"{versions[0].file}: versions must be numbered 1, 2, ...")
    return dict(sorted(found.items(), key=lambda item: item[1][0].published, reverse=True))
