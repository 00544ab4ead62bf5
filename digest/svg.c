/* svg.c - charts as inline SVG 1.1: no colour carries meaning alone, each has a spoken text. */
#include "html.h"
#include "simak/embed.h"
#include "simak/msg.h"

#define TILE 100
#define TILE_GAP 6
#define TILES_MAX 64
#define SHADES 4

static int64_t max_of(const int64_t *values, int n)
{
	int64_t max = 1;

	for (int i = 0; i < n; i++)
		if (values[i] > max)
			max = values[i];
	return max;
}

/* The values as words for aria-label: "0, 3, 1". */
static void spoken(const struct put *p, const int64_t *values, int n)
{
	for (int i = 0; i < n; i++)
		put(p, "%s%n", i ? "; " : "", values[i]);
}

static int64_t scaled(int64_t value, int64_t max, int64_t height)
{
	int64_t h = value * height / max;

	return value > 0 && h < 2 ? 2 : h;
}

void svg_spark(const struct put *p, const int64_t *values, int n)
{
	int64_t max = max_of(values, n);

	put(p, "<svg class=\"spark\" role=\"img\" viewBox=\"0 0 %i 20\" aria-label=\"", (int64_t)n * 6);
	spoken(p, values, n);
	put(p, "\">");
	for (int i = 0; i < n; i++) {
		int64_t h = scaled(values[i], max, 19);

		put(p, "<rect%s x=\"%i\" y=\"%i\" width=\"4\" height=\"%i\"/>",
			i == n - 1 ? " class=\"now\"" : "", (int64_t)i * 6, 19 - h, h ? h : 1);
	}
	put(p, "</svg>");
}

static void trend_bar(const struct put *p, int64_t value, int64_t max, int i, bool now)
{
	int64_t h = scaled(value, max, 60), x = (int64_t)i * 20;

	put(p, "<rect%s x=\"%i\" y=\"%i\" width=\"15\" height=\"%i\"/>", now ? " class=\"now\"" : "", x,
		76 - h, h ? h : 1);
	if (value > 0)
		put(p, "<text x=\"%i\" y=\"%i\">%n</text>", x + 7, 72 - h, value);
}

void svg_trend(const struct put *p, const int64_t *values, int n, int64_t max)
{
	const struct period *period = &p->report->period;

	put(p, "<svg class=\"trend\" role=\"img\" viewBox=\"-2 0 242 96\" aria-label=\"");
	spoken(p, values, n);
	put(p, "\"><path d=\"M-2 76.5H240\"/>");
	for (int i = 0; i < n; i++)
		trend_bar(p, values[i], max, i, i == n - 1);
	put(p, "<text class=\"from\" x=\"0\" y=\"91\">%D</text><text class=\"to\" x=\"236\" y=\"91\">%D"
		"</text></svg>\n", period->trend[0].from, period->trend[n - 1].to);
}

void svg_bar(const struct put *p, int64_t n, int64_t max)
{
	put(p, "<svg class=\"bar\" aria-hidden=\"true\" viewBox=\"0 0 100 10\" "
		"preserveAspectRatio=\"none\"><rect width=\"%i\" height=\"10\"/></svg>",
		scaled(n, max, 100));
}

struct tile {
	int64_t row, column, n;
	struct str name, full;
};

static const struct tally *region_tally(const struct report *r, struct str name)
{
	for (size_t i = 0; i < r->n_regions; i++)
		if (str_eq(r->regions[i].key, name))
			return &r->regions[i].tally;
	return NULL;
}

/* One line of the map file; false for comments and lines of another shape. */
static bool read_tile(const struct report *r, struct str line, struct tile *t)
{
	struct str row, column;
	const struct tally *tally;

	if (str_starts(line, "#") || !str_cut(&line, ' ', &row) || !str_cut(&line, ' ', &column) ||
		!str_cut(&line, ' ', &t->name) || !str_to_int(row, &t->row) ||
		!str_to_int(column, &t->column))
		return false;
	t->full = line;
	tally = region_tally(r, line);
	t->n = tally ? tally->n : 0;
	return true;
}

static size_t read_tiles(const struct report *r, struct tile tiles[TILES_MAX])
{
	const struct embedded *file = embed_find("digest/assets/petak");
	struct str rest = file ? file->bytes : STR_NONE, line;
	size_t n = 0;

	while (n < TILES_MAX && str_line(&rest, &line))
		n += read_tile(r, line, &tiles[n]);
	return n;
}

static void put_tile(const struct put *p, const struct tile *t, int64_t max)
{
	int64_t x = t->column * (TILE + TILE_GAP), y = t->row * (TILE + TILE_GAP);
	int64_t shade = t->n == 0 ? 0 : 1 + (t->n * (SHADES - 1)) / max;

	put(p, "<g class=\"s%i\"><title>%t: %n</title><rect x=\"%i\" y=\"%i\" width=\"%i\" "
		"height=\"%i\" rx=\"3\"/>", shade, t->full, t->n, x, y, (int64_t)TILE, (int64_t)TILE);
	put(p, "<text class=\"v\" x=\"%i\" y=\"%i\">%n</text><text x=\"%i\" y=\"%i\">%t</text></g>\n",
		x + TILE / 2, y + 52, t->n, x + TILE / 2, y + 80, t->name);
}

void svg_tiles(const struct put *p)
{
	struct tile tiles[TILES_MAX];
	size_t n = read_tiles(p->report, tiles);
	int64_t max = 1, rows = 1, columns = 1;

	for (size_t i = 0; i < n; i++) {
		max = tiles[i].n > max ? tiles[i].n : max;
		rows = tiles[i].row >= rows ? tiles[i].row + 1 : rows;
		columns = tiles[i].column >= columns ? tiles[i].column + 1 : columns;
	}
	put(p, "<svg class=\"tiles\" role=\"img\" viewBox=\"-2 -2 %i %i\" aria-label=\"%m\">\n",
		columns * (TILE + TILE_GAP) - TILE_GAP + 4, rows * (TILE + TILE_GAP) - TILE_GAP + 4,
		"Peta petak jumlah dugaan; angkanya ada pada tabel di sebelahnya");
	for (size_t i = 0; i < n; i++)
		put_tile(p, &tiles[i], max);
	put(p, "</svg>\n");
}

static const char *state_word(enum report_day_state state)
{
	switch (state) {
	case DAY_READ:
		return "terbaca";
	case DAY_PARTLY:
		return "sebagian";
	case DAY_FAILED:
		return "gagal";
	default:
		return "tidak dijadwalkan";
	}
}

static void put_state(const struct put *p, enum report_day_state state, int64_t x)
{
	if (state == DAY_READ)
		put(p, "<rect x=\"%i\" y=\"1\" width=\"10\" height=\"14\"/>", x);
	else if (state == DAY_PARTLY)
		put(p, "<rect x=\"%i\" y=\"9\" width=\"10\" height=\"6\"/>", x);
	else if (state == DAY_FAILED)
		put(p, "<path d=\"M%i 3l8 10m0-10l-8 10\"/>", x + 1);
	else
		put(p, "<path class=\"idle\" d=\"M%i 8h6\"/>", x + 2);
}

void svg_strip(const struct put *p, const struct report_source *s)
{
	int64_t first = p->report->period.days.from;

	if (s->n_states == 0)
		return;
	put(p, "<svg class=\"strip\" role=\"img\" width=\"%i\" height=\"16\" viewBox=\"0 0 %i 16\" "
		"aria-label=\"", (int64_t)s->n_states * 13, (int64_t)s->n_states * 13);
	for (size_t i = 0; i < s->n_states; i++)
		put(p, "%s%D %m", i ? "; " : "", first + (int64_t)i, state_word(s->states[i]));
	put(p, "\">");
	for (size_t i = 0; i < s->n_states; i++)
		put_state(p, s->states[i], (int64_t)i * 13);
	put(p, "</svg>");
}
