/* main.c - from argv to a command: the table, the options, the exit code. */
#include <errno.h>
#include <signal.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

#include "cli.h"
#include "simak/date.h"
#include "simak/log.h"
#include "simak/msg.h"
#include "workspace.h"

#ifndef SIMAK_VERSION
#define SIMAK_VERSION "0.0.0"
#endif

#define HELP_COLUMN 22 /* where the words about an option begin */

volatile int cli_signal;

/* In the order in which the help shows them. */
static const struct command *const commands[] = {
	&cmd_init,
	&cmd_crawl,
	&cmd_run,
	&cmd_source,
	&cmd_import,
	&cmd_search,
	&cmd_show,
	&cmd_explain,
	&cmd_verdict,
	&cmd_known,
	&cmd_status,
	&cmd_digest,
	&cmd_print,
	&cmd_alerts,
	&cmd_form_a,
	&cmd_form_b2,
	&cmd_lexicon,
	&cmd_evidence,
	&cmd_backup,
	&cmd_forget,
	&cmd_fetch,
	&cmd_feed,
	&cmd_sitemap,
	&cmd_robots,
	&cmd_url,
	&cmd_date,
	&cmd_extract,
	&cmd_classify,
	&cmd_match,
	&cmd_events,
};

static const struct option common[] = {
	{"-C", "DIR", "workspace (default: the current directory)"},
	{"--json", NULL, "machine-readable output"},
	{"--now", "ISO", "the clock, for tests and demonstrations"},
	{"--lang", "id|en", "language of messages and reports"},
	{"--lexicons", "DIR", "lexicons to use instead of the shipped ones"},
	{"--quiet", NULL, "no progress, no notes"},
	{"--help", NULL, "this page"},
	{NULL, NULL, NULL},
};

static void on_signal(int number)
{
	cli_signal = number;
}

static const struct command *find_command(const char *name)
{
	for (size_t i = 0; i < sizeof commands / sizeof *commands; i++)
		if (strcmp(commands[i]->name, name) == 0)
			return commands[i];
	return NULL;
}

static const struct option *find_option(const struct option *options, const char *name, size_t len)
{
	for (; options->name != NULL; options++)
		if (strlen(options->name) == len && memcmp(options->name, name, len) == 0)
			return options;
	return NULL;
}

static void print_options(FILE *to, const struct option *options)
{
	for (; options->name != NULL; options++) {
		int width = fprintf(to, "  %s %s", options->name, options->value ? options->value : "");

		fprintf(to, "%*s %s\n", width < HELP_COLUMN ? HELP_COLUMN - width : 0, "",
			msg(options->help));
	}
}

static void print_usage(FILE *to, const struct command *c)
{
	fprintf(to, "%s: simak %s%s%s\n", msg("usage"), c->name, c->args[0] ? " " : "", c->args);
}

static void print_help(const struct command *c)
{
	const char *codes = c->exit_codes ? msg(c->exit_codes) : "";
	int ones = strncmp(codes, "  1 ", 4) == 0 ? (int)strcspn(codes, "\n") + 1 : 0;

	print_usage(stdout, c);
	printf("\n%s\n\n%s:\n", msg(c->summary), msg("options"));
	print_options(stdout, c->options);
	print_options(stdout, common);
	printf("\n%s:\n  0 %s\n%.*s", msg("exit codes"), msg("done"), ones, codes);
	printf("  2 %s\n%s\n%s:\n  %s\n", msg("usage"), codes + ones, msg("example"), c->example);
}

static int print_overview(FILE *to, int code)
{
	fprintf(to, "simak %s - %s\n\n", SIMAK_VERSION,
		msg("reads local news for an election supervisor and writes the digest"));
	for (size_t i = 0; i < sizeof commands / sizeof *commands; i++)
		fprintf(to, "  %-10s %s\n", commands[i]->name, msg(commands[i]->summary));
	fprintf(to, "\n%s\n", msg("simak COMMAND --help tells more."));
	return fflush(to) == 0 && !ferror(to) ? code : err_exit_code(ERR_STORE);
}

const char *cli_option(const struct cli *cli, const char *name)
{
	for (int i = cli->n_given; i-- > 0;)
		if (strcmp(cli->given[i].option->name, name) == 0)
			return cli->given[i].value;
	return NULL;
}

int cli_option_int(const struct cli *cli, const char *name, int64_t otherwise, int64_t min,
	int64_t max, int64_t *value)
{
	const char *text = cli_option(cli, name);

	*value = otherwise;
	if (text == NULL)
		return 0;
	if (str_to_int(str_of(text), value) && *value >= min && *value <= max)
		return 0;
	cli_usage(cli, msg("%s wants a whole number from %lld to %lld"), name, (long long)min,
		(long long)max);
	return -1;
}

int cli_fail(const struct err *e)
{
	if (ferror(stdout)) /* cli_flush has told what there is to tell */
		return err_exit_code(e->kind);
	if (e->kind == ERR_CONFIG || e->kind == ERR_INPUT)
		log_line("%s", e->msg);
	else
		log_error("%s", e->msg);
	return err_exit_code(e->kind);
}

int cli_usage(const struct cli *cli, const char *fmt, ...)
{
	char text[500];
	va_list args;

	va_start(args, fmt);
	vsnprintf(text, sizeof text, fmt, args);
	va_end(args);
	log_line("simak %s: %s", cli->command->name, text);
	print_usage(stderr, cli->command);
	return err_exit_code(ERR_USAGE);
}

int cli_flush(struct cli *cli)
{
	bool said = ferror(stdout) != 0;
	size_t written = cli->out.len ? fwrite(cli->out.ptr, 1, cli->out.len, stdout) : 0;
	bool whole = written == cli->out.len;

	buf_clear(&cli->out);
	if (said)
		return -1;
	if (whole && fflush(stdout) == 0 && !ferror(stdout))
		return 0;
	/* a reader who has seen enough, as head does, needs no complaint */
	if (errno != EPIPE)
		log_error("%s", msg("standard output can't be written"));
	return -1;
}

/* What is wrong with a command line; said once the language is known. */
struct complaint {
	const char *unknown, *value; /* an option that is none; one whose value is missing or unwanted */
};

/* Takes argv[*i] (and its value) as an option. */
static void take_option(struct cli *cli, char **argv, int argc, int *i, struct complaint *wrong)
{
	const char *arg = argv[*i], *equals = strncmp(arg, "--", 2) == 0 ? strchr(arg, '=') : NULL;
	size_t len = equals ? (size_t)(equals - arg) : strlen(arg);
	const struct option *o = find_option(cli->command->options, arg, len);
	const char *value = "";

	if (o == NULL)
		o = find_option(common, arg, len);
	if (o == NULL || cli->n_given == sizeof cli->given / sizeof *cli->given)
		return (void)(wrong->unknown = arg);
	if (o->value != NULL && equals)
		value = equals + 1;
	else if (o->value != NULL && *i + 1 < argc)
		value = argv[++*i];
	else if (o->value != NULL || equals)
		return (void)(wrong->value = o->name);
	cli->given[cli->n_given].option = o;
	cli->given[cli->n_given++].value = value;
}

static void parse_args(struct cli *cli, char **argv, int argc, struct complaint *wrong)
{
	bool only_args = false;

	for (int i = 0; i < argc; i++) {
		if (!only_args && strcmp(argv[i], "--") == 0)
			only_args = true;
		else if (!only_args && argv[i][0] == '-' && strchr("0123456789", argv[i][1]) == NULL)
			take_option(cli, argv, argc, &i, wrong);
		else
			cli->args[cli->n_args++] = argv[i];
	}
}

/* The folder of the running binary, where its catalogues may lie. */
static void program_dir(char *dir, size_t size)
{
	ssize_t len = readlink("/proc/self/exe", dir, size - 1);

	dir[len < 0 ? 0 : len] = '\0';
	if (strrchr(dir, '/') != NULL)
		*strrchr(dir, '/') = '\0';
}

/* The language of what is said before the command line is understood: --lang wherever it stands, else
 * the environment. */
static bool is_english(char **argv, int argc)
{
	const char *locale = getenv("LANG"), *lang = locale && strncmp(locale, "id", 2) == 0 ? "id" : "en";

	for (int i = 1; i < argc; i++)
		if (strncmp(argv[i], "--lang=", 7) == 0)
			lang = argv[i] + 7;
		else if (strcmp(argv[i], "--lang") == 0 && i + 1 < argc)
			lang = argv[i + 1];
	return strcmp(lang, "id") != 0;
}

static void speak(bool english)
{
	char dir[4096];

	program_dir(dir, sizeof dir);
	msg_init(dir, english ? MSG_EN : MSG_ID);
}

/* Without --lang, what the office's simak.conf says (`bahasa`, empty until it has been read), else
 * the environment for diagnostics and Indonesian for reports. */
static int choose_language(const struct cli *cli, struct str office)
{
	const char *lang = cli_option(cli, "--lang");

	if (lang != NULL && strcmp(lang, "id") != 0 && strcmp(lang, "en") != 0)
		return cli_usage(cli, msg("--lang wants id or en")), -1;
	if (lang == NULL && office.len != 0)
		speak(str_is(office, "en"));
	else if (lang == NULL && cli->command->needs & NEED_REPORT_LANG)
		speak(false);
	return 0;
}

static int apply_common(struct cli *cli)
{
	const char *now = cli_option(cli, "--now");
	struct when w;

	cli->workspace = cli_option(cli, "-C") ? cli_option(cli, "-C") : ".";
	cli->lexicons = cli_option(cli, "--lexicons");
	cli->json = cli_option(cli, "--json") != NULL;
	cli->quiet = cli_option(cli, "--quiet") != NULL;
	log_set_quiet(cli->quiet);
	if (now == NULL)
		return 0;
	if (!date_parse(str_of(now), 0, 0, &w))
		return cli_usage(cli, msg("--now wants an ISO date or instant")), -1;
	date_set_now(w.at);
	return 0;
}

/* 0, or the exit code of what is wrong with the workspace. */
static int open_workspace(struct cli *cli)
{
	struct err e = {0};

	if (!(cli->command->needs & NEED_WORKSPACE))
		return 0;
	cli->ws = arena_alloc(&cli->run, sizeof *cli->ws);
	if (workspace_load(&cli->run, cli->workspace, cli->ws, &e) != 0)
		return cli_fail(&e);
	if (workspace_line(cli->ws, "", "bahasa") == 0)
		return 0;
	return choose_language(cli, workspace_text(cli->ws, "", "bahasa")) == 0 ? 0
		: err_exit_code(ERR_USAGE);
}

static int run_command(struct cli *cli, char **argv, int argc)
{
	struct complaint wrong = {NULL, NULL};
	int code;

	parse_args(cli, argv, argc, &wrong);
	if (choose_language(cli, STR_NONE) != 0)
		return err_exit_code(ERR_USAGE);
	if (wrong.unknown != NULL)
		return cli_usage(cli, msg("unknown option %s"), wrong.unknown);
	if (wrong.value != NULL)
		return cli_usage(cli, msg("%s: value missing or not wanted"), wrong.value);
	if (cli_option(cli, "--help") != NULL) {
		print_help(cli->command);
		return fflush(stdout) == 0 && !ferror(stdout) ? 0 : err_exit_code(ERR_STORE);
	}
	if (apply_common(cli) != 0)
		return err_exit_code(ERR_USAGE);
	code = open_workspace(cli);
	if (code == 0)
		code = cli->command->run(cli);
	if (cli_flush(cli) != 0 && code == 0)
		code = err_exit_code(ERR_STORE);
	if (cli_signal != 0)
		code = 128 + cli_signal;
	return code;
}

static void catch_signals(void)
{
	struct sigaction action = {.sa_handler = on_signal};

	sigaction(SIGINT, &action, NULL);
	sigaction(SIGTERM, &action, NULL);
	signal(SIGPIPE, SIG_IGN);
}

/* Takes the command's name out of argv, which may stand behind common options ("-C kantor run").
 * NULL where there is none; *argc counts what remains behind argv[0]. */
static const char *take_command(char **argv, int *argc)
{
	int i = 1;
	const char *name;

	while (i < *argc && argv[i][0] == '-') {
		const struct option *o = find_option(common, argv[i], strlen(argv[i]));

		i += o != NULL && o->value != NULL ? 2 : 1;
	}
	if (i >= *argc)
		return NULL;
	name = argv[i];
	memmove(argv + i, argv + i + 1, (size_t)(*argc - i) * sizeof *argv);
	--*argc;
	return name;
}

int main(int argc, char **argv)
{
	const char *name;
	struct cli cli = {0};
	int code;

	catch_signals();
	speak(is_english(argv, argc));
	if (argc < 2)
		return print_overview(stderr, err_exit_code(ERR_USAGE));
	if (strcmp(argv[1], "--version") == 0)
		return printf("simak %s\n", SIMAK_VERSION) > 0 && fflush(stdout) == 0 ? 0 : 4;
	if (strcmp(argv[1], "--help") == 0 || strcmp(argv[1], "help") == 0)
		return print_overview(stdout, 0);
	name = take_command(argv, &argc);
	cli.command = name ? find_command(name) : NULL;
	if (name == NULL) {
		bool asked = strcmp(argv[argc - 1], "--help") == 0;

		return print_overview(asked ? stdout : stderr, asked ? 0 : err_exit_code(ERR_USAGE));
	}
	if (cli.command == NULL) {
		log_error(msg("there is no command %s; simak --help lists them"), name);
		return err_exit_code(ERR_USAGE);
	}
	arena_init(&cli.run);
	buf_init(&cli.out, BUF_NO_CAP);
	cli.args = arena_array(&cli.run, (size_t)argc, sizeof *cli.args);
	code = run_command(&cli, argv + 1, argc - 1);
	buf_free(&cli.out);
	arena_free(&cli.run);
	return code;
}
