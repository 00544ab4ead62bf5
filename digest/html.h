/* html.h - the parts of the HTML digest, each one file's business. */
#ifndef DIGEST_HTML_H
#define DIGEST_HTML_H

#include "put.h"

/* findings: html_findings.c */
void html_findings(const struct put *p); /* Dugaan by topic, hoaks left out */
void html_hoaxes(const struct put *p);   /* hoaks findings and known claims */
void html_late(const struct put *p);
void html_follow_up(const struct put *p); /* Yang perlu ditelusuri, Yang bergerak */

/* lists and tables: html_tables.c */
void html_summary(const struct put *p);
void html_appeals(const struct put *p);
void html_counts(const struct put *p);
void html_grid(const struct put *p);
void html_spread(const struct put *p); /* regions, outlets, platforms, trend */
void html_corrections(const struct put *p);
void html_gone(const struct put *p);
void html_coverage(const struct put *p);
void html_origins(const struct put *p); /* ids behind the comparison numbers */

/* A finding's anchor without '#': "f-1234-politik_uang". */
void html_anchor(const struct put *p, struct str id);
/* Opens a section with a heading that the contents list links to; close with </section>. */
void html_section(const struct put *p, const char *id, const char *title);
/* "(naik 3 dari 9)" as table text. */
void html_change(const struct put *p, int64_t n, int64_t before);
struct str html_region(struct str region); /* "wilayah tak disebut" for none */

/* charts: svg.c */
void svg_spark(const struct put *p, const int64_t *values, int n);
void svg_trend(const struct put *p, const int64_t *values, int n, int64_t max);
void svg_bar(const struct put *p, int64_t n, int64_t max);
void svg_tiles(const struct put *p);
void svg_strip(const struct put *p, const struct report_source *s);

#endif
