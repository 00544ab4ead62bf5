/* finding.h - what classify says of one document, and the passages that made it say so. */
#ifndef SIMAK_FINDING_H
#define SIMAK_FINDING_H

#include "simak/date.h"
#include "simak/str.h"
#include "simak/text.h"

enum topic { TOPIC_NETRALITAS_ASN, TOPIC_POLITIK_UANG, TOPIC_KAMPANYE_HITAM, TOPIC_HOAKS, TOPICS };
enum label { LABEL_NONE, LABEL_IMBAUAN, LABEL_DUGAAN };
enum stance { STANCE_INSIDEN, STANCE_TINDAK_LANJUT, STANCE_REKAP, STANCE_IMBAUAN, STANCE_ATURAN, STANCES };
enum field { FIELD_TITLE, FIELD_TEXT };

#define EVIDENCE_MAX 3 /* passages a topic, strongest first */
#define MARKS_MAX 6    /* deciding words a passage */

struct mark {
	uint32_t start, len; /* bytes in the passage's text, in order, not overlapping */
};

struct evidence {
	enum topic topic;
	enum stance stance;
	enum field field;
	size_t start, len; /* bytes in that field */
	struct str text;   /* the passage itself, a view into the document */
	struct str rule;   /* id of the rule */
	struct str at;     /* "lexicons/file:line" of the deciding lexicon line */
	double score;
	struct mark marks[MARKS_MAX]; /* the deciding words, for reports and `explain` */
	size_t n_marks;
};

struct office {
	struct str office, place, name; /* "camat", "Samarinda Ulu", the person's name kept apart */
};

struct amount {
	int64_t n;
	struct str unit; /* "rupiah", "paket", "karung", ... */
};

struct count {
	int64_t n;
	struct str what, region, passage; /* "pelanggaran", "Kutai Kartanegara" */
};

struct finding {
	enum topic topic;
	enum label label;
	double score;       /* 0 to 1, threshold 0.5 */
	struct str sub;         /* netralitas_asn: asn, tni_polri, kades, pejabat_daerah; else empty */
	struct str status_word; /* "dilaporkan", "dihentikan", ... or empty */
	struct office *offices;
	size_t n_offices;
	struct str *regions;
	size_t n_regions;
	struct when event;
	struct amount *amounts;
	size_t n_amounts;
	struct str *articles; /* "UU 10/2016 ps 71(1)"; alternatives joined by " atau " */
	size_t n_articles;
};

/* Everything that classify says of a document; lives in the page arena. */
struct verdicts {
	enum label labels[TOPICS];
	double scores[TOPICS];
	struct str *regions; /* of the document */
	size_t n_regions;
	struct count *counts;
	size_t n_counts;
	struct evidence *evidence; /* by topic, strongest first */
	size_t n_evidence;
	struct finding *findings; /* one for each topic labelled dugaan, in topic order */
	size_t n_findings;
	struct str lexicon_hash; /* SHA-256 hex of the lexicon set */
	const struct text *fields; /* title and text as they were read, by enum field, or NULL; alive until
	                            * the classifier reads the next document */
};

const char *topic_name(enum topic t);         /* "netralitas_asn" */
bool topic_parse(struct str s, enum topic *t);
const char *topic_title(enum topic t);        /* as reports head it, Indonesian, for msg() */
const char *label_name(enum label l);
bool label_parse(struct str s, enum label *l);
const char *stance_name(enum stance s);
bool stance_parse(struct str s, enum stance *st);

#endif
