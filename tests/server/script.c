/*
 * Scripted replies. A script is a text file, one rule a line; # begins a comment line.
 *
 *     ADDRESS TARGET WORD...
 *
 * ADDRESS is 127.0.0.3 or * for any. TARGET is the path as asked for, with its ?query when the rule
 * has one; a final * matches any rest. The first rule that matches and is not used up answers. A
 * WORD with spaces is quoted: header="Retry-After: 120"; in quotes \r \n \t \" \\ and \xHH are
 * known. Words:
 *
 *   what is sent (without any of these the site's file is served, in the manner of the words below)
 *     status=N             the status, 200 unless said
 *     body="TEXT"          the body; @PORT@ @TLSPORT@ @ADDR@ @N@ are filled in (@N@: use of the
 * rule, from 1) file=NAME            the body from a file beside the script; its ending gives the
 * content type size=N               a body of N bytes of filler HTML, made while it is sent bomb=N
 * a gzip body that unpacks to N zero bytes raw="BYTES"          exactly these bytes instead of a
 * reply, then the connection is closed empty                the connection is closed without a byte
 *     reset                ... by a TCP reset
 *     hang                 nothing is sent and the connection stays open
 *   how it is sent
 *     header="NAME: VALUE" one more header line, any number of times, filled in like body
 *     headers=N            N filler header lines
 *     delay=MS             wait before the first byte
 *     drip=MS              the body a byte at a time, MS between
 *     drip-head=MS         the head likewise
 *     cut=N                close after N bytes of body, whatever was promised
 *     length=N|none        what Content-Length says; none: the closing ends the body
 *     chunked              transfer coding chunked
 *     close                close after the reply
 *   when
 *     times=N              the rule answers N requests, then the next one may
 *     after=N              the rule lets N requests pass first
 *
 * A wrong line is named on stderr and the script is refused.
 */
#include "server.h"

#include <stdlib.h>
#include <string.h>

struct rule {
	char address[64];
	char target[1024];
	struct text fields, body, raw, file;
	long status, delay_ms, drip_ms, drip_head_ms, many_headers, times, after, seen;
	int64_t length;
	uint64_t size, bomb, cut;
	bool answers, has_raw, empty, reset, hang, chunked, close;
};

static void rule_free(struct rule *u)
{
	text_free(&u->fields);
	text_free(&u->body);
	text_free(&u->raw);
	text_free(&u->file);
}

void script_free(struct script *s)
{
	for (size_t i = 0; i < s->count; i++)
		rule_free(&s->rules[i]);
	free(s->rules);
	*s = (struct script){0};
}

static const char *add_escape(struct text *t, const char *p)
{
	static const char from[] = "rnt", to[] = "\r\n\t";
	const char *known = *p ? strchr(from, *p) : NULL;
	if (known) {
		text_add(t, to + (known - from), 1);
		return p + 1;
	}
	if (*p == 'x' && p[1] && p[2]) {
		char digits[3] = {p[1], p[2], '\0'}, byte = (char)strtol(digits, NULL, 16);
		text_add(t, &byte, 1);
		return p + 3;
	}
	text_add(t, p, *p ? 1 : 0);
	return *p ? p + 1 : p;
}

/* The next word of the line, quotes and escapes undone; NULL at the end of the line. */
static const char *next_word(struct text *word, const char *p)
{
	bool quoted = false;
	text_free(word);
	p += strspn(p, " \t");
	if (!*p || *p == '\n')
		return NULL;
	while (*p && *p != '\n' && (quoted || (*p != ' ' && *p != '\t'))) {
		if (*p == '"') {
			quoted = !quoted;
			p++;
		} else if (quoted && *p == '\\') {
			p = add_escape(word, p + 1);
		} else {
			text_add(word, p++, 1);
		}
	}
	if (!word->at)
		text_add(word, "", 0);
	return p;
}

static int read_number(struct rule *u, const char *name, const char *value)
{
	char *end;
	long long n = strtoll(value, &end, 10);
	const struct {
		const char *name;
		long *out;
	} longs[] = {{"status", &u->status}, {"delay", &u->delay_ms}, {"drip", &u->drip_ms},
	        {"drip-head", &u->drip_head_ms}, {"headers", &u->many_headers},
	        {"times", &u->times}, {"after", &u->after}};
	if (!strcmp(name, "length") && !strcmp(value, "none")) {
		u->length = LENGTH_NONE;
		return 0;
	}
	if (!*value || *end || n < 0)
		return -1;
	for (size_t i = 0; i < sizeof longs / sizeof *longs; i++)
		if (!strcmp(name, longs[i].name)) {
			*longs[i].out = (long)n;
			u->answers |= longs[i].out == &u->status;
			return 0;
		}
	if (!strcmp(name, "length"))
		u->length = n;
	else if (!strcmp(name, "cut"))
		u->cut = (uint64_t)n;
	else if (!strcmp(name, "size") || (!strcmp(name, "bomb") && n > 0)) {
		*(name[0] == 's' ? &u->size : &u->bomb) = (uint64_t)n;
		u->answers = true;
	} else
		return -1;
	return 0;
}

static int read_flag(struct rule *u, const char *name)
{
	const struct {
		const char *name;
		bool *out, answers;
	} flags[] = {{"empty", &u->empty, true}, {"reset", &u->reset, true},
	        {"hang", &u->hang, true}, {"chunked", &u->chunked, false},
	        {"close", &u->close, false}};
	for (size_t i = 0; i < sizeof flags / sizeof *flags; i++)
		if (!strcmp(name, flags[i].name)) {
			*flags[i].out = true;
			u->answers |= flags[i].answers;
			return 0;
		}
	return -1;
}

static int read_word(struct rule *u, struct text *word, const char *folder)
{
	char *value = memchr(word->at, '=', word->len);
	if (!value)
		return read_flag(u, word->at);
	*value++ = '\0';
	size_t len = word->len - (size_t)(value - word->at);
	if (!strcmp(word->at, "header")) {
		text_add(&u->fields, value, len);
		text_add(&u->fields, "\r\n", 2);
		return 0;
	}
	u->has_raw |= !strcmp(word->at, "raw");
	if (!strcmp(word->at, "raw")) {
		text_add(&u->raw, value, len);
	} else if (!strcmp(word->at, "body")) {
		text_add(&u->body, value, len);
	} else if (!strcmp(word->at, "file")) {
		text_printf(&u->file, "%s%s", folder, value);
	} else {
		return read_number(u, word->at, value);
	}
	u->answers = true;
	return 0;
}

static int read_rule(struct rule *u, const char *line, const char *folder)
{
	struct text word = {0};
	int result = -1;
	*u = (struct rule){.status = 200, .times = -1, .length = LENGTH_TRUE, .cut = UINT64_MAX};
	for (int i = 0; (line = next_word(&word, line)); i++) {
		if (i == 0)
			snprintf(u->address, sizeof u->address, "%s", word.at);
		else if (i == 1)
			snprintf(u->target, sizeof u->target, "%s", word.at);
		else if (read_word(u, &word, folder) < 0) {
			fprintf(stderr, "word not known or not a number: %s\n", word.at);
			goto done;
		}
		result = i >= 1 ? 0 : -1;
	}
	if (result < 0)
		fprintf(stderr, "a rule is ADDRESS TARGET WORD...\n");
done:
	if (line)
		result = -1;
	text_free(&word);
	return result;
}

static int read_line(struct script *s, const char *path, const char *line, int no)
{
	char folder[2048] = "";
	const char *slash = strrchr(path, '/');
	if (slash && (size_t)(slash - path) + 2 < sizeof folder)
		snprintf(folder, sizeof folder, "%.*s", (int)(slash - path + 1), path);
	line += strspn(line, " \t");
	if (!*line || *line == '\n' || *line == '#')
		return 0;
	s->rules = take_memory(s->rules, (s->count + 1) * sizeof *s->rules);
	if (read_rule(&s->rules[s->count], line, folder) < 0) {
		fprintf(stderr, "%s:%d: this rule cannot be read\n", path, no);
		rule_free(&s->rules[s->count]);
		return -1;
	}
	s->count++;
	return 0;
}

int script_load(struct script *s, const char *path)
{
	struct text all = {0};
	int no = 0, result = 0;
	*s = (struct script){0};
	if (read_whole_file(path, &all, NULL) < 0) {
		fprintf(stderr, "%s: cannot be read\n", path);
		return -1;
	}
	for (const char *line = all.at; line && *line && result == 0;) {
		result = read_line(s, path, line, ++no);
		line = strchr(line, '\n');
		line = line ? line + 1 : NULL;
	}
	text_free(&all);
	if (result < 0)
		script_free(s);
	return result;
}

static bool matches(const struct rule *u, const char *address, const char *target)
{
	size_t len = strlen(u->target);
	if (strcmp(u->address, "*") != 0 && strcmp(u->address, address) != 0)
		return false;
	if (len && u->target[len - 1] == '*')
		return !strncmp(u->target, target, len - 1);
	return !strcmp(u->target, target);
}

struct rule *script_find(struct script *s, const char *address, const char *target)
{
	for (size_t i = 0; i < s->count; i++) {
		struct rule *u = &s->rules[i];
		if (!matches(u, address, target))
			continue;
		if (++u->seen <= u->after)
			continue;
		if (u->times < 0 || u->seen - u->after <= u->times)
			return u;
	}
	return NULL;
}

bool rule_answers(const struct rule *u)
{
	return u->answers;
}

long rule_count(const struct rule *u)
{
	return u->seen - u->after;
}

static void answer_body(struct rule *u, const struct words *w, struct reply *r)
{
	const char *type = "text/html; charset=UTF-8";
	if (u->bomb) {
		reply_make_bomb(r, u->bomb);
	} else if (u->size) {
		r->kind = BODY_FILLER;
		r->body_len = u->size;
	} else if (u->file.at) {
		struct text plain = {0};
		type = site_content_type(u->file.at);
		if (read_whole_file(u->file.at, &plain, NULL) < 0)
			fprintf(stderr, "%s: cannot be read\n", u->file.at);
		text_expand(&r->body, plain.at, plain.len, w);
		text_free(&plain);
	} else {
		text_expand(&r->body, u->body.at, u->body.len, w);
	}
	if (!u->fields.at || !strstr(u->fields.at, "Content-Type:"))
		text_printf(&r->fields, "Content-Type: %s\r\n", type);
}

void rule_answer(struct rule *u, const struct words *w, struct reply *r)
{
	r->status = (int)u->status;
	r->reset = u->reset;
	r->hang = u->hang;
	r->raw = u->has_raw || u->empty || u->reset || u->hang;
	if (!r->raw)
		answer_body(u, w, r);
	else
		text_expand(&r->body, u->raw.at, u->raw.len, w);
}

void rule_shape(struct rule *u, const struct words *w, struct reply *r)
{
	text_expand(&r->fields, u->fields.at, u->fields.len, w);
	r->many_headers = u->many_headers;
	r->delay_ms = u->delay_ms;
	r->drip_ms = u->drip_ms;
	r->drip_head_ms = u->drip_head_ms;
	r->cut = u->cut;
	r->said_length = u->length;
	r->chunked = u->chunked;
	r->close = r->close || u->close;
}
