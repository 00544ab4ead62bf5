"""A corpus to measure classify on: JSON Lines and the same text plain.

gen_corpus.py FOLDER [MEGABYTES] [SEED] writes FOLDER/corpus.jsonl, corpus.txt (titles and texts, a paragraph a line) and
phrases.txt (600 shipped phrases of two words or more, plain).  The same arguments give the same bytes.

Seven documents in ten are about anything, three about elections: sentences of the golden corpora and the newsroom, and
templates.  Thousands of different sentences, for a search program's first look at its phrases' letters is hardly ever
in vain on a few templates, and often on real text.  Invented names bring the different words over 200,000 in 100 MB,
as names do in a real archive; they are spelled as our words are, three letters at a time: a search program that
builds its automaton as it goes settles on names of a few syllables, and hardly ever on those of real text.
Prints what it made.
"""
import collections
import glob
import itertools
import json
import os
import pathlib
import random
import re
import sys

HERE = os.path.dirname(os.path.abspath(__file__))
ROOT = os.path.dirname(os.path.dirname(HERE))
sys.path.insert(0, os.path.join(ROOT, 'tests', 'golden', 'nearmiss'))
sys.path.insert(0, os.path.join(ROOT, 'tests', 'newsroom'))
import make as nearmiss  # noqa: E402
from reader import Article  # noqa: E402

SYLLABLES = ('ba be bi bu da de di du ga ge gi ka ke ki ku la le li lu ma me mi mu na ne ni nu pa pe pi ra re ri ru sa se si '
             'su ta te ti tu wa wi ya yu').split()
ELECTION = [
    'Bawaslu {kota} menerima laporan warga tentang dugaan pembagian amplop berisi {uang} di {desa} menjelang pencoblosan.',
    'Ketua Bawaslu {nama} mengimbau seluruh ASN menjaga netralitas selama masa kampanye.',
    'Seorang camat diduga mengajak ketua RT memenangkan pasangan calon nomor urut dua dalam pertemuan di {kec}.',
    'KPU {kota} memastikan pesan berantai tentang perubahan jadwal pemungutan suara adalah hoaks.',
    'Tim hukum pasangan calon melaporkan selebaran yang memfitnah calon bupati ke sentra Gakkumdu.',
    'Panwascam {kec} melakukan penelusuran dan meminta keterangan {n} saksi.',
    'Sosialisasi pengawasan partisipatif dihadiri {n} peserta dari organisasi kepemudaan.',
    'Deklarasi kampanye damai dibacakan bersama oleh semua pasangan calon di lapangan {kota}.',
    'Calon wakil bupati {nama} menemui petani {desa} dan menyampaikan program pupuk.',
    'Laporan itu dihentikan karena tidak cukup bukti, kata anggota Bawaslu Divisi Penanganan Pelanggaran.',
    'Warga diminta menolak politik uang dan tidak menyebarkan kabar bohong di media sosial.',
    'Rekapitulasi suara tingkat kecamatan selesai pada {hari} malam tanpa keberatan saksi.',
    'Debat publik pertama membahas pelayanan dasar dan ekonomi setelah tambang.',
    'Sebanyak {n} dugaan pelanggaran tercatat sejak awal tahapan, sebagian besar administrasi.',
    'Logistik surat suara tiba di gudang {kota} dengan pengawalan polisi.',
]
GENERAL = [
    'Harga cabai di pasar {kota} naik menjadi {uang} per kilogram sejak {hari}.',
    'Hujan lebat membuat jalan poros menuju {kec} berlumpur dan sulit dilalui truk.',
    'Puskesmas {kec} membuka imunisasi anak setiap {hari} pagi.',
    '{nama} dari {desa} menjuarai lomba perahu naga tingkat kabupaten.',
    'Listrik padam selama {n} menit karena pohon tumbang menimpa jaringan di {kec}.',
    'Perpustakaan keliling singgah di {desa} dan disambut {n} anak sekolah.',
    'Nelayan mengeluhkan hasil tangkapan yang menurun dalam tiga bulan terakhir.',
    'Festival kuliner di tepi sungai menghadirkan {n} pedagang dari berbagai kampung.',
]


def name_of(number):
    """A word that no other number gives."""
    parts = []
    number += 1
    while number:
        number, digit = divmod(number, len(SYLLABLES))
        parts.append(SYLLABLES[digit])
    return ''.join(parts).capitalize() + 'an'


class Speller:
    """Words that look like the given ones: every letter follows two that it follows there."""

    def __init__(self, texts):
        self.follow, self.known, self.taken = collections.defaultdict(list), {}, set()
        for word in sorted({w.lower() for text in texts for w in re.findall('[A-Za-z]{4,}', text)}):
            for i, letter in enumerate(word + '$'):
                self.follow[('^^' + word)[i:i + 2]].append(letter)

    def word(self, rng):
        letters = '^^'
        while len(letters) < 16:
            letter = rng.choice(self.follow[letters[-2:]])
            if letter == '$':
                break
            letters += letter
        return letters[2:].capitalize()

    def name_of(self, number):
        """A name that no other number gives."""
        rng = random.Random(number)
        while number not in self.known:
            name = self.word(rng)
            if len(name) > 3 and name not in self.taken:
                self.taken.add(name)
                self.known[number] = name
        return self.known[number]


class Names:
    """Old names often, new ones steadily; spell gives a number's name."""

    def __init__(self, rng, spell=name_of):
        self.rng, self.spell, self.made = rng, spell, 0

    def take(self):
        if self.made < 1000 or self.rng.random() < 0.3:
            self.made += 1
            return self.spell(self.made * 7)
        return self.spell(7 * int(self.made ** self.rng.random()))


def told_sentences():
    """Sentences of our own labelled texts: of those without any label, and of the others."""
    none, some = [], []
    for path in sorted(glob.glob(os.path.join(ROOT, 'tests', 'golden', 'corpus', '*.jsonl'))):
        with open(path, encoding='utf-8') as f:
            for d in map(json.loads, f):
                quiet = all(label == 'none' for label in d['labels'].values())
                (none if quiet else some).append(d['text'])
    for path in sorted(pathlib.Path(ROOT, 'tests', 'newsroom', 'articles').glob('*.txt')):
        article = Article(path)
        quiet = all(label == 'none' for label in article.expect.values())
        (none if quiet else some).append(article.text)
    split = re.compile(r'(?<=[.!?])\s+')
    return ([part for text in texts for part in split.split(text) if '{' not in part and len(part) > 20]
            for texts in (none, some))


def sentence(rng, names, template):
    text = nearmiss.fill(rng, template.replace('{nama}', '{A} {B}'))
    while '{A}' in text:
        text = text.replace('{A}', names.take(), 1).replace('{B}', names.take(), 1)
    return text


def document(rng, names, number, none, some):
    election = rng.random() < 0.3
    kind = rng.choice(list(nearmiss.KINDS))
    templates = ELECTION if election else nearmiss.KINDS[kind][1] + GENERAL
    pool = templates + rng.sample(some if election else none, 2 * len(templates))
    title = sentence(rng, names, rng.choice(ELECTION if election else list(nearmiss.KINDS[kind][0])))
    paragraphs = []
    for _ in range(rng.randint(4, 9)):
        paragraphs.append(' '.join(
            sentence(rng, names, rng.choice(pool)) +
            (' Demikian disampaikan %s %s.' % (names.take(), names.take()) if rng.random() < 0.3 else '')
            for _ in range(rng.randint(1, 3))))
    return {'id': str(number), 'kind': 'news', 'title': title, 'published': '2024-10-%02d' % rng.randint(1, 28),
            'text': '\n'.join(paragraphs)}


def shipped_phrases(count):
    """Plain phrases of two words or more from the concept files, alternatives spelled out."""
    found = []
    folder = os.path.join(ROOT, 'lexicons', 'konsep')
    for name in sorted(os.listdir(folder)):
        with open(os.path.join(folder, name), encoding='utf-8') as f:
            for line in f:
                line = line.split('#')[0].split(';')[0].strip()
                if not line or line[0] in '[@-!' or ':' in line or '<' in line or '..' in line:
                    continue
                groups = [g.split('|') for g in re.split(r'[()]', re.sub(r'[="~]', '', line))]
                for parts in itertools.islice(itertools.product(*groups), 6):
                    phrase = ' '.join(''.join(parts).split())
                    if ' ' in phrase:
                        found.append(phrase)
    found = sorted(set(found))
    random.Random(7).shuffle(found)
    return found[:count]


def main():
    folder = sys.argv[1]
    limit = int(float(sys.argv[2] if len(sys.argv) > 2 else 100) * 1e6)
    rng = random.Random(int(sys.argv[3]) if len(sys.argv) > 3 else 1)
    none, some = map(list, told_sentences())
    names, words, size, number = Names(rng, Speller(none + some).name_of), set(), 0, 0
    with open(os.path.join(folder, 'corpus.jsonl'), 'w', encoding='utf-8') as lines, \
            open(os.path.join(folder, 'corpus.txt'), 'w', encoding='utf-8') as plain:
        while size < limit:
            d = document(rng, names, number, none, some)
            text = d['title'] + '\n' + d['text'] + '\n'
            lines.write(json.dumps(d, ensure_ascii=False) + '\n')
            plain.write(text)
            words.update(text.lower().split())
            size += len(text.encode())
            number += 1
    phrases = shipped_phrases(600)
    with open(os.path.join(folder, 'phrases.txt'), 'w', encoding='utf-8') as f:
        f.write('\n'.join(phrases) + '\n')
    print('%d documents, %.1f MB of text, %d different words, %d phrases' % (number, size / 1e6, len(words), len(phrases)))


if __name__ == '__main__':
    main()
