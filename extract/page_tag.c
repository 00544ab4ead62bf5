/* page_tag.c - the HTML elements that matter to extraction, and what they are. */
#include "page.h"

#define B TAG_BLOCK
#define V TAG_VOID
#define R TAG_RAW
#define S TAG_SILENT
#define L TAG_LIKE

static const struct tag_info infos[TAG_COUNT] = {
	[TAG_OTHER] = {"", 0},
	[TAG_HTML] = {"html", B}, [TAG_HEAD] = {"head", B}, [TAG_BODY] = {"body", B},
	[TAG_TITLE] = {"title", 0}, [TAG_META] = {"meta", V}, [TAG_LINK] = {"link", V},
	[TAG_BASE] = {"base", V}, [TAG_A] = {"a", 0}, [TAG_ABBR] = {"abbr", S},
	[TAG_ACRONYM] = {"acronym", S}, [TAG_ADDRESS] = {"address", B},
	[TAG_ARTICLE] = {"article", B}, [TAG_ASIDE] = {"aside", B}, [TAG_AUDIO] = {"audio", R},
	[TAG_B] = {"b", S}, [TAG_BIG] = {"big", S}, [TAG_BLOCKQUOTE] = {"blockquote", B},
	[TAG_BR] = {"br", V}, [TAG_BUTTON] = {"button", B}, [TAG_CANVAS] = {"canvas", R},
	[TAG_CENTER] = {"center", B}, [TAG_CITE] = {"cite", S}, [TAG_CODE] = {"code", 0},
	[TAG_COL] = {"col", V}, [TAG_DD] = {"dd", B | L}, [TAG_DETAILS] = {"details", B},
	[TAG_DIALOG] = {"dialog", B}, [TAG_DIV] = {"div", B}, [TAG_DL] = {"dl", B},
	[TAG_DT] = {"dt", B | L}, [TAG_EM] = {"em", S}, [TAG_EMBED] = {"embed", V},
	[TAG_FIELDSET] = {"fieldset", B}, [TAG_FIGCAPTION] = {"figcaption", B},
	[TAG_FIGURE] = {"figure", B}, [TAG_FONT] = {"font", S}, [TAG_FOOTER] = {"footer", B},
	[TAG_FORM] = {"form", B}, [TAG_H1] = {"h1", B}, [TAG_H2] = {"h2", B}, [TAG_H3] = {"h3", B},
	[TAG_H4] = {"h4", B}, [TAG_H5] = {"h5", B}, [TAG_H6] = {"h6", B},
	[TAG_HEADER] = {"header", B}, [TAG_HR] = {"hr", B | V}, [TAG_I] = {"i", S},
	[TAG_IFRAME] = {"iframe", R}, [TAG_IMG] = {"img", V}, [TAG_INPUT] = {"input", V},
	[TAG_INS] = {"ins", S}, [TAG_KBD] = {"kbd", S}, [TAG_LABEL] = {"label", 0},
	[TAG_LI] = {"li", B | L}, [TAG_MAIN] = {"main", B}, [TAG_MARK] = {"mark", S},
	[TAG_MATH] = {"math", R}, [TAG_NAV] = {"nav", B}, [TAG_NOEMBED] = {"noembed", R},
	[TAG_NOFRAMES] = {"noframes", R}, [TAG_NOSCRIPT] = {"noscript", R},
	[TAG_OBJECT] = {"object", 0}, [TAG_OL] = {"ol", B}, [TAG_OPTION] = {"option", B | L},
	[TAG_P] = {"p", B | L}, [TAG_PARAM] = {"param", V}, [TAG_PICTURE] = {"picture", S},
	[TAG_PRE] = {"pre", B}, [TAG_Q] = {"q", S}, [TAG_S] = {"s", S}, [TAG_SCRIPT] = {"script", R},
	[TAG_SECTION] = {"section", B}, [TAG_SELECT] = {"select", R}, [TAG_SMALL] = {"small", S},
	[TAG_SOURCE] = {"source", V}, [TAG_SPAN] = {"span", 0}, [TAG_STRONG] = {"strong", S},
	[TAG_STYLE] = {"style", R}, [TAG_SUB] = {"sub", S}, [TAG_SUMMARY] = {"summary", B},
	[TAG_SUP] = {"sup", S}, [TAG_SVG] = {"svg", R}, [TAG_TABLE] = {"table", B},
	[TAG_TBODY] = {"tbody", S}, [TAG_TD] = {"td", B | L}, [TAG_TEMPLATE] = {"template", R},
	[TAG_TEXTAREA] = {"textarea", R}, [TAG_TFOOT] = {"tfoot", S}, [TAG_TH] = {"th", B | L},
	[TAG_THEAD] = {"thead", S}, [TAG_TIME] = {"time", 0}, [TAG_TR] = {"tr", B | L},
	[TAG_TT] = {"tt", S}, [TAG_U] = {"u", S}, [TAG_UL] = {"ul", B}, [TAG_VIDEO] = {"video", R},
	[TAG_WBR] = {"wbr", V},
};

const struct tag_info *tag_info(enum tag tag)
{
	return &infos[tag];
}

static size_t slot_of(const char *name, size_t len)
{
	unsigned first = (unsigned char)name[0], last = (unsigned char)name[len - 1];

	return (first * 37 + last * 11 + (unsigned char)name[len / 2] * 3 + len * 5) % TAG_SLOTS;
}

void tags_init(struct tags *t)
{
	memset(t, 0, sizeof *t);
	for (unsigned tag = TAG_OTHER + 1; tag < TAG_COUNT; tag++) {
		size_t i = slot_of(infos[tag].name, strlen(infos[tag].name));

		while (t->slot[i] != 0)
			i = (i + 1) % TAG_SLOTS;
		t->slot[i] = (unsigned char)tag;
	}
}

enum tag tag_find(const struct tags *t, const char *name, size_t len)
{
	if (len == 0 || len > TAG_NAME_MAX)
		return TAG_OTHER;
	for (size_t i = slot_of(name, len); t->slot[i] != 0; i = (i + 1) % TAG_SLOTS) {
		const char *known = infos[t->slot[i]].name;

		if (strlen(known) == len && memcmp(known, name, len) == 0)
			return (enum tag)t->slot[i];
	}
	return TAG_OTHER;
}
