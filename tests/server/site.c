/*
 * Files of a site. The folder is ROOT/dayN/ADDRESS (with a day), else ROOT/ADDRESS, else ROOT; in
 * it a request for /a/b?q is answered by the first of `a/b?q`, `a/b?q.html`, `a/b`, `a/b.html` and,
 * for a folder, its index (index.html, .rss, .atom, .xml). A folder asked for without the closing
 * slash redirects to it. ETag is a hash of the bytes, Last-Modified the file's time. A twin
 * `NAME.gz` or `NAME.br` answers clients that accept the coding; in other text files @PORT@ and its
 * like are filled in.
 */
#define _POSIX_C_SOURCE 200809L
#include "server.h"

#include <inttypes.h>
#include <string.h>
#include <sys/stat.h>

#define PATH_CAP 8192

int read_whole_file(const char *path, struct text *out, int64_t *modified_at)
{
	struct stat st;
	FILE *f = fopen(path, "rb");
	if (!f)
		return -1;
	if (fstat(fileno(f), &st) < 0 || !S_ISREG(st.st_mode)) {
		fclose(f);
		return -1;
	}
	char block[16384];
	size_t n;
	while ((n = fread(block, 1, sizeof block, f)) > 0)
		text_add(out, block, n);
	int failed = ferror(f);
	fclose(f);
	if (modified_at)
		*modified_at = (int64_t)st.st_mtime;
	return failed ? -1 : 0;
}

const char *site_content_type(const char *path)
{
	static const char *const known[][2] = {{".html", "text/html; charset=UTF-8"},
	        {".rss", "application/rss+xml; charset=UTF-8"},
	        {".atom", "application/atom+xml; charset=UTF-8"},
	        {".xml", "application/xml; charset=UTF-8"}, {".txt", "text/plain; charset=UTF-8"},
	        {".json", "application/json"}, {".css", "text/css"},
	        {".js", "application/javascript"}, {".jpg", "image/jpeg"},
	        {".gz", "application/gzip"}};
	const char *dot = strrchr(path, '.');
	for (size_t i = 0; dot && i < sizeof known / sizeof *known; i++)
		if (!strcmp(dot, known[i][0]))
			return known[i][1];
	return "application/octet-stream";
}

static bool is_text(const char *type)
{
	return !strncmp(type, "text/", 5) || strstr(type, "xml") || strstr(type, "json");
}

static int is_folder(const char *path)
{
	struct stat st;
	return stat(path, &st) == 0 && S_ISDIR(st.st_mode);
}

static void site_folder(char *out, size_t cap, const struct site *s, const char *address)
{
	if (s->day > 0) {
		snprintf(out, cap, "%s/day%d/%s", s->root, s->day, address);
		if (is_folder(out))
			return;
	}
	snprintf(out, cap, "%s/%s", s->root, address);
	if (!is_folder(out))
		snprintf(out, cap, "%s", s->root);
}

static bool is_file(const char *path)
{
	struct stat st;
	return stat(path, &st) == 0 && S_ISREG(st.st_mode);
}

/* 0 found, 1 a folder without its slash, -1 nothing there. */
static int find_file(char *out, size_t cap, const char *folder, const struct request *q)
{
	static const char *const after_name[] = {"", ".html", NULL};
	static const char *const after_slash[] = {
	        "index.html", "index.rss", "index.atom", "index.xml", NULL};
	bool slash = q->path[strlen(q->path) - 1] == '/';
	for (int i = 0; q->query[0] && after_name[i]; i++) {
		snprintf(out, cap, "%s%s?%s%s", folder, q->path, q->query, after_name[i]);
		if (is_file(out))
			return 0;
	}
	for (const char *const *end = slash ? after_slash : after_name; *end; end++) {
		snprintf(out, cap, "%s%s%s", folder, q->path, *end);
		if (is_file(out))
			return 0;
	}
	snprintf(out, cap, "%s%s", folder, q->path);
	return !slash && is_folder(out) ? 1 : -1;
}

static void answer_missing(struct reply *r)
{
	r->status = 404;
	text_printf(&r->fields, "Content-Type: text/html; charset=UTF-8\r\n");
	text_printf(
	        &r->body, "<!doctype html><title>404</title><h1>Halaman tidak ditemukan</h1>\n");
}

static bool accepts(const struct request *q, const char *coding)
{
	const char *at = strstr(q->encodings, coding);
	return at && strncmp(at + strlen(coding), ";q=0", 4) != 0;
}

/* The file's bytes into the body: a packed twin if there is one, else filled in. */
static int load_body(char *file, size_t cap, const struct request *q, const struct words *w,
        struct reply *r, int64_t *modified_at)
{
	static const char *const twins[][2] = {{"br", ".br"}, {"gzip", ".gz"}};
	size_t len = strlen(file);
	const char *type = site_content_type(file);
	for (int i = 0; i < 2 && len + 4 < cap; i++) {
		if (!accepts(q, twins[i][0]))
			continue;
		memcpy(file + len, twins[i][1], 4);
		int found = read_whole_file(file, &r->body, modified_at);
		file[len] = '\0';
		if (found == 0) {
			text_printf(&r->fields, "Content-Encoding: %s\r\nVary: Accept-Encoding\r\n",
			        twins[i][0]);
			return 0;
		}
	}
	struct text plain = {0};
	if (read_whole_file(file, &plain, modified_at) < 0) {
		text_free(&plain);
		return -1;
	}
	if (is_text(type))
		text_expand(&r->body, plain.at, plain.len, w);
	else
		text_add(&r->body, plain.at, plain.len);
	text_free(&plain);
	return 0;
}

static uint64_t hash_bytes(const char *p, size_t len)
{
	uint64_t h = 0xcbf29ce484222325U; /* FNV-1a */
	for (size_t i = 0; i < len; i++)
		h = (h ^ (unsigned char)p[i]) * 0x100000001b3U;
	return h;
}

/* RFC 9110, 13.2.2: with If-None-Match the date is not looked at. */
static bool is_unchanged(const struct request *q, const char *etag, int64_t modified_at)
{
	if (q->none_match[0])
		return !strcmp(q->none_match, "*") || strstr(q->none_match, etag);
	int64_t since = q->modified_since[0] ? http_date_read(q->modified_since) : -1;
	return since >= 0 && modified_at <= since;
}

void site_answer(
        const struct site *s, const struct request *q, const struct words *w, struct reply *r)
{
	char folder[PATH_CAP / 2], file[PATH_CAP + PATH_CAP], etag[32], date[64];
	int64_t modified_at = 0;
	site_folder(folder, sizeof folder, s, w->address);
	int found = strstr(q->path, "..") ? -1 : find_file(file, sizeof file, folder, q);
	if (found == 1) {
		r->status = 301;
		text_printf(&r->fields, "Location: %s/%s%s\r\n", q->path, q->query[0] ? "?" : "",
		        q->query);
		return;
	}
	if (found < 0 || load_body(file, sizeof file, q, w, r, &modified_at) < 0) {
		answer_missing(r);
		return;
	}
	snprintf(etag, sizeof etag, "\"%016" PRIx64 "\"", hash_bytes(r->body.at, r->body.len));
	http_date(date, sizeof date, modified_at);
	text_printf(&r->fields, "ETag: %s\r\nLast-Modified: %s\r\n", etag, date);
	if (is_unchanged(q, etag, modified_at))
		r->status = 304;
	else
		text_printf(&r->fields, "Content-Type: %s\r\n", site_content_type(file));
}
