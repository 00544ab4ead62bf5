/* docx.c - a filled form as WordprocessingML (ECMA-376 part 1, transitional), packed by zip.c.
 *
 * In: HTML of our own templates or the office's; a tag that is not known is left out, its text stays.
 * head, style, script and title are left out whole.  Out: paragraphs and tables, never a field code,
 * link or macro. */
#include "simak/esc.h"
#include "simak/forms.h"
#include "simak/utf8.h"
#include "zip.h"

struct writer {
	struct buf out;
	bool in_paragraph, in_row, in_cell, in_table, cell_has_paragraph;
	int bold;
	bool space; /* white space is due before the next word */
	bool begun; /* the paragraph has text already */
};

static void add(struct writer *w, const char *xml)
{
	buf_add_cstr(&w->out, xml);
}

static void end_paragraph(struct writer *w)
{
	if (w->in_paragraph)
		add(w, "</w:p>");
	w->in_paragraph = false;
	w->space = false;
	w->begun = false;
}

static void begin_paragraph(struct writer *w, const char *style)
{
	end_paragraph(w);
	add(w, "<w:p>");
	if (style != NULL)
		buf_printf(&w->out, "<w:pPr><w:pStyle w:val=\"%s\"/></w:pPr>", style);
	w->in_paragraph = true;
	w->cell_has_paragraph = true;
}

static void end_cell(struct writer *w)
{
	if (!w->in_cell)
		return;
	end_paragraph(w);
	add(w, w->cell_has_paragraph ? "</w:tc>" : "<w:p/></w:tc>");
	w->in_cell = false;
}

static void begin_cell(struct writer *w, bool head)
{
	if (!w->in_row)
		return;
	end_cell(w);
	buf_printf(&w->out, "<w:tc><w:tcPr><w:tcW w:w=\"%d\" w:type=\"dxa\"/></w:tcPr>",
		head ? 3000 : 6600);
	w->in_cell = true;
	w->cell_has_paragraph = false;
}

static void end_row(struct writer *w)
{
	end_cell(w);
	if (w->in_row)
		add(w, "</w:tr>");
	w->in_row = false;
}

static void begin_row(struct writer *w)
{
	if (!w->in_table)
		return;
	end_row(w);
	add(w, "<w:tr>");
	w->in_row = true;
}

static void end_table(struct writer *w)
{
	end_row(w);
	if (w->in_table)
		add(w, "</w:tbl><w:p/>");
	w->in_table = false;
}

static void begin_table(struct writer *w)
{
	end_paragraph(w);
	end_table(w);
	add(w, "<w:tbl><w:tblPr><w:tblStyle w:val=\"Kisi\"/><w:tblW w:w=\"9600\" w:type=\"dxa\"/></w:tblPr>"
		"<w:tblGrid><w:gridCol w:w=\"3000\"/><w:gridCol w:w=\"6600\"/></w:tblGrid>");
	w->in_table = true;
}

/* ---------------------------------------------------------------- text */

/* XML 1.0 has no place for most controls: esc_html_text drops them. */
static void add_run(struct writer *w, struct str text)
{
	if (w->in_table && !w->in_cell)
		return; /* between rows there is no text */
	if (!w->in_paragraph)
		begin_paragraph(w, NULL);
	add(w, w->bold ? "<w:r><w:rPr><w:b/></w:rPr><w:t xml:space=\"preserve\">"
		: "<w:r><w:t xml:space=\"preserve\">");
	if (w->space && w->begun)
		buf_add_char(&w->out, ' ');
	esc_html_text(&w->out, text);
	add(w, "</w:t></w:r>");
	w->begun = true;
	w->space = false;
}

/* The five entities that templates and esc_html_* write; others stand for themselves. */
static size_t entity(struct str s, size_t at, char *out)
{
	static const struct {
		const char *name;
		char c;
	} known[] = {{"&amp;", '&'}, {"&lt;", '<'}, {"&gt;", '>'}, {"&quot;", '"'}, {"&#39;", '\''}};

	for (size_t i = 0; i < sizeof known / sizeof *known; i++)
		if (str_starts(str_slice(s, at, s.len), known[i].name)) {
			*out = known[i].c;
			return strlen(known[i].name);
		}
	*out = s.ptr[at];
	return 1;
}

static bool is_space(char c)
{
	return c == ' ' || c == '\n' || c == '\t' || c == '\r';
}

/* Text between tags: white space collapsed, entities undone, in one run a word group. */
static void add_text(struct writer *w, struct str text)
{
	struct buf run;

	buf_init(&run, BUF_NO_CAP);
	for (size_t i = 0; i < text.len;) {
		char c;

		if (is_space(text.ptr[i])) {
			if (run.len > 0 && run.ptr[run.len - 1] != ' ')
				buf_add_char(&run, ' ');
			else if (run.len == 0)
				w->space = true;
			i++;
			continue;
		}
		i += entity(text, i, &c);
		buf_add_char(&run, c);
	}
	if (run.len > 0) {
		bool trailing = run.ptr[run.len - 1] == ' ';

		add_run(w, str_trim(buf_str(&run)));
		w->space = trailing;
	}
	buf_free(&run);
}

/* ---------------------------------------------------------------- tags */

static const char *heading(struct str name)
{
	if (str_is_icase(name, "h1"))
		return "Judul1";
	if (str_is_icase(name, "h2"))
		return "Judul2";
	return str_is_icase(name, "h3") ? "Judul2" : NULL;
}

static bool is_block(struct str name)
{
	static const char *const blocks[] = {"p", "div", "section", "header", "footer", "main",
		"blockquote", "ul", "ol", "dl", "dt", "dd", "caption"};

	for (size_t i = 0; i < sizeof blocks / sizeof *blocks; i++)
		if (str_is_icase(name, blocks[i]))
			return true;
	return false;
}

static void open_tag(struct writer *w, struct str name)
{
	if (heading(name) != NULL)
		begin_paragraph(w, heading(name));
	else if (str_is_icase(name, "li"))
		begin_paragraph(w, "Butir");
	else if (is_block(name))
		end_paragraph(w);
	else if (str_is_icase(name, "table"))
		begin_table(w);
	else if (str_is_icase(name, "tr"))
		begin_row(w);
	else if (str_is_icase(name, "th") || str_is_icase(name, "td"))
		begin_cell(w, str_is_icase(name, "th"));
	else if (str_is_icase(name, "b") || str_is_icase(name, "strong"))
		w->bold++;
	else if (str_is_icase(name, "br") && w->in_paragraph) {
		add(w, "<w:r><w:br/></w:r>");
		w->begun = false;
	}
}

static void close_tag(struct writer *w, struct str name)
{
	if (heading(name) != NULL || is_block(name) || str_is_icase(name, "li"))
		end_paragraph(w);
	else if (str_is_icase(name, "table"))
		end_table(w);
	else if (str_is_icase(name, "tr"))
		end_row(w);
	else if (str_is_icase(name, "th") || str_is_icase(name, "td"))
		end_cell(w);
	else if ((str_is_icase(name, "b") || str_is_icase(name, "strong")) && w->bold > 0)
		w->bold--;
}

static bool is_left_out(struct str name)
{
	return str_is_icase(name, "head") || str_is_icase(name, "style") ||
		str_is_icase(name, "script") || str_is_icase(name, "title");
}

/* The tag at `at` ("<"); returns where reading goes on. */
static size_t read_tag(struct writer *w, struct str html, size_t at)
{
	size_t end = str_find_char(html, '>', at), from = at + 1, to;
	bool closing = from < html.len && html.ptr[from] == '/';
	struct str name;

	if (end == SIZE_MAX)
		return html.len;
	from += closing;
	for (to = from; to < end && !is_space(html.ptr[to]) && html.ptr[to] != '/'; to++)
		;
	name = str_slice(html, from, to);
	if (is_left_out(name) && !closing) {
		struct buf mark;
		size_t stop;

		buf_init(&mark, 64);
		buf_printf(&mark, "</%.*s", STR_ARG(name));
		stop = str_find_icase(html, buf_str(&mark), end);
		buf_free(&mark);
		return stop == SIZE_MAX ? html.len : stop;
	}
	if (closing)
		close_tag(w, name);
	else
		open_tag(w, name);
	return end + 1;
}

static void write_body(struct writer *w, struct str html)
{
	for (size_t at = 0; at < html.len;) {
		size_t tag = str_find_char(html, '<', at);

		if (tag == SIZE_MAX)
			tag = html.len;
		if (tag > at)
			add_text(w, str_slice(html, at, tag));
		at = tag < html.len ? read_tag(w, html, tag) : tag;
	}
	end_paragraph(w);
	end_table(w);
}

/* ---------------------------------------------------------------- parts of the package */

#define XML "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
#define WORDS "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
#define OFFICE "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
#define PACKAGE "http://schemas.openxmlformats.org/package/2006"
#define TYPE "application/vnd.openxmlformats-officedocument.wordprocessingml."

static const char types[] = XML "<Types xmlns=\"" PACKAGE "/content-types\">"
	"<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
	"<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
	"<Override PartName=\"/word/document.xml\" ContentType=\"" TYPE "document.main+xml\"/>"
	"<Override PartName=\"/word/styles.xml\" ContentType=\"" TYPE "styles+xml\"/></Types>";

static const char package_rels[] = XML "<Relationships xmlns=\"" PACKAGE "/relationships\">"
	"<Relationship Id=\"r1\" Type=\"" OFFICE "/officeDocument\" Target=\"word/document.xml\"/>"
	"</Relationships>";

static const char document_rels[] = XML "<Relationships xmlns=\"" PACKAGE "/relationships\">"
	"<Relationship Id=\"r1\" Type=\"" OFFICE "/styles\" Target=\"styles.xml\"/></Relationships>";

static const char styles[] = XML "<w:styles " WORDS "><w:docDefaults><w:rPrDefault><w:rPr>"
	"<w:rFonts w:ascii=\"Arial\" w:hAnsi=\"Arial\" w:cs=\"Arial\"/><w:sz w:val=\"21\"/>"
	"<w:lang w:val=\"id-ID\"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr>"
	"<w:spacing w:after=\"80\"/></w:pPr></w:pPrDefault></w:docDefaults>"
	"<w:style w:type=\"paragraph\" w:styleId=\"Judul1\"><w:name w:val=\"heading 1\"/><w:pPr>"
	"<w:spacing w:before=\"120\" w:after=\"120\"/><w:outlineLvl w:val=\"0\"/></w:pPr><w:rPr><w:b/>"
	"<w:sz w:val=\"28\"/></w:rPr></w:style>"
	"<w:style w:type=\"paragraph\" w:styleId=\"Judul2\"><w:name w:val=\"heading 2\"/><w:pPr><w:keepNext/>"
	"<w:spacing w:before=\"240\" w:after=\"80\"/><w:outlineLvl w:val=\"1\"/></w:pPr><w:rPr><w:b/>"
	"<w:sz w:val=\"23\"/></w:rPr></w:style>"
	"<w:style w:type=\"paragraph\" w:styleId=\"Butir\"><w:name w:val=\"List Bullet\"/><w:pPr>"
	"<w:ind w:left=\"360\"/></w:pPr></w:style>"
	"<w:style w:type=\"table\" w:styleId=\"Kisi\"><w:name w:val=\"Table Grid\"/><w:tblPr><w:tblBorders>"
	"<w:top w:val=\"single\" w:sz=\"4\"/><w:left w:val=\"single\" w:sz=\"4\"/>"
	"<w:bottom w:val=\"single\" w:sz=\"4\"/><w:right w:val=\"single\" w:sz=\"4\"/>"
	"<w:insideH w:val=\"single\" w:sz=\"4\"/><w:insideV w:val=\"single\" w:sz=\"4\"/></w:tblBorders>"
	"<w:tblCellMar><w:left w:w=\"100\" w:type=\"dxa\"/><w:right w:w=\"100\" w:type=\"dxa\"/>"
	"</w:tblCellMar></w:tblPr></w:style></w:styles>";

int form_docx(struct str html, struct buf *out, struct err *e)
{
	struct writer w = {0};
	struct zip z;
	int rc;

	buf_init(&w.out, BUF_NO_CAP);
	add(&w, XML "<w:document " WORDS "><w:body>");
	write_body(&w, html);
	add(&w, "<w:sectPr><w:pgSz w:w=\"11906\" w:h=\"16838\"/><w:pgMar w:top=\"1134\" w:right=\"1134\" "
		"w:bottom=\"1134\" w:left=\"1134\" w:header=\"600\" w:footer=\"600\" w:gutter=\"0\"/>"
		"</w:sectPr></w:body></w:document>");
	zip_init(&z, out);
	rc = zip_add(&z, "[Content_Types].xml", str_of(types), e);
	if (rc == 0)
		rc = zip_add(&z, "_rels/.rels", str_of(package_rels), e);
	if (rc == 0)
		rc = zip_add(&z, "word/document.xml", buf_str(&w.out), e);
	if (rc == 0)
		rc = zip_add(&z, "word/styles.xml", str_of(styles), e);
	if (rc == 0)
		rc = zip_add(&z, "word/_rels/document.xml.rels", str_of(document_rels), e);
	zip_end(&z);
	buf_free(&w.out);
	return rc;
}
