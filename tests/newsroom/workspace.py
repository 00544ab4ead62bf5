#!/usr/bin/env python3
"""workspace.py DIR MANIFEST PORT - makes DIR, a workspace from `simak init`, read the sample newsroom.

Writes sources.conf after the manifest's sources and the few lines of simak.conf that a newsroom on
loopback needs: a contact, its addresses allowed, no pause between requests, the first campaign day."""
import json
import os
import re
import sys

SETTINGS = {'kantor': 'Kantor Contoh', 'kontak': 'kantor@contoh.example', 'jeda_ms': '0', 'umur_hari': '0'}


def main(folder, manifest, port):
    sources = json.load(open(manifest, encoding='utf-8'))['sources']
    with open(os.path.join(folder, 'sources.conf'), 'w', encoding='utf-8') as f:
        for s in sources:
            f.write('[%s]\nnama = %s\njenis = %s\nalamat = %s\n' % (
                s['id'], s['name'], s['kind'], s['url'].replace('@PORT@', port)))
            if s['id'] == 'jernihkan':
                f.write('cek_fakta = ya\n')
            f.write('\n')
    path = os.path.join(folder, 'simak.conf')
    conf = open(path, encoding='utf-8').read()
    hosts = ' '.join(sorted({s['host'].split(':')[0] for s in sources}))
    conf = re.sub(r'(?m)^#izinkan_host =.*$', 'izinkan_host = ' + hosts, conf)
    for key, value in SETTINGS.items():
        conf, n = re.subn(r'(?m)^%s =.*$' % key, '%s = %s' % (key, value), conf)
        assert n == 1, key
    open(path, 'w', encoding='utf-8').write(conf)


if __name__ == '__main__':
    main(*sys.argv[1:4])
