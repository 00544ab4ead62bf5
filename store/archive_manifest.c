/* archive_manifest.c - MANIFEST: one chained line for every file closed, removed or rewritten.
 *
 *   NAME SIZE SHA-256 PREVIOUS
 *   hapus NAME SHA-256 DATE REASON... PREVIOUS
 *   ganti NAME OLD-SHA-256 NEW-SHA-256 DATE REASON... PREVIOUS
 *
 * PREVIOUS is the SHA-256 of the line before without its newline, 64 zeros for the first.  A last line
 * without newline was being written when the power went: it is cut off. */
#include <ctype.h>
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

#include "archive_impl.h"
#include "simak/file.h"
#include "simak/msg.h"

#define MANIFEST_CAP ((size_t)64 * 1024 * 1024)
#define NO_LINE "0000000000000000000000000000000000000000000000000000000000000000"
#define BLOCK ((size_t)256 * 1024)

static bool is_sum(struct str s)
{
	for (size_t i = 0; i < s.len; i++)
		if (!isxdigit((unsigned char)s.ptr[i]) || isupper((unsigned char)s.ptr[i]))
			return false;
	return s.len == HASH_SHA256_HEX - 1;
}

/* The last word of *rest, cut off it. */
static struct str cut_last(struct str *rest)
{
	size_t at = rest->len;
	struct str word;

	while (at > 0 && rest->ptr[at - 1] != ' ')
		at--;
	word = str_slice(*rest, at, rest->len);
	*rest = str_slice(*rest, 0, at ? at - 1 : 0);
	return word;
}

static bool parse_event(struct str rest, struct manifest_entry *entry)
{
	bool replaced = entry->kind == MANIFEST_REPLACED;

	if (!str_cut(&rest, ' ', &entry->name) || !str_cut(&rest, ' ', &entry->sha256) ||
		(replaced && !str_cut(&rest, ' ', &entry->new_sha256)) ||
		!str_cut(&rest, ' ', &entry->date))
		return false;
	entry->reason = rest;
	return is_sum(entry->sha256) && (!replaced || is_sum(entry->new_sha256));
}

static bool parse_line(struct str line, struct manifest_entry *entry)
{
	struct str rest = line, word;

	entry->text = line;
	entry->previous = cut_last(&rest);
	if (!is_sum(entry->previous) || !str_cut(&rest, ' ', &word))
		return false;
	if (str_is(word, "hapus") || str_is(word, "ganti")) {
		entry->kind = str_is(word, "hapus") ? MANIFEST_REMOVED : MANIFEST_REPLACED;
		return parse_event(rest, entry) && archive_serial(entry->name) != 0;
	}
	entry->kind = MANIFEST_CLOSED;
	entry->name = word;
	return archive_serial(entry->name) != 0 && str_cut(&rest, ' ', &word) && str_to_int(word, &entry->size) && entry->size >= 0 &&
		is_sum(rest) && (entry->sha256 = rest, true);
}

/* What an entry claims must fit what earlier lines say of the file. */
static const char *check_entry(const struct manifest *m, const struct manifest_entry *entry)
{
	const struct manifest_entry *before = manifest_find(m, entry->name);

	if (!str_is(entry->previous, m->head))
		return msg("the chain is broken: this line does not follow the one before");
	if (entry->kind == MANIFEST_CLOSED)
		return before == NULL ? NULL : msg("the file is listed twice");
	if (before == NULL || !str_eq(manifest_sum(before), entry->sha256))
		return msg("the line does not fit what was said of the file before");
	return NULL;
}

int manifest_load(const char *dir, struct arena *a, struct manifest *m, struct err *e)
{
	const char *path = file_join(a, dir, "MANIFEST");
	struct str rest, line;
	struct buf text;
	size_t alloc = 0;

	memset(m, 0, sizeof *m);
	memcpy(m->head, NO_LINE, sizeof m->head);
	if (!file_exists(path))
		return 0;
	if (file_read(path, MANIFEST_CAP, &text, e) != 0) {
		e->kind = ERR_STORE;
		buf_free(&text);
		return -1;
	}
	rest = arena_str(a, buf_str(&text));
	buf_free(&text);
	while (str_find_char(rest, '\n', 0) != SIZE_MAX && str_cut(&rest, '\n', &line)) {
		struct manifest_entry entry = {0};

		entry.problem = parse_line(line, &entry) ? check_entry(m, &entry)
			: msg("the line can't be read");
		hash_sha256_hex(line, m->head);
		*ARENA_PUSH(a, m->entries, m->n, alloc) = entry;
	}
	m->torn = rest.len;
	return 0;
}

const struct manifest_entry *manifest_find(const struct manifest *m, struct str name)
{
	for (size_t i = m->n; i-- > 0;)
		if (str_eq(m->entries[i].name, name))
			return &m->entries[i];
	return NULL;
}

struct str manifest_sum(const struct manifest_entry *entry)
{
	switch (entry->kind) {
	case MANIFEST_CLOSED:
		return entry->sha256;
	case MANIFEST_REPLACED:
		return entry->new_sha256;
	default:
		return STR_NONE;
	}
}

static int write_line(const char *path, size_t torn, const char *line, struct err *e)
{
	int fd = open(path, O_WRONLY | O_CREAT | O_CLOEXEC, 0644), rc = -1;
	off_t end = fd < 0 ? -1 : lseek(fd, -(off_t)torn, SEEK_END);
	size_t len = strlen(line);

	if (end >= 0 && ftruncate(fd, end) == 0 && write(fd, line, len) == (ssize_t)len && fsync(fd) == 0)
		rc = 0;
	else
		err_errno(e, ERR_STORE, "%s: %s", path, msg("cannot be written"));
	if (fd >= 0)
		close(fd);
	return rc;
}

int manifest_add(const char *dir, const char *line, struct err *e)
{
	struct arena a;
	struct manifest m;
	int rc = -1;

	arena_init(&a);
	if (manifest_load(dir, &a, &m, e) == 0)
		rc = write_line(file_join(&a, dir, "MANIFEST"), m.torn,
			arena_printf(&a, "%s %s\n", line, m.head).ptr, e);
	arena_free(&a);
	return rc == 0 ? archive_sync_dir(dir, e) : -1;
}

int archive_chain_head(const char *dir, char hex[65], struct err *e)
{
	struct arena a;
	struct manifest m;
	int rc;

	arena_init(&a);
	rc = manifest_load(dir, &a, &m, e);
	memcpy(hex, m.head, sizeof m.head);
	if (m.n == 0)
		hex[0] = '\0';
	arena_free(&a);
	return rc;
}

int archive_manifest_line(const char *dir, struct str file, struct arena *a, struct str *line,
	struct err *e)
{
	const struct manifest_entry *entry;
	struct manifest m;

	*line = STR_NONE;
	if (manifest_load(dir, a, &m, e) != 0)
		return -1;
	entry = manifest_find(&m, file);
	if (entry != NULL)
		*line = entry->text;
	return 0;
}

int archive_sum(const char *path, char hex[HASH_SHA256_HEX], int64_t *size, struct err *e)
{
	struct hash *h = hash_open(HASH_SHA256);
	int fd = open(path, O_RDONLY | O_CLOEXEC);
	char *block = malloc(BLOCK);
	unsigned char raw[32];
	ssize_t n = -1;

	*size = 0;
	while (fd >= 0 && block != NULL && (n = read(fd, block, BLOCK)) != 0) {
		if (n < 0 && errno != EINTR)
			break;
		hash_add(h, (struct str){block, n > 0 ? (size_t)n : 0});
		*size += n > 0 ? n : 0;
	}
	hash_close(h, raw);
	hash_hex(raw, sizeof raw, hex);
	free(block);
	if (n != 0)
		err_errno(e, ERR_STORE, "%s: %s", path, msg("cannot be read"));
	if (fd >= 0)
		close(fd);
	return n == 0 ? 0 : -1;
}

int archive_sync_dir(const char *dir, struct err *e)
{
	int fd = open(dir, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
	int rc = fd >= 0 && fsync(fd) == 0 ? 0 : -1;

	if (rc != 0)
		err_errno(e, ERR_STORE, "%s: %s", dir, msg("cannot be synced"));
	if (fd >= 0)
		close(fd);
	return rc;
}
