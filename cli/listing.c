/* listing.c - small pieces that several commands print alike. */
#include <stdio.h>

#include "listing.h"
#include "simak/esc.h"
#include "simak/finding.h"

void listing_line(struct buf *out, struct str text)
{
	struct str piece;
	bool first = true;

	while (str_line(&text, &piece)) {
		if (!first)
			buf_add_char(out, ' ');
		first = false;
		esc_log(out, piece);
	}
}

void listing_labels(struct jout *j, struct str labels)
{
	enum label of[TOPICS] = {LABEL_NONE};
	struct str pair, name;
	enum topic topic;

	while (str_cut(&labels, ' ', &pair))
		if (str_cut(&pair, '=', &name) && topic_parse(name, &topic))
			(void)!label_parse(pair, &of[topic]);
	jout_object(j);
	for (int t = 0; t < TOPICS; t++)
		jout_member_str(j, topic_name((enum topic)t), str_of(label_name(of[t])));
	jout_end_object(j);
}

struct when listing_day(const struct workspace *ws, struct when published, int64_t first_seen_at)
{
	struct when of = published.precision ? published : (struct when){first_seen_at, WHEN_SECOND};

	return (struct when){date_local_day(of, ws->zone_s) * 86400, WHEN_DAY};
}

void listing_local(const struct workspace *ws, int64_t at, char out[WHEN_TEXT_SIZE])
{
	struct civil c;

	if (at == 0) {
		snprintf(out, WHEN_TEXT_SIZE, "-");
		return;
	}
	date_to_civil(at + ws->zone_s, &c);
	snprintf(out, WHEN_TEXT_SIZE, "%04d-%02d-%02d %02d.%02d", (int)(c.year % 10000), c.month, c.day, c.hour,
		c.minute);
}
