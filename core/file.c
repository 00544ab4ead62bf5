/* file.c - whole files in and out, through POSIX. */
#define _GNU_SOURCE
#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

#include "simak/file.h"
#include "simak/msg.h"

#define CHUNK ((size_t)64 * 1024)

/* Room for the whole of a regular file at once, and one byte more in which its end shows. */
static void reserve_file(int fd, size_t cap, struct buf *b)
{
	struct stat st;

	if (fstat(fd, &st) == 0 && S_ISREG(st.st_mode) && st.st_size > 0 && (size_t)st.st_size < cap)
		buf_reserve(b, (size_t)st.st_size + 1);
}

static int read_all(int fd, const char *path, size_t cap, struct buf *b, struct err *e)
{
	reserve_file(fd, cap, b);
	for (;;) {
		size_t spare = b->alloc > b->len + 1 ? b->alloc - b->len - 1 : CHUNK;
		size_t room = cap - b->len < spare ? cap - b->len : spare;
		char *to = buf_reserve(b, room ? room : 1);
		ssize_t n;

		if (to == NULL)
			return err_set(e, ERR_INPUT, "%s: larger than %zu bytes", path, cap);
		n = read(fd, to, room ? room : 1);
		if (n < 0 && errno == EINTR) /* a signal that is meant for us: nobody waits for the rest */
			return err_set(e, ERR_INPUT, "%s: %s", path, msg("reading was interrupted"));
		if (n < 0)
			return err_errno(e, ERR_INPUT, "%s: %s", path, msg("cannot be read"));
		if (n == 0)
			return 0;
		b->len += (size_t)n;
		b->ptr[b->len] = '\0';
	}
}

int file_read(const char *path, size_t cap, struct buf *b, struct err *e)
{
	bool is_stdin = strcmp(path, "-") == 0;
	int fd = is_stdin ? STDIN_FILENO : open(path, O_RDONLY | O_CLOEXEC);
	int rc;

	buf_init(b, cap);
	if (fd < 0)
		return err_errno(e, ERR_INPUT, "%s: %s", path, msg("cannot be opened"));
	rc = read_all(fd, path, cap, b, e);
	if (!is_stdin)
		close(fd);
	return rc;
}

static int write_all(int fd, struct str bytes)
{
	while (bytes.len) {
		ssize_t n = write(fd, bytes.ptr, bytes.len);

		if (n < 0 && errno == EINTR)
			continue;
		if (n < 0)
			return -1;
		bytes.ptr += n;
		bytes.len -= (size_t)n;
	}
	return fsync(fd);
}

int file_write(const char *path, struct str bytes, struct err *e)
{
	struct buf temp;
	int fd, rc = -1;

	buf_init(&temp, BUF_NO_CAP);
	buf_printf(&temp, "%s.XXXXXX", path);
	fd = mkostemp(temp.ptr, O_CLOEXEC);
	if (fd < 0) {
		err_errno(e, ERR_STORE, "%s: %s", path, msg("cannot be written"));
		goto done;
	}
	if (fchmod(fd, 0644) != 0 || write_all(fd, bytes) != 0 || rename(temp.ptr, path) != 0) {
		err_errno(e, ERR_STORE, "%s: %s", path, msg("cannot be written"));
		unlink(temp.ptr);
	} else {
		rc = 0;
	}
	close(fd);
done:
	buf_free(&temp);
	return rc;
}

bool file_exists(const char *path)
{
	return access(path, F_OK) == 0;
}

int file_mkdir(const char *path, struct err *e)
{
	if (mkdir(path, 0777) == 0 || errno == EEXIST)
		return 0;
	return err_errno(e, ERR_STORE, "%s: cannot be made", path);
}

char *file_join(struct arena *a, const char *dir, const char *name)
{
	return (char *)(uintptr_t)arena_printf(a, "%s/%s", dir, name).ptr;
}

static int by_name(const void *a, const void *b)
{
	return strcmp(*(char *const *)a, *(char *const *)b);
}

static bool is_regular(const char *dir, const char *name)
{
	struct stat st;
	struct buf path;
	bool regular;

	buf_init(&path, BUF_NO_CAP);
	buf_printf(&path, "%s/%s", dir, name);
	regular = stat(path.ptr, &st) == 0 && S_ISREG(st.st_mode);
	buf_free(&path);
	return regular;
}

int file_list(struct arena *a, const char *dir, char ***names, size_t *n, struct err *e)
{
	DIR *d = opendir(dir);
	struct dirent *entry;
	size_t alloc = 0;

	*names = NULL;
	*n = 0;
	if (d == NULL)
		return err_errno(e, ERR_INPUT, "%s: %s", dir, msg("cannot be opened"));
	while ((entry = readdir(d)) != NULL) {
		if (entry->d_name[0] == '.' || !is_regular(dir, entry->d_name))
			continue;
		*ARENA_PUSH(a, *names, *n, alloc) = arena_cstr(a, str_of(entry->d_name));
	}
	closedir(d);
	if (*n)
		qsort(*names, *n, sizeof **names, by_name);
	return 0;
}
