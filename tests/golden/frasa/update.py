"""Brings frasa.txt to today's lexicons: update.py SIMAK (from the project's root).

Expectations that still hold stay as they are, sentence and all; those whose phrase is gone are dropped; phrase lines
that no expectation sees get a plain sentence, to be rewritten by whoever knows a better one.
"""
import os
import sys

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path.insert(0, HERE)
import frasa  # noqa: E402

FRAMES = [
    'Kabar tentang {} sampai ke kantor redaksi sore itu.', 'Di papan pengumuman tertulis {} dengan huruf kecil.',
    'Orang tua itu menyinggung {} sambil minum kopi.', 'Catatan lama memuat {} pada halaman tengah.',
    'Wartawan menulis {} pada alinea kedua.', 'Pada rapat kemarin terdengar {} beberapa kali.',
]


def main():
    simak = sys.argv[1]
    lines = frasa.lexicon_lines(os.path.join('lexicons', 'konsep'))
    old = frasa.read(os.path.join(HERE, 'frasa.txt')) if os.path.exists(os.path.join(HERE, 'frasa.txt')) else []
    failing = set(frasa.failing(simak, old))
    kept = [e for i, e in enumerate(old) if i not in failing]
    seen = frasa.lines_seen(simak, kept)
    exceptions = {(e.concept, e.sentence.split('[')[1].split(']')[0]) for e in kept if e.except_}
    new = []
    for i, line in enumerate(lines):
        if line.at not in seen and (line.concept, frasa.sample(line.phrase)) not in exceptions:
            sentence = FRAMES[i % len(FRAMES)].replace('{}', '[%s]' % frasa.sample(line.phrase))
            new.append(frasa.Expectation(line.concept, line.except_, sentence))
    broken = set(frasa.failing(simak, new))
    kept += [e for i, e in enumerate(new) if i not in broken]
    with open(os.path.join(HERE, 'frasa.txt'), 'w', encoding='utf-8') as f:
        f.write(frasa.HEAD)
        for e in kept:
            f.write('%s%s: %s\n' % ('!' if e.except_ else '', e.concept, e.sentence))
    print('%d kept, %d dropped, %d added, %d phrases cannot be shown in a plain sentence' %
          (len(old) - len(failing), len(failing), len(new) - len(broken), len(broken)))


if __name__ == '__main__':
    main()
