/* workspace.c - simak.conf against its table, and what lies in an office's folder. */
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include "problems.h"
#include "simak/file.h"
#include "simak/log.h"
#include "simak/msg.h"
#include "simak/url.h"
#include "workspace.h"

#define CONF_BYTES_MAX ((size_t)1 << 20)

enum setting_kind {
	SET_TEXT,
	SET_INT,
	SET_DAY,   /* 2024-09-25 */
	SET_ZONE,  /* WITA, +08:00 */
	SET_LANG,  /* id, en */
	SET_PROXY, /* http://HOST:PORT */
	SET_DAYS   /* whole numbers of days, rising, blank-separated */
};

struct setting {
	const char *section, *name;
	enum setting_kind kind;
	int64_t min, max;
	const char *otherwise;
};

/* Every name that simak.conf knows. */
static const struct setting settings[] = {
	{"", "kantor", SET_TEXT, 0, 0, "Bawaslu Provinsi Kalimantan Timur"},
	{"", "zona", SET_ZONE, 0, 0, "WITA"},
	{"", "bahasa", SET_LANG, 0, 0, "id"},
	{"", "kontak", SET_TEXT, 0, 0, ""},
	{"", "pekan_awal", SET_DAY, 0, 0, ""},
	{"", "pekan_akhir", SET_DAY, 0, 0, ""},
	{"", "kumulatif_sejak", SET_DAY, 0, 0, ""},
	{"", "simpan_hari", SET_INT, 0, 36500, "0"},
	{"", "kunjungi_ulang", SET_DAYS, 0, 0, "1 3 7 14 30"},
	{"perayap", "jeda_ms", SET_INT, 0, 600000, "2000"},
	{"perayap", "koneksi_per_situs", SET_INT, 1, 16, "1"},
	{"perayap", "koneksi", SET_INT, 1, 256, "16"},
	{"perayap", "batas_halaman_mb", SET_INT, 1, 1000, "10"},
	{"perayap", "umur_hari", SET_INT, 0, 36500, "60"},
	{"perayap", "batas_waktu_detik", SET_INT, 1, 3600, "60"},
	{"perayap", "izinkan_host", SET_TEXT, 0, 0, ""},
	{"perayap", "proksi", SET_PROXY, 0, 0, ""},
	{"perayap", "sertifikat", SET_TEXT, 0, 0, ""},
	{"perayap", "berkas_arsip_mb", SET_INT, 1, 100000, "1000"},
	{"surel", "peladen", SET_TEXT, 0, 0, ""},
	{"surel", "dari", SET_TEXT, 0, 0, ""},
	{"surel", "kepada", SET_TEXT, 0, 0, ""},
	{"surel", "pengguna", SET_TEXT, 0, 0, ""},
	{"surel", "berkas_sandi", SET_TEXT, 0, 0, ""},
	{"surel", "sertifikat", SET_TEXT, 0, 0, ""},
};

#define N_SETTINGS (sizeof settings / sizeof *settings)

static const struct setting *find_setting(struct str section, struct str name)
{
	for (size_t i = 0; i < N_SETTINGS; i++)
		if (str_is(section, settings[i].section) && str_is(name, settings[i].name))
			return &settings[i];
	return NULL;
}

/* ---------------------------------------------------------------- reading and checking */

static bool read_day(struct str text, int64_t *day)
{
	struct when when;

	if (!date_parse(text, 0, 0, &when) || when.precision != WHEN_DAY)
		return false;
	*day = when.at / 86400;
	return true;
}

static bool read_days(struct str text, int64_t days[REVISITS_MAX], size_t *n)
{
	struct str word;

	*n = 0;
	while (str_cut(&text, ' ', &word)) {
		int64_t day;

		if (word.len == 0)
			continue;
		if (*n == REVISITS_MAX || !str_to_int(word, &day) || day < 1 || day > 3650 ||
		    (*n && day <= days[*n - 1]))
			return false;
		days[(*n)++] = day;
	}
	return true;
}

static bool is_address(struct str text)
{
	struct str canonical;
	struct arena a;
	bool good;

	arena_init(&a);
	good = url_canon(&a, text, &canonical);
	arena_free(&a);
	return good;
}

/* What is wrong with a value, or NULL. */
static const char *fault_of(const struct setting *s, struct str value)
{
	int64_t n, days[REVISITS_MAX];
	size_t n_days;
	int zone_s;

	switch (s->kind) {
	case SET_TEXT:
		return NULL;
	case SET_INT:
		return str_to_int(value, &n) && n >= s->min && n <= s->max ? NULL : "";
	case SET_DAY:
		return value.len == 0 || read_day(value, &n) ? NULL : msg("write a date such as 2024-09-25");
	case SET_ZONE:
		return date_parse_zone(value, &zone_s) ? NULL : msg("write WITA, WIB, WIT or +HH:MM");
	case SET_LANG:
		return str_is(value, "id") || str_is(value, "en") ? NULL : msg("write id or en");
	case SET_PROXY:
		return value.len == 0 || is_address(value) ? NULL : msg("write http://HOST:PORT");
	case SET_DAYS:
		return read_days(value, days, &n_days) ? NULL
			: msg("write rising numbers of days, such as 1 3 7 14 30");
	}
	return NULL;
}

static void check_entry(struct problems *p, const struct config *c, size_t i)
{
	const struct config_entry *entry = &c->entries[i];
	const struct setting *s = find_setting(entry->section, entry->key);
	const char *fault;

	if (s == NULL) {
		problems_add(p, entry->line, msg("there is no setting \"%.*s\" in [%.*s]: see simak-sources(5) "
			"for those there are"), STR_ARG(entry->key), STR_ARG(entry->section));
		return;
	}
	for (size_t j = 0; j < i; j++)
		if (str_eq(c->entries[j].section, entry->section) && str_eq(c->entries[j].key, entry->key))
			problems_add(p, entry->line, msg("\"%.*s\" is set already in line %d: keep one"),
				STR_ARG(entry->key), c->entries[j].line);
	fault = fault_of(s, entry->value);
	if (fault != NULL && s->kind == SET_INT)
		problems_add(p, entry->line, msg("\"%.*s\" wants a whole number from %lld to %lld"),
			STR_ARG(entry->key), (long long)s->min, (long long)s->max);
	else if (fault != NULL)
		problems_add(p, entry->line, msg("\"%.*s\" is not understood: %s"), STR_ARG(entry->key),
			fault);
}

static bool is_directory(const char *path)
{
	struct stat st;

	return stat(path, &st) == 0 && S_ISDIR(st.st_mode);
}

static void name_paths(struct arena *run, const char *dir, struct workspace *ws)
{
	memset(ws, 0, sizeof *ws);
	ws->dir = dir;
	ws->conf = file_join(run, dir, "simak.conf");
	ws->sources_conf = file_join(run, dir, "sources.conf");
	ws->db = file_join(run, dir, "simak.db");
	ws->archive = file_join(run, dir, "archive");
	ws->digests = file_join(run, dir, "digests");
	ws->lexicons = file_join(run, dir, "lexicons");
	if (!is_directory(ws->lexicons))
		ws->lexicons = NULL;
}

/* A whole file in the run arena. */
static int read_text(struct arena *run, const char *path, struct str *text, struct err *e)
{
	struct buf b;
	int rc = file_read(path, CONF_BYTES_MAX, &b, e);

	if (rc == 0)
		*text = arena_str(run, buf_str(&b));
	else
		e->kind = ERR_CONFIG;
	buf_free(&b);
	return rc;
}

int workspace_load(struct arena *run, const char *dir, struct workspace *ws, struct err *e)
{
	struct problems p = {.e = e};
	struct str text;

	name_paths(run, dir, ws);
	p.file = ws->conf;
	if (!file_exists(ws->conf))
		return err_set(e, ERR_CONFIG, msg("%s: there is no workspace here: make one with "
			"simak init DIR, or name it with -C DIR"), dir);
	if (read_text(run, ws->conf, &text, e) != 0 ||
	    config_read(run, ws->conf, text, &ws->config, e) != 0)
		return -1;
	for (size_t i = 0; i < ws->config.n; i++)
		check_entry(&p, &ws->config, i);
	if (problems_end(&p) != 0)
		return -1;
	if (!date_parse_zone(workspace_text(ws, "", "zona"), &ws->zone_s))
		return err_set(e, ERR_BUG, "zone checked, but not understood");
	return 0;
}

int workspace_sources(struct arena *run, struct workspace *ws, struct err *e)
{
	struct str text;

	if (read_text(run, ws->sources_conf, &text, e) != 0)
		return -1;
	return sources_read(run, ws->sources_conf, text, &ws->sources, &ws->n_sources, e);
}

/* ---------------------------------------------------------------- asking */

struct str workspace_text(const struct workspace *ws, const char *section, const char *name)
{
	const struct setting *s = find_setting(str_of(section), str_of(name));
	const struct config_entry *entry = config_find(&ws->config, section, name);

	if (s == NULL) {
		log_error("a setting that is in no table: [%s] %s", section, name);
		abort();
	}
	return entry ? entry->value : str_of(s->otherwise);
}

int64_t workspace_int(const struct workspace *ws, const char *section, const char *name)
{
	int64_t n = 0;

	(void)!str_to_int(workspace_text(ws, section, name), &n);
	return n;
}

int64_t workspace_day(const struct workspace *ws, const char *section, const char *name)
{
	int64_t day = 0;

	(void)!read_day(workspace_text(ws, section, name), &day);
	return day;
}

int workspace_line(const struct workspace *ws, const char *section, const char *name)
{
	const struct config_entry *entry = config_find(&ws->config, section, name);

	return entry ? entry->line : 0;
}

size_t workspace_revisit_days(const struct workspace *ws, int64_t days[REVISITS_MAX])
{
	size_t n = 0;

	(void)!read_days(workspace_text(ws, "", "kunjungi_ulang"), days, &n);
	return n;
}

const struct source *workspace_find_source(const struct workspace *ws, struct str id)
{
	for (size_t i = 0; i < ws->n_sources; i++)
		if (str_eq(ws->sources[i].id, id))
			return &ws->sources[i];
	return NULL;
}

/* ---------------------------------------------------------------- store and lock */

int workspace_open_store(const struct workspace *ws, enum store_mode mode, struct store **s,
	struct err *e)
{
	return store_open(ws->db, mode, ws->zone_s, s, e);
}

int workspace_lock(const struct workspace *ws, int *lock, struct err *e)
{
	char path[4096];

	snprintf(path, sizeof path, "%s/.kunci", ws->dir);
	*lock = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0644);
	if (*lock < 0)
		return err_errno(e, ERR_STORE, "%s", path);
	/* held by the kernel: a killed crawl leaves no lock behind */
	if (flock(*lock, LOCK_EX | LOCK_NB) == 0)
		return 0;
	if (errno == EWOULDBLOCK)
		err_set(e, ERR_LOCKED, msg("%s: another crawl works here: wait for its end"), ws->dir);
	else
		err_errno(e, ERR_STORE, "%s", path);
	close(*lock);
	return -1;
}

void workspace_unlock(int lock)
{
	close(lock);
}
