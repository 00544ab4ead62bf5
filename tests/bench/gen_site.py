#!/usr/bin/env python3
"""gen_site.py FOLDER PAGES PORT - articles of 13 KB, each of other words, with a sitemap and a list of addresses."""
import os
import random
import sys

folder, pages, port = sys.argv[1], int(sys.argv[2]), sys.argv[3]
random.seed(5)
syllables = [a + b for a in 'b c d g h j k l m n p r s t w y'.split() for b in 'a i u e o an ar ang'.split()]
words = [''.join(random.choice(syllables) for _ in range(random.choice((2, 2, 3, 3, 4)))) for _ in range(6000)]
often = [min(int(random.paretovariate(0.7)) - 1, len(words) - 1) for _ in range(100000)]


def page(i):
    body, size = [], 0
    while size < 12600:
        line = ' '.join(words[often[random.randrange(100000)]] for _ in range(30))
        body.append('<p class="isi">%s.</p>' % line)
        size += len(body[-1]) + 1
    return ('<!DOCTYPE html><html lang="id"><head><meta charset="utf-8"><title>Berita %d</title></head>'
            '<body><article><h1>Berita %d</h1>\n%s\n</article></body></html>' % (i, i, '\n'.join(body)))


os.mkdir(folder + '/www')
with open(folder + '/urls', 'w') as urls, open(folder + '/www/sitemap.xml', 'w') as sitemap:
    sitemap.write('<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n')
    for i in range(pages):
        address = 'http://127.0.0.1:%s/%d.html' % (port, i)
        with open('%s/www/%d.html' % (folder, i), 'w') as f:
            f.write(page(i))
        urls.write(address + '\n')
        sitemap.write('<url><loc>%s</loc></url>\n' % address)
    sitemap.write('</urlset>\n')
