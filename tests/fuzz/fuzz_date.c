/* fuzz_date.c - any text as a date, with and without a clock; what was read prints. */
#include "simak/date.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct str text = {(const char *)data, size};
	char out[WHEN_TEXT_SIZE];
	struct when when;
	int zone_s;

	if (date_parse(text, 8 * 3600, 0, &when))
		date_format(when, out);
	if (date_parse(text, 0, 1732068000, &when))
		date_format(when, out);
	date_parse_zone(text, &zone_s);
	return 0;
}
