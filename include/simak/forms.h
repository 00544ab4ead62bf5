/* forms.h - a finding in an office's form: a template with named fields, as HTML or as .docx.
 *
 * A template is HTML with {{name}} where a field stands, and {{#kutipan}} ... {{/kutipan}} around what
 * is repeated.  Only what is known is filled in, what is not stays blank; simak-digest(5) lists the
 * names.
 */
#ifndef SIMAK_FORMS_H
#define SIMAK_FORMS_H

#include "simak/arena.h"
#include "simak/buf.h"
#include "simak/err.h"
#include "simak/report.h"

struct form_input {
	const struct report_finding *finding;
	const struct report *report; /* office, zone, stages, made_at */
};

/* Fills in a template; `file` names it in messages.  ERR_CONFIG with file and line for a field that
 * there is not, or a list that is not closed. */
int form_fill(const char *file, struct str template, const struct form_input *input,
	struct buf *html, struct err *e) MUST_CHECK;

/* A filled form as a .docx (ECMA-376): headings, paragraphs, lists, tables, bold and line breaks of the
 * HTML are kept, all else is plain text. */
int form_docx(struct str html, struct buf *out, struct err *e) MUST_CHECK;

#endif
