#!/usr/bin/env python3
"""The digest in a real browser: phone, desktop and A4.  Nothing runs, nothing is asked from the net, no
row is cut, no page scrolls sideways, every printed page has its header and number.  Forms in a real
word processor.  Wants Chromium, pdftotext and LibreOffice; skips what is not there."""
import json
import os
import re
import shutil
import subprocess
import sys
import tempfile

HERE = os.path.dirname(os.path.abspath(__file__))
ROOT = os.path.dirname(os.path.dirname(HERE))
sys.path[:0] = [os.path.join(ROOT, 'tests', 'golden', 'digest'), os.path.join(ROOT, 'tests')]
import sample  # noqa: E402
from tap import end, ok, skip  # noqa: E402

SIMAK = os.environ.get('SIMAK', os.path.join(ROOT, 'simak'))
TMP = os.environ.get('TMPDIR') or tempfile.mkdtemp()
BROWSER = shutil.which('chromium') or shutil.which('chromium-browser') or shutil.which('google-chrome')
FLAGS = ['--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run',
         '--disable-background-networking', '--disable-component-update', '--disable-sync',
         '--hide-scrollbars', '--allow-file-access-from-files']
# Measures the page in an iframe of a given width and writes what it found into the outer title.
PROBE = """<!DOCTYPE html><meta charset="utf-8"><body style="margin:0">
<iframe id="f" src="%s" width="%d" height="900" style="border:0"></iframe><pre id="out"></pre><script>
document.getElementById('f').onload = function () {
  var d = this.contentDocument, w = this.contentWindow, wide = [];
  d.querySelectorAll('body *').forEach(function (x) {
    var r = x.getBoundingClientRect();
    if (r.right > w.innerWidth + 1 && !x.closest('.scroll') && !x.closest('nav') && !x.closest('.skip'))
      wide.push(x.tagName + '.' + x.className);
  });
  document.getElementById('out').textContent = JSON.stringify({
    scroll: d.documentElement.scrollWidth, inner: w.innerWidth, wide: wide.slice(0, 5),
    hacked: !!(w.hacked || window.hacked), scripts: d.scripts.length,
    images: d.images.length, frames: w.frames.length, links: Array.from(d.links).map(function (l) {
      return l.protocol; }).filter(function (p, i, a) { return a.indexOf(p) === i; })});
};</script>"""


def browser(*args):
    with tempfile.TemporaryDirectory(dir=TMP) as profile:
        return subprocess.run([BROWSER, *FLAGS, '--user-data-dir=' + profile, *args],
                              stdout=subprocess.PIPE, stderr=subprocess.PIPE, timeout=120)


def page(name, report):
    path = os.path.join(TMP, name + '.html')
    with open(path, 'wb') as f:
        subprocess.run([SIMAK, 'print', '-'], input=json.dumps(report).encode(), stdout=f, check=True)
    return path


def probe(path, width):
    outer = os.path.join(TMP, 'probe.html')
    with open(outer, 'w') as f:
        f.write(PROBE % (os.path.basename(path), width))
    out = browser('--virtual-time-budget=5000', '--window-size=1400,1000', '--dump-dom',
                  'file://' + outer).stdout.decode()
    m = re.search(r'<pre id="out">(\{.*?\})</pre>', out, re.S)
    return json.loads(m.group(1).replace('&amp;', '&')) if m else {'none': out[:500]}


def many(report):
    """A full month's worth of the same: many pages."""
    for n in range(60):
        f = json.loads(json.dumps(report['findings'][n % 5]))
        f['document']['id'] = 1000 + n
        f['id'] = '%d/%s' % (1000 + n, f['topic'])
        f['event'] = None
        report['findings'].append(f)
        report['rows'].append(dict(report['rows'][n % 5], document=1000 + n,
                                   status=['', 'dilaporkan', 'ditelusuri'][n % 3],
                                   regions=[['Berau', 'Paser', 'Bontang', 'Kutai Timur'][n % 4]]))
    report['coverage'] = [dict(c, id='%s-%d' % (c['id'], k)) for k in range(9) for c in report['coverage']]
    return report


def check_screens():
    for name, report in (('pekan', sample.report()), ('jahat', sample.hostile()),
                         ('bulan', many(sample.report()))):
        path = page(name, report)
        for width in (390, 1280):
            got = probe(path, width)
            ok('%s at %d px: nothing scrolls sideways' % (name, width),
               got.get('scroll', 9999) <= got.get('inner', 0) + 1 and not got.get('wide'), got)
            ok('%s at %d px: nothing runs, nothing is loaded' % (name, width), not got.get('hacked', True)
               and got['scripts'] == got['images'] == got['frames'] == 0 and
               set(got['links']) <= {'http:', 'https:', 'file:'}, got)


def pdf_pages(path):
    pdf = path.replace('.html', '.pdf')
    browser('--no-pdf-header-footer', '--print-to-pdf=' + pdf, 'file://' + path)
    box = subprocess.run(['pdfinfo', pdf], stdout=subprocess.PIPE).stdout.decode()
    text = subprocess.run(['pdftotext', '-layout', pdf, '-'], stdout=subprocess.PIPE).stdout.decode()
    return box, text.split('\f')[:-1]


def check_print():
    for name in ('pekan', 'bulan'):
        box, pages = pdf_pages(os.path.join(TMP, name + '.html'))
        ok(name + ': A4', re.search(r'Page size:\s+59[45][.\d]* x 84[12]', box), box)
        ok(name + ': each page has header, number and notice', pages and all(
            'Bawaslu Provinsi Contoh' in p and 'hlm. %d / %d' % (i + 1, len(pages)) in p and
            'tidak untuk disiarkan' in p for i, p in enumerate(pages)), [p[:200] for p in pages[:2]])
        ok(name + ': no page is nearly empty but the last', all(
            len(p.split()) > 40 for p in pages[:-1]), [len(p.split()) for p in pages])
        whole = ' '.join(' '.join(pages).split())
        ok(name + ': all is printed, to the last line', 'Bahan awal pengawasan, bukan kesimpulan hukum; '
           'tidak untuk disiarkan.' in whole and 'Asal angka pembanding' not in whole)
        cut = [p for p in pages if re.search(r'netralitas_asn\b', p) and 'ID' not in p and
               'Dokumen' not in p]
        ok(name + ': a card is not torn from its number', not cut, cut[:1])


def check_forms():
    soffice = shutil.which('soffice') or shutil.which('libreoffice')
    if soffice is None:
        skip('forms open in a word processor', 'LibreOffice is not here')
        return
    sys.path.insert(0, os.path.join(ROOT, 'tests', 'e2e'))
    os.environ.update(SIMAK=SIMAK, TMPDIR=TMP)
    import rows
    db = rows.make_store()
    rows.document(db, 1, '2024-10-09')
    rows.finding(db, 1, 'politik_uang', '2024-10-09', regions=['Samarinda'])
    db.execute("UPDATE documents SET title = 'Amplop <b>& \"uang\"</b> di pasar'")
    db.commit()
    for name in ('form-a', 'form-b2'):
        path = os.path.join(TMP, name + '.docx')
        rows.simak(name, '1/politik_uang', '-o', path)
        subprocess.run([soffice, '--headless', '-env:UserInstallation=file://' + TMP + '/lo',
                        '--convert-to', 'txt:Text (encoded):UTF8', '--outdir', TMP, path],
                       stdout=subprocess.PIPE, stderr=subprocess.PIPE, timeout=180)
        out = path.replace('.docx', '.txt')
        text = open(out, encoding='utf-8-sig').read() if os.path.exists(out) else ''
        ok(name + '.docx opens with its words', 'Isian awal - sesuaikan' in text and
           'Amplop <b>& "uang"</b> di pasar' in text and 'Samarinda' in text, text[:500])


def main():
    if BROWSER is None:
        skip('the digest in a browser', 'Chromium is not here')
    else:
        check_screens()
        if shutil.which('pdftotext') is None:
            skip('the digest on paper', 'pdftotext is not here')
        else:
            check_print()
    check_forms()
    end()


main()
