/* facts.h - what the extractors of attributes share: the loaded tables and the words found. */
#ifndef FACTS_H
#define FACTS_H

#include "attrs.h"
#include "phrases.h"
#include "table.h"

/* WITA: the days of events and laws are those of Kalimantan Timur, whatever zone a workspace prints. */
#define KALTIM_ZONE_S (8 * 3600)

/* What a phrase is found as.  Values: an index, or a set of flags where the name ends in _FLAGS. */
enum fact_kind {
	FACT_PLACE,        /* index into gazetteer.places, PLACE_CAUTIOUS may be set */
	FACT_OFFICE,       /* index into offices.list */
	FACT_STATUS,       /* index into status.words */
	FACT_COUNTED,      /* index into counted.nouns */
	FACT_FLAGS,        /* from here on values are sets of flags */
	FACT_NO_OFFICE,    /* 1: "calon", "mantan": who follows does not hold the office */
	FACT_CUE_FLAGS,    /* enum cue */
	FACT_SCOPE_FLAGS,  /* enum scope */
	FACT_COUNT_FLAGS,  /* enum count_cue */
	FACT_REGIME_FLAGS, /* enum regime_cue */
	FACT_DATE_FLAGS,   /* enum date_cue */
	FACT_LAW_FLAGS     /* bit i: a word of law.lists[i] */
};

enum cue { /* what stands before a name of a place */
	CUE_INSTITUTION = 1,
	CUE_HEAD = 2,       /* an office or an election of the place, its people */
	CUE_DESIGNATOR = 4, /* "kecamatan": what follows is a place */
	CUE_LOCATIVE = 8,
	CUE_DIRECTION = 16, /* origin, destination, comparison */
	CUE_CANDIDATE = 32,
	CUE_NO_PLACE = 64
};

enum scope { SCOPE_IF = 1, SCOPE_FUTURE = 2, SCOPE_NOT = 4, SCOPE_HANDLER = 8 };
enum count_cue { COUNT_OVERSEER = 1, COUNT_NO_NUMBER = 2, COUNT_NO_FACT = 4, COUNT_LINK = 8 };
enum date_cue { DATE_SPEECH = 1, DATE_NO_EVENT = 2, DATE_YESTERDAY = 4, DATE_TODAY = 8, DATE_HANDLING = 16,
	DATE_CLAUSE = 32 };
enum regime_cue { REGIME_PILKADA = 1, REGIME_PEMILU = 2, REGIME_NEITHER = 4 };

/* ---- places ---- */

enum place_level {
	LEVEL_PROVINCE, /* Kaltim itself */
	LEVEL_REGENCY,  /* a kabupaten or kota of Kaltim */
	LEVEL_DISTRICT, /* kecamatan */
	LEVEL_SPOT,     /* kelurahan, desa, market */
	LEVEL_AREA,     /* IKN: points only vaguely to a regency */
	LEVEL_ELSEWHERE /* another province or something in it */
};

/* The name is an ordinary word too: it counts only where something says that it is a place. */
#define PLACE_CAUTIOUS 0x80000000u

struct region { /* what regions[] may hold */
	struct str name;
	bool kaltim; /* the province or one of its ten */
};

struct place {
	struct str name; /* official name */
	uint32_t region; /* index into regions */
	uint8_t level;   /* enum place_level */
};

struct hashtag { /* a name as it ends hashtags and handles: "samarinda", "kutim" */
	struct str name;
	uint32_t region;
};

struct gazetteer {
	struct region *regions;
	size_t n_regions, regions_alloc;
	struct place *places;
	size_t n_places, places_alloc;
	uint32_t province; /* index of Kaltim in regions */
	struct hashtag *tags;
	size_t n_tags, tags_alloc;
};

/* ---- offices ---- */

enum office_sub { SUB_ASN, SUB_TNI_POLRI, SUB_KADES, SUB_PEJABAT, SUB_OTHER, SUB_ORGANISER, SUBS };

struct office_name {
	struct str name; /* as printed */
	uint8_t sub;     /* enum office_sub */
};

struct offices {
	struct office_name *list;
	size_t n, alloc;
};

/* ---- status words ---- */

struct status_words {
	struct str *words; /* in the order of the procedure, the last one newest */
	size_t n, alloc;
};

/* ---- numbers, money and goods ---- */

#define MONEY_SIGN "rp" /* may stand right before the digits */

struct number_word {
	struct str word; /* as written, one word */
	int64_t value;
};

struct unit_word {
	struct str phrase, unit; /* lower case; unit as printed */
};

/* The pairs of letters that a list's words begin with: most words of a text are turned away by them. */
struct openings {
	uint64_t w[32 * 32 / 64];
};

struct number_list {
	struct number_word *words;
	size_t n, alloc;
	struct openings openings;
};

struct unit_list {
	struct unit_word *words;
	size_t n, alloc;
	struct openings openings;
};

struct units {
	struct number_list scales, numbers;
	struct unit_list money, goods;
	struct unit_list givers, others; /* words before the number */
};

/* May s begin with a word of the list?  The lower five bits are a letter's, whatever its case. */
static inline bool openings_has(const struct openings *o, struct str s)
{
	unsigned first = s.len > 0 ? (unsigned char)s.ptr[0] & 31u : 0;
	unsigned second = s.len > 1 ? (unsigned char)s.ptr[1] & 31u : 0;

	return o->w[first / 2] >> (first % 2 * 32 + second) & 1;
}

/* ---- counts ---- */

struct counted_noun {
	struct str what;
	bool needs_overseer;
};

struct counted {
	struct counted_noun *nouns;
	size_t n, alloc;
};

/* ---- law ---- */

enum regime { REGIME_ALWAYS, REGIME_IS_PILKADA, REGIME_IS_PEMILU };

struct law_row {
	enum topic topic;
	struct str sub, item, article, stage;
	uint32_t words; /* bit of the list one of whose words must be told; 0: none must */
	enum regime regime;
	int64_t from_day, to_day; /* days since 1970; INT64_MIN and INT64_MAX: unbounded */
};

struct stage_row {
	enum regime regime;
	struct str stage, region;
	int64_t from_day, to_day;
};

#define LAW_LISTS 32

struct law {
	struct law_row *rows;
	size_t n_rows, rows_alloc;
	struct str lists[LAW_LISTS]; /* different cells of words, as written */
	size_t n_lists;
	struct stage_row *stages;
	size_t n_stages, stages_alloc;
};

/* ---- everything ---- */

struct attrs {
	struct phrases *phrases;
	struct gazetteer gazetteer;
	struct offices offices;
	struct status_words status;
	struct units units;
	struct counted counted;
	struct law law;
};

/* Where a passage of evidence stands: tokens [first, end), and the first phrase found there. */
struct span {
	uint32_t first, end;
	size_t found;
};

/* One document with the words found in its fields. */
struct facts {
	const struct attrs *attrs;
	const struct reading *r;
	struct arena *page;
	struct found *found[2]; /* by enum field, in order of first */
	size_t n_found[2];
	const struct span *spans; /* by index of evidence: every extractor asks for them */
	int64_t published_day; /* days since 1970, or INT64_MIN */
};

/* Loaders: each reads its table and says what is wrong in p. */
void gazetteer_load(struct attrs *a, struct arena *run, const struct lexicon_source *s,
	struct faults *p);
void offices_load(struct attrs *a, struct arena *run, const struct lexicon_source *s,
	struct faults *p);
void status_load(struct attrs *a, struct arena *run, const struct lexicon_source *s,
	struct faults *p);
void units_load(struct attrs *a, struct arena *run, const struct lexicon_source *s,
	struct faults *p);
void counts_load(struct attrs *a, struct arena *run, const struct lexicon_source *s,
	struct faults *p);
void law_load(struct attrs *a, struct arena *run, const struct lexicon_source *s,
	struct faults *p);
void calendar_load(struct attrs *a, struct arena *run, const struct lexicon_source *s,
	struct faults *p);
void eventdate_load(struct attrs *a, struct arena *run, const struct lexicon_source *s,
	struct faults *p);

/* Adds the comma-separated phrases of a cell; says so where one is empty after folding. */
void facts_add_list(struct attrs *a, const struct table_row *row, size_t cell, enum fact_kind kind,
	uint32_t value, struct faults *p);

/* All names of a row of plain lists: every cell's names get the flags of the row's section. */
struct section_flags {
	const char *section;
	uint32_t flags;
};
void facts_add_flags(struct attrs *a, const struct table *t, const struct section_flags *sections,
	enum fact_kind kind, struct faults *p);

/* Index of the first found phrase of a field that begins at or behind a token. */
size_t facts_from(const struct facts *f, enum field field, uint32_t token);

/* Finds the passages of evidence among the tokens: f->spans. */
void facts_place(struct facts *f, const struct verdicts *v);

/* Tokens [first, end) of the paragraph that holds a byte; of a very long one the sentences near it. */
void facts_paragraph(const struct facts *f, enum field field, size_t at, uint32_t *first,
	uint32_t *end);

/* Flags of the phrase of a kind that ends right before token `at` (a dot, slash, hyphen or quote
 * between them is passed over), and where that phrase begins; 0 and `at` where there is none. */
uint32_t facts_before(const struct facts *f, enum field field, uint32_t at, enum fact_kind kind,
	uint32_t *begin);

/* Fills the attributes of the document and of its findings. */
void regions_find(const struct facts *f, struct verdicts *v);
void offices_find(const struct facts *f, const struct verdicts *v, struct finding *x);
void status_find(const struct facts *f, const struct verdicts *v, struct finding *x);
void amounts_find(const struct facts *f, const struct verdicts *v, struct finding *x);
void counts_find(const struct facts *f, struct verdicts *v);
/* Counts without a region of their own get the document's only one. */
void counts_settle(struct verdicts *v);
void eventdate_find(const struct facts *f, const struct verdicts *v, struct finding *x);
void law_find(const struct facts *f, const struct verdicts *v, struct finding *x);

/* The regime and stage that the calendar knows for a day (INT64_MIN: unknown day, both regimes)
 * in a region (empty: any).  regimes gets flags REGIME_PILKADA, REGIME_PEMILU. */
void calendar_at(const struct law *law, int64_t day, struct str region, unsigned *regimes,
	struct str *stage);

/* Reads a number in digits ("1.010", "2,4 juta", "50rb") or in words ("dua puluh lima ribu") from
 * the beginning of *rest and moves behind it; false where none stands there. */
bool numbers_read(const struct units *u, struct str *rest, int64_t *value);

/* False where numbers_read would find none, without reading. */
bool numbers_may_begin(const struct units *u, struct str s);

/* A date column of a table: "" gives `otherwise`.  False where it is no TTTT-BB-HH. */
bool calendar_day(struct str cell, int64_t otherwise, int64_t *day);

#endif
