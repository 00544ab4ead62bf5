/* cmd_date.c - simak date STRING: a date as local news prints it, as ISO.
 *
 * A day without a time stays a bare date, except with --tz +00:00: in UTC, the zone of feeds and
 * sitemaps, a bare date means that day's midnight (RFC 822, W3C's profile of ISO 8601). */
#include "cli.h"
#include "simak/date.h"
#include "simak/msg.h"

static int run(struct cli *cli)
{
	const char *zone = cli_option(cli, "--tz");
	char text[WHEN_TEXT_SIZE];
	struct when when;
	int zone_s = 0;

	if (cli->n_args != 1)
		return cli_usage(cli, "%s", msg("one STRING is wanted"));
	if (zone != NULL && !date_parse_zone(str_of(zone), &zone_s))
		return cli_usage(cli, "%s", msg("--tz wants a zone such as +08:00 or WITA"));
	if (!date_parse(str_of(cli->args[0]), zone_s, date_now(), &when))
		return err_exit_code(ERR_PARTIAL);
	if (zone != NULL && zone_s == 0 && when.precision == WHEN_DAY)
		when.precision = WHEN_SECOND;
	date_format(when, text);
	buf_printf(&cli->out, "%s\n", text);
	return 0;
}

const struct command cmd_date = {
	.name = "date",
	.args = "STRING [--tz ZONE] [--now ISO]",
	.summary = "read a date as local news prints it",
	.example = "simak date 'Rabu (9/10/2024) pukul 18.15 WITA' --tz +08:00",
	.exit_codes = "  1 not a date\n",
	.run = run,
	.options = {{"--tz", "ZONE", "zone of a date that names none (default UTC)"}},
};
