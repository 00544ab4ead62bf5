#!/usr/bin/env python3
"""The seed articles, wrapped in mark-up like their portals', have to come out clean.

usage: seeds.py SIMAK SEEDS_DIR
A seed is the plain text of a page as somebody copied it, its sidebars and its second copy included.  It is
read in place and wrapped in three manners: WordPress with classes, a portal with boxes of its own, and bare
mark-up without any class.  Each body paragraph has to come out once, and no headline of a box at all; what comes out
has to be labelled as the plain text is.
"""
import glob
import html
import json
import os
import re
import subprocess
import sys
import tempfile

TOPICS = ('netralitas_asn', 'politik_uang', 'kampanye_hitam', 'hoaks')
SEEDS = {'000': {'netralitas_asn', 'politik_uang', 'hoaks'}, '001': {'netralitas_asn'}, '002': {'netralitas_asn'},
         '003': {'netralitas_asn'}, '004': set(TOPICS)}  # all five are outreach: imbauan of these topics
BOXES = re.compile(r'^(berita terkait|terpopuler|pilihan|terkini|baca juga:?)$', re.I)
LINE = re.compile(r'^(baca juga:|copyright ©)', re.I)


def parse(path):
    """-> (body paragraphs, once each, boxes [(heading, lines)], further lines that are no text)"""
    body, boxes, other, heading = [], [], [], None
    with open(path, encoding='utf8') as f:
        lines = [line.strip() for line in f]
    for line in lines:
        text = line.lstrip('-• ').strip()
        if BOXES.match(line):
            heading = line
            boxes.append((heading, []))
        elif heading and heading.lower().startswith('baca juga'):
            heading = None
            if text:
                body.append(text)
        elif heading:
            if text:
                boxes[-1][1].append(text)
        elif LINE.match(line):
            other.append(line)
        elif len(text) > 60:
            body.append(text)
    return body, boxes, other


def link(text):
    return '<a href="/baca/%d">%s</a>' % (abs(hash(text)) % 10**6, html.escape(text))


def page(manner, lines, boxes, title):
    wp = {'wp': ('<article class="post"><div class="entry-content">', '</div></article>', '<div class="widget"><h3>%s</h3><ul>%s</ul></div>', '<li>%s</li>'),
          'portal': ('<div class="wrap"><div class="detail-content">', '</div>', '<div class="box"><h4>%s</h4>%s</div>', '<div class="item"><h2>%s</h2></div>'),
          'bare': ('<div><div>', '</div>', '<h4>%s</h4><ul>%s</ul>', '<li>- %s</li>')}[manner]
    out = ['<!DOCTYPE html><html lang="id"><head><meta charset="utf-8"><title>%s - Situs</title></head><body>' % html.escape(title),
           '<ul>%s</ul><h1>%s</h1>' % (''.join('<li>%s</li>' % link(x) for x in ('Beranda', 'Politik', 'Olahraga')), html.escape(title)), wp[0]]
    out += ['<p>%s</p>' % (re.sub(r'^(Baca Juga:) (.*)', lambda m: '<strong>%s</strong> %s' % (m.group(1), link(m.group(2))), html.escape(x))) for x in lines]
    if manner != 'wp':
        out.append(wp[1])
    for heading, items in boxes:
        out.append(wp[2] % (heading, ''.join(wp[3] % link(x) for x in items)))
    out.append(wp[1] if manner == 'wp' else '</div>')
    return '\n'.join(out)


def check(simak, path, manner):
    body, boxes, other = parse(path)
    title = body[0] if body[0][-1] not in '.”"' else 'Bawaslu gelar rapat koordinasi bersama para pihak'
    body = [x for x in body if x != title]
    once = list(dict.fromkeys(body))
    lines = body[:len(body) // 3] + other[:1] + body[len(body) // 3:] + other[1:]
    with tempfile.TemporaryDirectory() as folder:
        name = os.path.join(folder, 'page.html')
        with open(name, 'w', encoding='utf8') as f:
            f.write(page(manner, lines, boxes, title))
        done = subprocess.run([simak, 'extract', '--json', name], stdout=subprocess.PIPE)
        lines = os.path.join(folder, 'page.jsonl')
        with open(lines, 'wb') as f:
            f.write(done.stdout)
        judged = subprocess.run([simak, 'classify', '--json', lines], stdout=subprocess.PIPE)
    labels = json.loads(judged.stdout)['labels']
    got = [' '.join(x.split()) for x in json.loads(done.stdout)['text'].split('\n')]
    want = [' '.join(x.split()) for x in once]
    junk = [' '.join(x.split()) for _, items in boxes for x in items] + other
    return ([x for x in want if got.count(x) != 1], [x for x in junk if any(x in y for y in got)],
            ['%s %s' % (t, labels[t]) for t in TOPICS
             if labels[t] != ('imbauan' if t in SEEDS[os.path.basename(path)[:3]] else 'none')])


def main(simak, folder):
    good = total = labelled = 0
    for path in sorted(glob.glob(os.path.join(folder, '*.txt'))):
        for manner in ('wp', 'portal', 'bare'):
            lost, junk, labels = check(simak, path, manner)
            total += 1
            good += not lost and not junk
            labelled += not labels
            for what, items in (('not once', lost), ('junk', junk), ('label', labels)):
                for x in items[:3]:
                    print('%s %s: %s: %s' % (os.path.basename(path)[:3], manner, what, x[:90]))
    print('FIGURE extract_seeds_clean %.3f' % (good / total if total else 0))
    print('FIGURE extract_seeds_labelled %.3f' % (labelled / total if total else 0))
    return 0 if total else 1


if __name__ == '__main__':
    sys.exit(main(*sys.argv[1:]))
