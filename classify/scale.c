/* scale.c - words, concepts and pairs of concepts summed up; see scale.h. */
#include "scale.h"

#include <math.h>
#include <string.h>

#define STRETCH 20 /* sentences weighed together */
#define STEP 10    /* from one stretch to the next */

size_t scale_members(const struct bits *b, uint16_t members[CONCEPTS_MAX])
{
	size_t n = 0;

	for (size_t i = 0; i < CONCEPTS_MAX / 64; i++)
		for (uint64_t w = b->w[i]; w != 0; w &= w - 1)
			members[n++] = (uint16_t)(64 * i + bits_lowest(w));
	return n;
}

double scale_length(const struct tally *t, enum weighed_part part)
{
	return sqrt((double)t->parts[part].squares) / SCALE_HUNDREDTHS;
}

double scale_over_length(const struct tally *t, int column)
{
	double over = 0;

	for (int i = 0; i < WEIGHED_PARTS; i++)
		if (t->parts[i].squares > 0)
			over += t->parts[i].weights[column] / SCALE_TENTHS / scale_length(t, (enum weighed_part)i);
	return over;
}

static bool is_weighed(const struct tally *t)
{
	return t->parts[WEIGHED_WORDS].squares + t->parts[WEIGHED_PIECES].squares > 0;
}

static size_t seen_bytes(const struct linear *m)
{
	return (m->n / 64 + 1) * sizeof(uint64_t);
}

static struct tally begin(const struct scale *c)
{
	memset(c->seen, 0, seen_bytes(c->m));
	return (struct tally){0};
}

static inline void add_columns(int32_t *restrict to, const int16_t *restrict from)
{
	for (int i = 0; i < COLUMNS; i++)
		to[i] += from[i];
}

static inline void add_feature(const struct scale *c, struct tally *t, enum weighed_part part,
	uint32_t feature)
{
	uint64_t rarity = c->m->rarities[feature];
	uint64_t bit = (uint64_t)1 << feature % 64;

	if (feature == 0 || (c->seen[feature / 64] & bit) != 0)
		return;
	c->seen[feature / 64] |= bit;
	t->parts[part].squares += rarity * rarity;
	add_columns(t->parts[part].weights, c->m->features[feature].weights);
}

uint32_t scale_feature(const struct linear *m, const struct token *k)
{
	return k->kind == TOKEN_WORD ? m->of_root[k->root] : 0;
}

size_t scale_pieces(const struct scale *c, const struct token *k, uint32_t features[PIECES_WORD_MAX])
{
	struct pieces pieces;
	size_t n = 0;

	if (c->r->doc->kind != DOC_SOCIAL || k->kind != TOKEN_WORD)
		return 0;
	pieces_cut(k->folded, &pieces);
	for (size_t i = 0; i < pieces.n; i++) {
		uint32_t feature = c->m->of_piece[text_vocab_find(c->m->pieces, pieces_at(&pieces, i))];

		if (feature != 0)
			features[n++] = feature;
	}
	return n;
}

static void add_pieces(const struct scale *c, struct tally *tally, const struct text *t,
	const struct sentence *s)
{
	uint32_t features[PIECES_WORD_MAX];

	if (c->r->doc->kind != DOC_SOCIAL)
		return;
	for (uint32_t i = 0; i < s->n_tokens; i++)
		for (size_t n = scale_pieces(c, &t->tokens[s->first_token + i], features); n-- > 0;)
			add_feature(c, tally, WEIGHED_PIECES, features[n]);
}

/* Words, their pieces, and concepts, whose members are told. */
static size_t add_singles(const struct scale *c, struct tally *tally, enum field f, uint32_t sentence,
	uint16_t members[CONCEPTS_MAX])
{
	const struct text *t = &c->r->fields[f];
	const struct sentence *s = &t->sentences[sentence];
	size_t n;

	if (s->related)
		return 0;
	for (uint32_t i = s->first_token; i < s->first_token + s->n_tokens; i++)
		add_feature(c, tally, WEIGHED_WORDS, scale_feature(c->m, &t->tokens[i]));
	add_pieces(c, tally, t, s);
	n = scale_members(&c->r->concepts[f][sentence], members);
	for (size_t i = 0; i < n; i++)
		add_feature(c, tally, WEIGHED_WORDS, c->m->of_concept[members[i]]);
	return n;
}

static void add_sentence(const struct scale *c, struct tally *tally, enum field f, uint32_t sentence)
{
	uint16_t members[CONCEPTS_MAX];
	size_t n = add_singles(c, tally, f, sentence, members);

	for (size_t i = 0; i < n; i++)
		for (size_t j = i + 1; j < n; j++)
			add_feature(c, tally, WEIGHED_WORDS,
				c->m->of_pair[members[i] * c->m->n_concepts + members[j]]);
}

static void weigh_title(struct scale *c)
{
	c->title = begin(c);
	for (uint32_t i = 0; i < c->r->fields[FIELD_TITLE].n_sentences; i++)
		add_sentence(c, &c->title, FIELD_TITLE, i);
	memcpy(c->title_seen, c->seen, seen_bytes(c->m));
}

/* The headline, whatever its length summed up once, and sentences [from, to) of the text; their features are
 * those seen. */
static struct tally weigh_stretch(const struct scale *c, size_t from, size_t to)
{
	struct tally tally = c->title;

	memcpy(c->seen, c->title_seen, seen_bytes(c->m));
	for (size_t i = from; i < to; i++)
		add_sentence(c, &tally, FIELD_TEXT, (uint32_t)i);
	return tally;
}

/* Where the stretch that begins at a sentence ends. */
static size_t stretch_end(const struct scale *c, size_t from)
{
	size_t n = c->r->fields[FIELD_TEXT].n_sentences;

	return n - from <= STRETCH + STEP ? n : from + STRETCH;
}

bool scale_weigh(const struct scale *c, double *over)
{
	bool any = false;

	for (int i = 0; i < COLUMNS; i++)
		over[i] = -INFINITY;
	for (size_t from = 0, to = 0; from == 0 || to < c->r->fields[FIELD_TEXT].n_sentences; from += STEP) {
		struct tally tally;

		to = stretch_end(c, from);
		tally = weigh_stretch(c, from, to);
		any |= is_weighed(&tally);
		for (int i = 0; i < COLUMNS && is_weighed(&tally); i++)
			over[i] = fmax(over[i], c->m->base[i] + scale_over_length(&tally, i));
	}
	return any;
}

/* Pairs tell documents apart; they do not show a reader which sentence tells the act. */
static void weigh_alone(struct scale *c, enum field f)
{
	uint16_t members[CONCEPTS_MAX];
	size_t n = c->r->fields[f].n_sentences;

	c->alone[f] = arena_array(c->page, n + 1, sizeof *c->alone[f]);
	for (size_t i = 0; i < n; i++) {
		c->alone[f][i] = begin(c);
		(void)add_singles(c, &c->alone[f][i], f, (uint32_t)i, members);
	}
}

const struct tally *scale_weigh_sentence(struct scale *c, enum field f, uint32_t sentence)
{
	if (c->alone[f] == NULL)
		weigh_alone(c, f);
	return &c->alone[f][sentence];
}

struct tally scale_weigh_heaviest(const struct scale *c, int column)
{
	size_t heaviest = 0;
	double most = -INFINITY;

	for (size_t from = 0, to = 0; from == 0 || to < c->r->fields[FIELD_TEXT].n_sentences; from += STEP) {
		struct tally tally;

		to = stretch_end(c, from);
		tally = weigh_stretch(c, from, to);
		if (is_weighed(&tally) && scale_over_length(&tally, column) > most) {
			most = scale_over_length(&tally, column);
			heaviest = from;
		}
	}
	return weigh_stretch(c, heaviest, stretch_end(c, heaviest));
}

struct scale scale_open(const struct linear *m, struct arena *page, const struct reading *r)
{
	struct scale c = {.m = m, .page = page, .r = r, .seen = arena_room(page, seen_bytes(m), 1),
		.title_seen = arena_room(page, seen_bytes(m), 1)};

	weigh_title(&c);
	return c;
}
