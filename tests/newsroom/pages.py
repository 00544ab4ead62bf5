"""HTML of the sample newsroom: articles in the manner of their outlets, AMP twins, lists, the channel."""
import datetime
import html
import json
import pathlib
import re

from outlets import ADVERT, INLINE, POPULAR

TEMPLATES = pathlib.Path(__file__).parent / "templates"
UTC = datetime.timezone.utc
WIB = datetime.timezone(datetime.timedelta(hours=7))
POSTS_A_PAGE = 8


def fill(template, values):
    text = (TEMPLATES / f"{template}.html").read_text(encoding="utf-8")
    return re.sub(r"\{\{(\w+)\}\}", lambda m: values[m[1]], text)


def slug(text):
    return re.sub(r"[^a-z0-9]+", "-", text.lower()).strip("-")


def iso(t, zone=None):
    return (t.astimezone(zone) if zone else t).isoformat(timespec="seconds")


def script_json(value):
    return json.dumps(value, ensure_ascii=False).replace("</", "<\\/")


def inline_markup(paragraph):
    """A paragraph as HTML; the dateline in bold, as portals do."""
    text = html.escape(paragraph, quote=False)
    return re.sub(r"^((?:[A-Z][A-Z.]+(?: [A-Z]+)*, )?[A-Z][A-Z ]{3,})( [–-] )", r"<strong>\1</strong>\2", text)


class Pages:
    """Pages of one outlet on one day. `shown` are the articles that its feed and sidebars name, newest first;
    `steady` are those of them that stay all days: only these are linked inside of texts."""

    def __init__(self, outlet, base, shown, steady, day):
        self.outlet, self.base, self.shown, self.steady, self.day = outlet, base, shown, steady, day

    def url(self, article):
        return self.base + article.path

    def amp_url(self, article):
        return self.base + self.outlet.amp(article.path)

    def feed_url(self, article):
        """The address in the feed: with tracking words, or (for a few at one outlet) that of the AMP twin."""
        if self.outlet.id == "wartatepian" and int(article.id.partition("-")[2]) % 7 == 3:
            return self.amp_url(article)
        return self.url(article) + self.outlet.link

    def links(self, articles, tag="div"):
        return "".join(f'<{tag} class="item"><h3 class="entry-title"><a href="{self.url(a)}">{html.escape(a.title)}'
                       f'</a></h3></{tag}>' for a in articles)

    def others(self, article, first, count):
        rest = [a for a in self.shown if a.id != article.id]
        start = first % max(1, len(rest))
        return (rest[start:] + rest[:start])[:count]

    def linked_inside(self, article):
        """What "Baca Juga" in the text leads to: the article before this one, the same on every day."""
        older = [a for a in self.steady if a.published < article.published]
        return (older or [a for a in self.steady if a.id != article.id])[:1]

    def popular(self):
        """Loud headlines; another day shows others, while the articles beside them stay as they were."""
        turned = POPULAR[self.day * 3 % 10:] + POPULAR[:self.day * 3 % 10]
        return "<ol>" + "".join(f'<li><a href="{self.base}/pop/{i}">{html.escape(t)}</a></li>'
                                for i, t in enumerate(turned[:6])) + "</ol>"

    def body(self, article, paragraphs, amp):
        out = []
        linked = self.linked_inside(article)
        for no, paragraph in enumerate(paragraphs, 1):
            out.append(f"<p>{inline_markup(paragraph)}</p>")
            if no == 2 and linked:
                out.append(INLINE[self.outlet.id].format(url=self.url(linked[0]), title=html.escape(linked[0].title)))
            if no == 3 and not amp:
                out.append(ADVERT[self.outlet.id])
        return "\n".join(out)

    def figure(self, article):
        caption = article.fields.get("caption")
        if not caption:
            return ""
        return (f'<figure class="wp-caption"><img src="{self.image(article)}" alt="{html.escape(caption)}" width="696" '
                f'height="392"><figcaption class="wp-caption-text">{html.escape(caption)}</figcaption></figure>')

    def image(self, article):
        return f"{self.base}/wp-content/uploads/2024/10/{article.id}.jpg"

    def jsonld(self, article):
        zone = WIB if self.outlet.id == "wartatepian" else None
        main = {"@type": "NewsArticle", "headline": article.title, "url": self.url(article),
                "mainEntityOfPage": {"@type": "WebPage", "@id": self.url(article)},
                "datePublished": iso(article.published, zone), "dateModified": iso(article.updated, zone),
                "inLanguage": "id-ID", "articleSection": article.section, "keywords": article.tags,
                "image": [self.image(article)], "author": {"@type": "Person", "name": article.author},
                "publisher": {"@type": "Organization", "name": self.outlet.name,
                              "logo": {"@type": "ImageObject", "url": self.base + "/logo.png"}}}
        site = {"@type": "WebSite", "@id": self.base + "/#website", "url": self.base + "/", "name": self.outlet.name}
        if self.outlet.id == "kabarulin":
            return script_json({"@context": "https://schema.org", "@graph": [main, site]})
        return script_json({"@context": "https://schema.org", **main})

    def claim(self, article):
        if "rating" not in article.fields:
            return "{}"
        said = next(p.partition(": ")[2].strip("“”") for p in article.paragraphs if p.startswith("NARASI"))
        return script_json({"@context": "https://schema.org", "@type": "ClaimReview", "url": self.url(article),
                            "claimReviewed": said, "datePublished": iso(article.published)[:10],
                            "author": {"@type": "Organization", "name": self.outlet.name},
                            "itemReviewed": {"@type": "Claim", "author": {"@type": "Person", "name": "Akun media sosial"}},
                            "reviewRating": {"@type": "Rating", "ratingValue": 5 if article.fields["rating"] == "BENAR" else 1,
                                             "bestRating": 5, "worstRating": 1,
                                             "alternateName": article.fields["rating"].title()}})

    def values(self, article, paragraphs, amp=False):
        seed = sum(map(ord, article.id)) * (3 + self.day)
        return {
            "title": html.escape(article.title), "suffix": html.escape(self.outlet.suffix), "site": self.outlet.name,
            "slogan": self.outlet.slogan, "base": self.base, "canonical": self.url(article),
            "amp": self.amp_url(article), "image": self.image(article), "lead": html.escape(article.paragraphs[0][:150]),
            "published_iso": iso(article.published), "published_utc": iso(article.published, UTC),
            "updated_utc": iso(article.updated, UTC), "published_plain": f"{article.published:%Y-%m-%d %H:%M:%S}",
            "published_slash": f"{article.published:%Y/%m/%d %H:%M:%S}", "visible_date": self.outlet.date(article.published),
            "author": html.escape(article.author), "section": html.escape(article.section),
            "section_slug": slug(article.section), "keywords": html.escape(", ".join(article.tags)),
            "tags": "".join(f'<li><a href="{self.base}/tag/{slug(t)}/">{html.escape(t)}</a></li>' for t in article.tags),
            "figure": self.figure(article), "body": self.body(article, paragraphs, amp), "jsonld": self.jsonld(article),
            "claim": self.claim(article), "related": self.links(self.others(article, seed, 3)),
            "prev": self.links(self.others(article, seed + 5, 2)), "popular": self.popular(), "views": str(seed % 4000),
            "ticker": html.escape(POPULAR[(seed + self.day) % 10]), "pagination": "", "link_pages": "", "page_suffix": ""}

    def article_pages(self, article):
        """(path and query, html) of every form in which the article is served."""
        template = self.outlet.id
        whole = self.values(article, article.paragraphs)
        if len(article.pages) == 1:
            yield article.path, fill(template, whole)
        else:
            yield article.path + "?page=all", fill(template, whole)
            for no, paragraphs in enumerate(article.pages, 1):
                values = self.values(article, paragraphs) | self.paging(article, no)
                yield article.path + (f"?page={no}" if no > 1 else ""), fill(template, values)
        yield self.outlet.amp(article.path), fill("amp", self.values(article, article.paragraphs, amp=True))

    def paging(self, article, no):
        last = len(article.pages)
        at = [self.url(article) + (f"?page={n}" if n > 1 else "") for n in range(1, last + 1)]
        links = "".join(f'<a href="{a}">{n}</a> ' if n != no else f"<b>{n}</b> " for n, a in enumerate(at, 1))
        more = f'<a class="next" rel="next" href="{at[no]}">Halaman selanjutnya</a> ' if no < last else ""
        relations = (f'<link rel="prev" href="{at[no - 2]}" />' if no > 1 else "") + (
            f'<link rel="next" href="{at[no]}" />' if no < last else "")
        return {"pagination": f'Halaman {links}{more}<a href="{self.url(article)}?page=all">Tampilkan semua</a>',
                "link_pages": relations, "page_suffix": f" - Halaman {no}" if no > 1 else ""}

    def index(self):
        feed = self.base + self.outlet.feed
        kind = "atom" if self.outlet.feed.endswith(".atom") else "rss"
        discover = (f'<link rel="alternate" type="application/{kind}+xml" title="{self.outlet.name}" href="{feed}">'
                    if self.outlet.kind == "feed" else "")
        return fill("index", {"site": self.outlet.name, "slogan": self.outlet.slogan, "base": self.base,
                              "discover": discover, "entries": self.links(self.shown, "article"),
                              "popular": self.popular()})

    # The channel page, in the shape that Telegram's public preview has.

    def channel_pages(self):
        posts = sorted(self.shown, key=lambda p: p.published)
        for end in range(len(posts), 0, -POSTS_A_PAGE):
            start = max(0, end - POSTS_A_PAGE)
            query = f"?before={self.number(posts[end])}" if end < len(posts) else ""
            yield self.outlet.feed + query, self.channel_page(posts[start:end], start > 0)

        for post in posts:
            yield post.path, self.channel_page([post], False)

    @staticmethod
    def number(post):
        return post.path.rpartition("/")[2]

    def channel_page(self, posts, older):
        before = f"/s/benuaupdate?before={self.number(posts[0])}"
        more = (f'<div class="tgme_widget_message_centered js-messages_more_wrap"><a href="{before}" class="tme_messages_more '
                f'js-messages_more" data-before="{self.number(posts[0])}"></a></div>' if older else "")
        return fill("telegram", {"site": self.outlet.name, "slogan": self.outlet.slogan, "base": self.base, "more": more,
                                 "link_prev": f'<link rel="prev" href="{before}">' if older else "",
                                 "messages": "\n".join(map(self.message, posts))})

    def message(self, post):
        text = html.escape(post.text, quote=False).replace("\n", "<br/>")
        text = re.sub(r"\b([a-z-]+\.example/[^\s<]+)", r'<a href="http://\1" target="_blank" rel="noopener">\1</a>', text)
        views = f"{1.1 + int(self.number(post)) % 7 / 2 + self.day / 5:.1f}K"
        return (f'<div class="tgme_widget_message_wrap js-widget_message_wrap"><div class="tgme_widget_message '
                f'text_not_supported_wrap js-widget_message" data-post="{post.path[1:]}"><div class="tgme_widget_message_user">'
                f'<a href="{self.base}/benuaupdate"><i class="tgme_widget_message_user_photo"></i></a></div>'
                f'<div class="tgme_widget_message_bubble"><div class="tgme_widget_message_author accent_color">'
                f'<a class="tgme_widget_message_owner_name" href="{self.base}/benuaupdate"><span dir="auto">{self.outlet.name}'
                f'</span></a></div>\n<div class="tgme_widget_message_text js-message_text" dir="auto">{text}</div>\n'
                f'<div class="tgme_widget_message_footer compact js-message_footer"><div class="tgme_widget_message_info '
                f'short js-message_info"><span class="tgme_widget_message_views">{views}</span><span '
                f'class="copyonly"> views</span><span class="tgme_widget_message_meta"><a class="tgme_widget_message_date" '
                f'href="{self.url(post)}"><time datetime="{iso(post.published, UTC)}" class="time">'
                f'{post.published.astimezone(UTC):%H:%M}</time></a></span></div></div></div></div></div>')
