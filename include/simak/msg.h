/* msg.h - words for people in Indonesian and English, through gettext.
 *
 * Reports and lexicon messages are written in Indonesian in the source, diagnostics in English; the
 * catalogues (po/id.po, po/en.po) hold the other language of each.  So nothing is lost where no
 * catalogue is found.
 */
#ifndef SIMAK_MSG_H
#define SIMAK_MSG_H

enum msg_lang { MSG_ID, MSG_EN };

/* Chooses the language once, before the first msg().  Finds the catalogues beside the binary
 * (DIR/locale), then under the installed prefix; works without any system locale. */
void msg_init(const char *program_dir, enum msg_lang lang);
enum msg_lang msg_lang(void);

/* The text in the chosen language, or text itself.  Static; never freed. */
const char *msg(const char *text) __attribute__((format_arg(1)));

#endif
