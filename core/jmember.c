/* jmember.c - members of JSON objects that commands and digests write alike. */
#include "simak/document.h"
#include "simak/jmember.h"

void jmember_when(struct jout *j, const char *key, struct when when)
{
	char text[WHEN_TEXT_SIZE];

	date_format(when, text);
	jout_member_opt(j, key, str_of(text));
}

void jmember_instant(struct jout *j, const char *key, int64_t at)
{
	jmember_when(j, key, at ? (struct when){at, WHEN_SECOND} : WHEN_NONE);
}

void jmember_real(struct jout *j, const char *key, double x)
{
	jout_key(j, key);
	jout_real(j, x, 3);
}

void jmember_strs(struct jout *j, const char *key, const struct str *list, size_t n)
{
	jout_key(j, key);
	jout_array(j);
	for (size_t i = 0; i < n; i++)
		jout_str(j, list[i]);
	jout_end_array(j);
}

void jmember_marks(struct jout *j, unsigned marks)
{
	jout_key(j, "marks");
	jout_array(j);
	for (unsigned mark = MARK_ADVERTORIAL; mark <= MARK_WIRE; mark <<= 1)
		if (marks & mark)
			jout_str(j, str_of(doc_mark_name((enum doc_mark)mark)));
	jout_end_array(j);
}

void jmember_offices(struct jout *j, const struct finding *f)
{
	jout_key(j, "offices");
	jout_array(j);
	for (size_t i = 0; i < f->n_offices; i++) {
		jout_object(j);
		jout_member_str(j, "office", f->offices[i].office);
		jout_member_opt(j, "place", f->offices[i].place);
		jout_member_opt(j, "name", f->offices[i].name);
		jout_end_object(j);
	}
	jout_end_array(j);
}

void jmember_amounts(struct jout *j, const struct finding *f)
{
	jout_key(j, "amounts");
	jout_array(j);
	for (size_t i = 0; i < f->n_amounts; i++) {
		jout_object(j);
		jout_member_int(j, "n", f->amounts[i].n);
		jout_member_str(j, "unit", f->amounts[i].unit);
		jout_end_object(j);
	}
	jout_end_array(j);
}
