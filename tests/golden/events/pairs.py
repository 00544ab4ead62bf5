#!/usr/bin/env python3
"""
Makes the 300 article pairs by which event folding is measured, the same ones every time.

    pairs.py DOCUMENTS.jsonl PAIRS.jsonl

The stories in cerita/ tell an event ("asal"), tell it in other words ("ulang"), and as other reporters tell it
("mandiri"); "lanjutan" is what happened next.  A pair draws its own people, places, days and amounts:
    copy         asal, and asal cut and sent on by another outlet
    rewrite      asal, and ulang mixed with synonyms, shortened, reordered
    independent  two tellings of the same facts
    other        the same telling with other facts: all of them; all but the office and its spokesperson; all but
                 these and the day; amounts and days alone
Twelve pairs come from the sample newsroom.  Every third story is held back from tuning ("held": true).  Follow-ups are
pairs beyond the 300.
"""
import datetime
import json
import pathlib
import random
import sys

from facts import ZONE, Facts
from rewording import OUTLETS, copied, cue, dress, reworded

HERE = pathlib.Path(__file__).parent
NEWSROOM = HERE.parent.parent / "newsroom"
sys.path.insert(0, str(NEWSROOM))
from reader import read_articles  # noqa: E402

EACH = 4  # pairs of each kind from each story
HELD = 3  # every third story is held back
NATURAL = [("ku-002", "se-002"), ("ku-006", "se-005"), ("ku-006", "wt-005")]
NEWSROOM_COPIES = ["hp-002", "wt-006", "se-004", "ku-012"]
NEWSROOM_REWRITES = ["hp-010", "se-007", "se-006", "wt-011", "jk-003"]


class Story:
    def __init__(self, path):
        head, *sections = path.read_text(encoding="utf-8").split("\n== ")
        self.id = path.stem
        self.head = dict(line.split(": ", 1) for line in head.splitlines() if ": " in line)
        self.social = self.head.get("jenis") == "social"
        self.tellings = {}
        for section in sections:
            name, _, text = section.partition("\n")
            title, *paragraphs = text.rstrip("\n").split("\n")
            self.tellings[name.strip()] = (title, paragraphs)

    def told(self, name, facts):
        title, paragraphs = self.tellings[name]
        return facts.fill(title), [facts.fill(p) for p in paragraphs if p]


class Maker:
    def __init__(self):
        self.documents, self.pairs = {}, []

    def add(self, id, title, text, at, outlet, social=False):
        self.documents[id] = {"id": id, "kind": "social" if social else "news", "title": title, "published":
                              at.isoformat(), "text": text, "outlet": outlet}

    def pair(self, a, b, kind, held):
        self.pairs.append({"a": a, "b": b, "kind": kind, "held": held})


def hours(day, rng, later=0.0):
    at = datetime.datetime.combine(day, datetime.time(rng.randint(7, 21), rng.randint(0, 59)), ZONE)
    return at + datetime.timedelta(hours=later)


def lag(kind, rng):
    """Hours between the two: mostly the same day, copies now and then weeks later."""
    if kind in ("copy", "rewrite"):
        return rng.choice([1, 3, 6, 20, 26, 50, rng.randint(8, 20) * 24])
    return rng.choice([-5, -1, 2, 4, 18, 27])


def make_second(story, kind, facts, asal, outlets, rng):
    title, paragraphs = asal
    title_ulang, ulang = story.told("ulang", facts)
    if kind == "copy":
        title, paragraphs = (title, title_ulang)[rng.random() < 0.4], copied(paragraphs, rng)
    else:
        title, paragraphs = title_ulang, reworded(paragraphs, ulang, rng)
    if not story.social and rng.random() < 0.35:
        paragraphs = cue(paragraphs, outlets[0], outlets[1], rng)
    return title, paragraphs


def story_pair(maker, story, kind, number, rng, held):
    facts = Facts(story, rng)
    outlets = rng.sample(OUTLETS, 2)
    independents = [n for n in story.tellings if n.startswith("mandiri")]
    first = story.told("asal", facts)
    at = hours(facts.told, rng)
    other_at = at + datetime.timedelta(hours=lag(kind, rng))
    towns = [facts.region[2]] * 2
    if kind == "independent":
        if len(independents) > 1 and number == 3:
            first = story.told(independents[1], facts)
            independents = independents[:1]
        second = story.told(independents[number % len(independents)], facts)
    elif kind == "follow_up":
        second = story.told("lanjutan", facts)
        other_at = hours(facts.later, rng)
    elif kind == "other":
        keep = (None, "office", "press", "people")[number]
        facts = Facts(story, rng, facts if keep else None, keep)
        second = story.told("ulang" if rng.random() < 0.3 else "asal", facts)
        other_at = hours(facts.told, rng)
        towns[1] = facts.region[2]
    else:
        second = make_second(story, kind, facts, first, outlets, rng)
    ids = [f"{story.id[:2]}-{kind}-{number}-{x}" for x in "ab"]
    maker.add(ids[0], first[0], dress(first[1], outlets[0], towns[0], rng, story.social), at, outlets[0],
              story.social)
    maker.add(ids[1], second[0], dress(second[1], outlets[1], towns[1], rng, story.social), other_at, outlets[1],
              story.social)
    maker.pair(ids[0], ids[1], kind, held)


def newsroom_pairs(maker):
    articles = {id: versions[0] for id, versions in read_articles(NEWSROOM / "articles").items()}
    rng = random.Random("newsroom")

    def put(id):
        a = articles[id]
        maker.add(id, a.title, a.text, a.published, a.outlet)
        return a

    for i, (a, b) in enumerate(NATURAL):
        put(a)
        put(b)
        maker.pair(a, b, "copy", i == 0)
    for i, id in enumerate(NEWSROOM_COPIES + NEWSROOM_REWRITES):
        a = put(id)
        kind = "copy" if id in NEWSROOM_COPIES else "rewrite"
        paragraphs = a.text.split("\n")
        changed = copied(paragraphs, rng) if kind == "copy" else reworded(paragraphs, None, rng)
        at = a.published + datetime.timedelta(hours=lag(kind, rng))
        maker.add(id + "-b", a.title, dress(changed, "Titik Etam", "", rng), at, "Titik Etam")
        maker.pair(id, id + "-b", kind, i % HELD == 0)


def make():
    maker = Maker()
    stories = [Story(path) for path in sorted((HERE / "cerita").glob("*.txt"))]
    for i, story in enumerate(stories, 1):
        rng = random.Random(story.id)
        for number in range(EACH):
            for kind in ("copy", "rewrite", "independent", "other"):
                story_pair(maker, story, kind, number, rng, i % HELD == 0)
        if "lanjutan" in story.tellings:
            for number in range(3):
                story_pair(maker, story, "follow_up", number, rng, i % HELD == 0)
    newsroom_pairs(maker)
    return maker


def main():
    maker = make()
    for path, rows in zip(sys.argv[1:3], (maker.documents.values(), maker.pairs)):
        with open(path, "w", encoding="utf-8") as out:
            for row in rows:
                out.write(json.dumps(row, ensure_ascii=False) + "\n")


if __name__ == "__main__":
    main()
