/* jout.c - writing JSON: commas and quotes. */
#include <math.h>

#include "simak/esc.h"
#include "simak/jout.h"

void jout_init(struct jout *j, struct buf *out)
{
	*j = (struct jout){.out = out};
}

static void begin_value(struct jout *j)
{
	uint64_t bit = UINT64_C(1) << (j->depth & 63);

	if (j->after_key) {
		j->after_key = false;
		return;
	}
	if (j->has_member & bit)
		buf_add_char(j->out, ',');
	j->has_member |= bit;
}

static void open_container(struct jout *j, char bracket)
{
	begin_value(j);
	buf_add_char(j->out, bracket);
	j->depth++;
	j->has_member &= ~(UINT64_C(1) << (j->depth & 63));
}

static void close_container(struct jout *j, char bracket)
{
	j->depth--;
	buf_add_char(j->out, bracket);
}

void jout_object(struct jout *j)
{
	open_container(j, '{');
}

void jout_array(struct jout *j)
{
	open_container(j, '[');
}

void jout_end_object(struct jout *j)
{
	close_container(j, '}');
}

void jout_end_array(struct jout *j)
{
	close_container(j, ']');
}

void jout_key(struct jout *j, const char *key)
{
	begin_value(j);
	buf_add_char(j->out, '"');
	buf_add_cstr(j->out, key);
	buf_add(j->out, "\":", 2);
	j->after_key = true;
}

void jout_begin_str(struct jout *j)
{
	begin_value(j);
	buf_add_char(j->out, '"');
}

void jout_more_str(struct jout *j, struct str s)
{
	esc_json(j->out, s);
}

void jout_end_str(struct jout *j)
{
	buf_add_char(j->out, '"');
}

void jout_str(struct jout *j, struct str s)
{
	jout_begin_str(j);
	jout_more_str(j, s);
	jout_end_str(j);
}

void jout_int(struct jout *j, int64_t n)
{
	begin_value(j);
	buf_add_int(j->out, n);
}

static char digit(uint64_t n)
{
	return (char)('0' + n % 10);
}

/* As printf's %.3f for 0 <= x < 1e6, by whole numbers: 53 bits times 1000 fit, what is shifted out
 * of them decides, and halves go to the even neighbour. */
static void add_thousandths(struct buf *b, double x)
{
	int exponent;
	uint64_t n = x < 0x1p-11 ? 0 : (uint64_t)ldexp(frexp(x, &exponent), 53) * 1000;
	int shift = n == 0 ? 1 : 53 - exponent;
	uint64_t whole = n >> shift, rest = n - (whole << shift), half = UINT64_C(1) << (shift - 1);

	whole += rest > half || (rest == half && whole % 2);
	buf_add_int(b, (int64_t)(whole / 1000));
	buf_add(b, (char[]){'.', digit(whole / 100), digit(whole / 10), digit(whole)}, 4);
}

void jout_real(struct jout *j, double x, int decimals)
{
	begin_value(j);
	if (decimals == 3 && !signbit(x) && x < 1e6)
		add_thousandths(j->out, x);
	else
		buf_printf(j->out, "%.*f", decimals, x);
}

void jout_bool(struct jout *j, bool b)
{
	begin_value(j);
	buf_add_cstr(j->out, b ? "true" : "false");
}

void jout_null(struct jout *j)
{
	begin_value(j);
	buf_add_cstr(j->out, "null");
}

void jout_member_str(struct jout *j, const char *key, struct str s)
{
	jout_key(j, key);
	jout_str(j, s);
}

void jout_member_opt(struct jout *j, const char *key, struct str s)
{
	jout_key(j, key);
	if (s.len)
		jout_str(j, s);
	else
		jout_null(j);
}

void jout_member_int(struct jout *j, const char *key, int64_t n)
{
	jout_key(j, key);
	jout_int(j, n);
}

void jout_member_bool(struct jout *j, const char *key, bool b)
{
	jout_key(j, key);
	jout_bool(j, b);
}
