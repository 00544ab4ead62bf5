#!/usr/bin/env python3
"""
Event folding on the 300 pairs of events/pairs.py, all in one pool, as a crawl would see them: copies and rewrites
find each other, other facts and other tellings are not folded.  The stories held back from tuning are scored apart.
"""
import collections
import json
import os
import pathlib
import subprocess
import sys
import tempfile

sys.path.insert(0, str(pathlib.Path(__file__).parent / "events"))
import pairs  # noqa: E402
from tap import end, ok  # noqa: E402

WANTED_F1 = 0.95
FOLDED = {"copy", "rewrite"}


def fold(documents):
    with tempfile.NamedTemporaryFile("w", suffix=".jsonl", encoding="utf-8") as file:
        for document in documents:
            file.write(json.dumps(document, ensure_ascii=False) + "\n")
        file.flush()
        done = subprocess.run([os.environ["SIMAK"], "events", "--json", file.name], capture_output=True, check=True)
    return {row["id"]: row for row in map(json.loads, done.stdout.decode().splitlines())}


def relation(a, b):
    if a["event"] == b["event"]:
        return "folded" if FOLDED & {a["role"], b["role"]} else "one event"
    return "one thread" if a["thread"] == b["thread"] else "apart"


def score(some, rows):
    """-> F1 of folding copies and rewrites; how often each kind came out as what"""
    seen = collections.Counter((p["kind"], relation(rows[p["a"]], rows[p["b"]])) for p in some)
    right = sum(seen[kind, "folded"] for kind in FOLDED)
    wanted = sum(n for (kind, _), n in seen.items() if kind in FOLDED)
    folded = sum(n for (kind, how), n in seen.items() if kind != "follow_up" and how == "folded")
    return 2 * right / (wanted + folded), seen


def told_of(id):
    """Documents of a pair tell of one event; so do the newsroom's copies."""
    story, _, side = id.rpartition("-")
    return story if side in ("a", "b") else {b: a for a, b in pairs.NATURAL}.get(id, id)


def mixed(rows, what):
    """Events or threads that hold documents of two stories."""
    groups = collections.defaultdict(list)
    for row in rows.values():
        groups[row[what]].append(row["id"])
    return [ids for ids in groups.values() if len({told_of(id) for id in ids}) > 1]


def check_mixed(rows, what):
    bad = mixed(rows, what)
    ok(f"no {what} holds two stories", not bad, "\n".join(" ".join(sorted(ids)) for ids in bad))


def report(name, f1, seen):
    print(f"# {name}: F1 {f1:.3f}")
    for (kind, how), n in sorted(seen.items()):
        print(f"#   {kind:12} {how:11} {n}")


def share(seen, kind, hows):
    return sum(seen[kind, how] for how in hows) / sum(n for (k, _), n in seen.items() if k == kind)


def main():
    made = pairs.make()
    rows = fold(made.documents.values())
    scored = [p for p in made.pairs if p["kind"] != "follow_up"]
    ok("300 pairs, a row for each document", len(scored) == 300 and len(rows) == len(made.documents))
    for name, held in (("stories tuned on", False), ("stories held back", True)):
        f1, seen = score([p for p in made.pairs if p["held"] == held], rows)
        report(name, f1, seen)
        ok(f"{name}: copies and rewrites folded, F1 {f1:.3f}", f1 >= WANTED_F1)
        ok(f"{name}: no independent telling counted as a copy", seen["independent", "folded"] == 0)
        ok(f"{name}: other facts, another event", seen["other", "folded"] + seen["other", "one event"] == 0)
        ok(f"{name}: independent tellings found", share(seen, "independent", ["one event"]) >= 0.8)
        ok(f"{name}: follow-ups in the thread of their case", share(seen, "follow_up", ["one thread"]) >= 0.9)
    check_mixed(rows, "event")
    check_mixed(rows, "thread")
    end()


if __name__ == "__main__":
    main()
