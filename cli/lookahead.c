/* lookahead.c - a ring of turns between the conductor and the one thread that reads pages. */
#include <pthread.h>
#include <signal.h>
#include <stdlib.h>

#include "lookahead.h"

#define TURNS 8
#define BYTES_MAX ((size_t)4 << 20) /* of bodies that wait: pages may be large, memory stays flat */

struct lookahead {
	struct turn turns[TURNS];
	size_t first, read, end; /* running numbers: oldest, next to be read, next to be filled */
	size_t bytes;            /* of all bodies in the row; the conductor's alone */
	struct extractor *extractor;
	struct arena run;
	int zone_s;
	bool closing;
	pthread_t thread;
	pthread_mutex_t mutex;      /* guards read, end, closing and the turns' is_read */
	pthread_cond_t came, done; /* a turn for the thread; a turn for the conductor */
};

static struct turn *turn_at(struct lookahead *l, size_t number)
{
	return &l->turns[number % TURNS];
}

static void read_page(struct lookahead *l, struct turn *t)
{
	const struct response *r = &t->response;
	struct page_input in = {.bytes = r->body, .content_type = r->content_type, .url = r->final_url,
		.zone_s = l->zone_s, .now_at = r->fetched_at};

	if (t->is_page)
		extract_page(l->extractor, &t->arena, &in, &t->page);
}

static void *read_pages(void *ctx)
{
	struct lookahead *l = ctx;

	pthread_mutex_lock(&l->mutex);
	for (;;) {
		struct turn *t = turn_at(l, l->read);

		while (l->read == l->end && !l->closing)
			pthread_cond_wait(&l->came, &l->mutex);
		if (l->closing)
			break;
		pthread_mutex_unlock(&l->mutex);
		read_page(l, t);
		pthread_mutex_lock(&l->mutex);
		t->is_read = true;
		l->read++;
		pthread_cond_signal(&l->done);
	}
	pthread_mutex_unlock(&l->mutex);
	return NULL;
}

/* Signals are the conductor's: the thread takes none. */
static int start_thread(struct lookahead *l)
{
	sigset_t all, before;
	int rc;

	sigfillset(&all);
	pthread_sigmask(SIG_SETMASK, &all, &before);
	rc = pthread_create(&l->thread, NULL, read_pages, l);
	pthread_sigmask(SIG_SETMASK, &before, NULL);
	return rc;
}

static void free_arenas(struct lookahead *l)
{
	for (size_t i = 0; i < TURNS; i++)
		arena_free(&l->turns[i].arena);
	arena_free(&l->run);
	free(l);
}

int lookahead_open(const char *lexicons_dir, int zone_s, struct lookahead **out, struct err *e)
{
	struct lookahead *l = calloc(1, sizeof *l);
	int rc;

	if (l == NULL)
		abort();
	l->zone_s = zone_s;
	arena_init(&l->run);
	for (size_t i = 0; i < TURNS; i++)
		arena_init(&l->turns[i].arena);
	pthread_mutex_init(&l->mutex, NULL);
	pthread_cond_init(&l->came, NULL);
	pthread_cond_init(&l->done, NULL);
	rc = extract_load(&l->run, lexicons_dir, &l->extractor, e);
	if (rc == 0 && start_thread(l) != 0)
		rc = err_set(e, ERR_BUG, "no thread can be started");
	if (rc != 0) {
		free_arenas(l);
		return -1;
	}
	*out = l;
	return 0;
}

void lookahead_close(struct lookahead *l)
{
	if (l == NULL)
		return;
	pthread_mutex_lock(&l->mutex);
	l->closing = true;
	pthread_cond_signal(&l->came);
	pthread_mutex_unlock(&l->mutex);
	pthread_join(l->thread, NULL);
	free_arenas(l);
}

bool lookahead_is_empty(const struct lookahead *l)
{
	return l->first == l->end; /* only the conductor changes them */
}

struct turn *lookahead_room(struct lookahead *l)
{
	struct turn *t = turn_at(l, l->end);

	if (l->end - l->first == TURNS || l->bytes > BYTES_MAX)
		return NULL;
	arena_reset(&t->arena);
	t->is_page = t->is_read = false;
	return t;
}

void lookahead_push(struct lookahead *l, bool is_page)
{
	struct turn *t = turn_at(l, l->end);

	t->is_page = is_page;
	l->bytes += t->response.body.len;
	pthread_mutex_lock(&l->mutex);
	l->end++;
	pthread_cond_signal(&l->came);
	pthread_mutex_unlock(&l->mutex);
}

struct turn *lookahead_first(struct lookahead *l)
{
	struct turn *t = turn_at(l, l->first);

	if (lookahead_is_empty(l))
		return NULL;
	pthread_mutex_lock(&l->mutex);
	while (!t->is_read)
		pthread_cond_wait(&l->done, &l->mutex);
	pthread_mutex_unlock(&l->mutex);
	return t;
}

void lookahead_pop(struct lookahead *l)
{
	l->bytes -= turn_at(l, l->first)->response.body.len;
	l->first++;
}
