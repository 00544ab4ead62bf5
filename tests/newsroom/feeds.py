"""Feeds of the sample newsroom, each with the clutter of its kind: RSS 2.0, Atom, a news sitemap; robots.txt."""
import email.utils
import html
from xml.sax.saxutils import escape

from pages import UTC, WIB, iso


def cdata(text):
    return "<![CDATA[" + text.replace("]]>", "]]]]><![CDATA[>") + "]]>"


def rfc822(t, zone):
    return email.utils.format_datetime(t.astimezone(zone))


def wordpress_item(pages, article):
    outlet, link = pages.outlet, pages.feed_url(article)
    lead = html.escape(article.paragraphs[0][:220], quote=False)
    paragraphs = [f"<p>{html.escape(p, quote=False)}</p>" for p in article.paragraphs]
    other = pages.linked_inside(article)
    if other:
        paragraphs.insert(2, f'<p><strong>Baca Juga: <a href="{pages.url(other[0])}">{html.escape(other[0].title)}</a></strong></p>')
    end = (f'<p>The post <a href="{link}">{html.escape(article.title)}</a> appeared first on '
           f'<a href="{pages.base}">{outlet.name}</a>.</p>')
    return f"""	<item>
		<title>{escape(article.title)}</title>
		<link>{escape(link)}</link>
		<dc:creator>{cdata(article.author)}</dc:creator>
		<pubDate>{rfc822(article.published, UTC).replace("GMT", "+0000")}</pubDate>
{"".join(f"		<category>{cdata(t)}</category>" + chr(10) for t in [article.section] + article.tags)}\
		<guid isPermaLink="false">{pages.base}/?p={8000 + int(article.id.partition("-")[2])}</guid>
		<description>{cdata(f"<p>{lead} [&#8230;]</p>{chr(10)}{end}")}</description>
		<content:encoded>{cdata(chr(10).join(paragraphs) + chr(10) + end)}</content:encoded>
		<slash:comments>0</slash:comments>
		<media:content url="{pages.image(article)}" medium="image"/>
	</item>
"""


def wordpress_feed(pages, now):
    items = "".join(wordpress_item(pages, a) for a in pages.shown)
    return f"""<?xml version="1.0" encoding="UTF-8"?><rss version="2.0"
	xmlns:content="http://purl.org/rss/1.0/modules/content/"
	xmlns:wfw="http://wellformedweb.org/CommentAPI/"
	xmlns:dc="http://purl.org/dc/elements/1.1/"
	xmlns:atom="http://www.w3.org/2005/Atom"
	xmlns:sy="http://purl.org/rss/1.0/modules/syndication/"
	xmlns:slash="http://purl.org/rss/1.0/modules/slash/"
	xmlns:media="http://search.yahoo.com/mrss/">
<channel>
	<title>{pages.outlet.name}</title>
	<atom:link href="{pages.base}/feed/" rel="self" type="application/rss+xml" />
	<link>{pages.base}</link>
	<description>{pages.outlet.slogan}</description>
	<lastBuildDate>{rfc822(now, UTC).replace("GMT", "+0000")}</lastBuildDate>
	<language>id</language>
	<sy:updatePeriod>hourly</sy:updatePeriod>
	<generator>https://wordpress.org/?v=6.6.2</generator>
{items}</channel>
</rss>
"""


def portal_item(pages, article):
    link = pages.feed_url(article)
    lead = html.escape(article.paragraphs[0][:160], quote=False)
    return f"""<item>
<title>{cdata(article.title)}</title>
<link>{cdata(link)}</link>
<guid>{link}</guid>
<pubDate>{rfc822(article.published, WIB)}</pubDate>
<description>{cdata(f'<img src="{pages.image(article)}?w=300" align="left" hspace="7" width="100" />{lead}...')}</description>
<enclosure url="{pages.image(article)}" length="10240" type="image/jpeg" />
</item>
"""


def portal_feed(pages, now):
    items = "".join(portal_item(pages, a) for a in pages.shown)
    return f"""<?xml version="1.0" encoding="UTF-8" ?>
<rss version="2.0">
<channel>
<title>{pages.outlet.name}</title>
<link>{pages.base}/</link>
<description>{pages.outlet.name} - {pages.outlet.slogan}</description>
<image><title>{pages.outlet.name}</title><url>{pages.base}/logo.gif</url><link>{pages.base}/</link></image>
<copyright>Copyright 2024 {pages.outlet.name}</copyright>
<lastBuildDate>{rfc822(now, WIB)}</lastBuildDate>
<ttl>10</ttl>
{items}</channel>
</rss>
"""


def atom_entry(pages, article):
    summary = f'<img src="{pages.image(article)}" /><p>{html.escape(article.paragraphs[0], quote=False)}</p>'
    return f"""  <entry>
    <id>tag:suaraenggang.test,2024:{article.id}</id>
    <title type="html">{escape(html.escape(article.title, quote=False))}</title>
    <link rel="alternate" type="text/html" href="{pages.url(article)}"/>
    <link rel="enclosure" type="image/jpeg" href="{pages.image(article)}"/>
    <published>{iso(article.published)}</published>
    <updated>{iso(article.updated)}</updated>
    <author><name>{escape(article.author)}</name></author>
    <category term="{escape(article.section)}"/>
    <summary type="html">{escape(summary)}</summary>
  </entry>
"""


def atom_feed(pages, now):
    newest = max([a.updated for a in pages.shown], default=now)
    return f"""<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="id">
  <id>tag:suaraenggang.test,2024:kaltim</id>
  <title>{pages.outlet.name} - Kaltim</title>
  <subtitle>{pages.outlet.slogan}</subtitle>
  <link rel="self" type="application/atom+xml" href="{pages.base}{pages.outlet.feed}"/>
  <link rel="alternate" type="text/html" href="{pages.base}/"/>
  <updated>{iso(newest)}</updated>
  <rights>(c) 2024 {pages.outlet.name}</rights>
{"".join(atom_entry(pages, a) for a in pages.shown)}</feed>
"""


def sitemap_url(pages, article):
    return f"""  <url>
    <loc>{pages.url(article)}</loc>
    <lastmod>{iso(article.updated)}</lastmod>
    <news:news>
      <news:publication><news:name>{pages.outlet.name}</news:name><news:language>id</news:language></news:publication>
      <news:publication_date>{iso(article.published)}</news:publication_date>
      <news:title>{escape(article.title)}</news:title>
      <news:keywords>{escape(", ".join(article.tags))}</news:keywords>
    </news:news>
    <image:image><image:loc>{pages.image(article)}</image:loc></image:image>
  </url>
"""


def news_sitemap(pages, _now):
    return f"""<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:news="http://www.google.com/schemas/sitemap-news/0.9" \
xmlns:image="http://www.google.com/schemas/sitemap-image/1.1">
{"".join(sitemap_url(pages, a) for a in pages.shown)}</urlset>
"""


def sitemap_index(pages, now):
    return f"""<?xml version="1.0" encoding="UTF-8"?>
<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
  <sitemap><loc>{pages.base}/sitemap-news.xml</loc><lastmod>{iso(now)}</lastmod></sitemap>
</sitemapindex>
"""


WRITERS = {"kabarulin": wordpress_feed, "jernihkan": wordpress_feed, "wartatepian": portal_feed,
           "suaraenggang": atom_feed, "harianpesut": news_sitemap}


def robots(pages):
    lines = ["# robots.txt " + pages.outlet.name, "User-agent: *"]
    lines += {"kabarulin": ["Disallow: /wp-admin/", "Allow: /wp-admin/admin-ajax.php"],
              "suaraenggang": ["Disallow: /search", "Disallow: /*?utm_"],
              "harianpesut": ["Disallow: /topic/", "Disallow: /ajax/", "", f"Sitemap: {pages.base}/sitemap.xml"],
              "wartatepian": ["Disallow: /search?", "Disallow: /pop/", "", "User-agent: RakusBot", "Disallow: /"],
              "jernihkan": ["Disallow: /wp-admin/"],
              "benuaupdate": ["Allow: /s/", "Allow: /benuaupdate/", "Disallow: /join"]}[pages.outlet.id]
    return "\n".join(lines) + "\n"
