/* msg.c - gettext with the language chosen by simak itself.
 *
 * GNU gettext ignores LANGUAGE in the C locale, and an office's machine may have no other locale
 * installed; C.UTF-8 is part of libc.  So LC_MESSAGES is C.UTF-8 and LANGUAGE is set here. */
#define _GNU_SOURCE
#include <libintl.h>
#include <locale.h>
#include <stdlib.h>

#include "simak/arena.h"
#include "simak/file.h"
#include "simak/msg.h"

#ifndef SIMAK_LOCALE_DIR
#define SIMAK_LOCALE_DIR "/usr/local/share/locale"
#endif

static enum msg_lang chosen = MSG_ID;

void msg_init(const char *program_dir, enum msg_lang lang)
{
	struct arena a;
	const char *beside;

	chosen = lang;
	setlocale(LC_CTYPE, "C.UTF-8");
	setlocale(LC_MESSAGES, "C.UTF-8");
	setenv("LANGUAGE", lang == MSG_ID ? "id" : "en", 1);
	arena_init(&a);
	beside = file_join(&a, program_dir, "locale");
	bindtextdomain("simak", file_exists(beside) ? beside : SIMAK_LOCALE_DIR);
	bind_textdomain_codeset("simak", "UTF-8");
	arena_free(&a);
}

enum msg_lang msg_lang(void)
{
	return chosen;
}

const char *msg(const char *text)
{
	return dgettext("simak", text);
}
