/* imported_impl.h - what the readers of collected posts share. */
#ifndef IMPORTED_IMPL_H
#define IMPORTED_IMPL_H

#include "html_text.h"
#include "simak/csv.h"
#include "simak/imported.h"
#include "simak/jin.h"

/* The file being read. */
struct import_reader {
	const struct imported_options *o;
	const struct imported_visitor *visitor;
	struct arena a; /* of one post; emptied after each */
	size_t n_posts;
	bool stopped; /* by the visitor */
};

/* What a column or key stands for. */
enum import_field { IMPORT_TEXT, IMPORT_TITLE, IMPORT_URL, IMPORT_AUTHOR, IMPORT_DATE, IMPORT_TIME,
	IMPORT_PLATFORM, IMPORT_ID, IMPORT_LANGUAGE, IMPORT_KIND, IMPORT_OUTLET, IMPORT_CLAIM,
	IMPORT_RATING, IMPORT_FIELDS };

/* Hands one post to the visitor: cells as found, masked and completed here.  where is "file:12". */
void import_post(struct import_reader *r, const char *where, const struct str fields[IMPORT_FIELDS]);

/* A post of a chat: sender as initials unless asked otherwise. */
void import_chat_post(struct import_reader *r, const char *platform, struct str chat, struct str sender,
	struct when published, struct str text);

/* "where: message" to the visitor: of a line that is passed over; of a post that is kept. */
void import_problem(struct import_reader *r, const char *where, const char *message);
void import_remark(struct import_reader *r, const char *where, const char *message);

/* Phone numbers replaced by "[nomor]". */
struct str import_mask_numbers(struct arena *a, struct str text);

/* "Siti Rahma" -> "S.R."; a phone number -> "[nomor]". */
struct str import_initials(struct arena *a, struct str name);

int import_read_csv(struct import_reader *r, struct str text, struct err *e) MUST_CHECK;
int import_read_jsonl(struct import_reader *r, struct str text, struct err *e) MUST_CHECK;
int import_read_telegram(struct import_reader *r, struct str text, struct err *e) MUST_CHECK;
int import_read_whatsapp(struct import_reader *r, struct str text, struct err *e) MUST_CHECK;

/* Whether text looks like a chat export of WhatsApp. */
bool import_is_whatsapp(struct str text);

#endif
