/* test_guard.c - every special-purpose range at both ends, and every way to put IPv4 into IPv6. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <arpa/inet.h>
#include <netinet/in.h>
#include <string.h>
#include <sys/un.h>

#include <cmocka.h>

#include "../../crawler/guard.h"

/* First and last address of each range, and the name it must have. */
static const char *const refused[][2] = {
	{"0.0.0.0", "this network"}, {"0.255.255.255", "this network"},
	{"10.0.0.0", "private"}, {"10.255.255.255", "private"},
	{"100.64.0.0", "shared"}, {"100.127.255.255", "shared"},
	{"127.0.0.0", "loopback"}, {"127.255.255.255", "loopback"},
	{"168.63.129.16", "metadata"}, {"169.254.169.254", "link-local"},
	{"169.254.0.0", "link-local"}, {"169.254.255.255", "link-local"},
	{"172.16.0.0", "private"}, {"172.31.255.255", "private"},
	{"192.0.0.0", "protocol"}, {"192.0.0.255", "protocol"},
	{"192.0.2.0", "documentation"}, {"192.0.2.255", "documentation"},
	{"192.31.196.0", "AS112"}, {"192.31.196.255", "AS112"},
	{"192.52.193.0", "AMT"}, {"192.52.193.255", "AMT"},
	{"192.88.99.0", "6to4 relay"}, {"192.88.99.255", "6to4 relay"},
	{"192.168.0.0", "private"}, {"192.168.255.255", "private"},
	{"192.175.48.0", "AS112"}, {"192.175.48.255", "AS112"},
	{"198.18.0.0", "benchmark"}, {"198.19.255.255", "benchmark"},
	{"198.51.100.0", "documentation"}, {"198.51.100.255", "documentation"},
	{"203.0.113.0", "documentation"}, {"203.0.113.255", "documentation"},
	{"224.0.0.0", "multicast"}, {"239.255.255.255", "multicast"},
	{"240.0.0.0", "reserved"}, {"255.255.255.255", "reserved"},
	{"::", "unspecified"}, {"::1", "loopback"},
	{"::127.0.0.1", "IPv4-compatible"}, {"::8.8.8.8", "IPv4-compatible"},
	{"::ffff:127.0.0.1", "IPv4-mapped"}, {"::ffff:8.8.8.8", "IPv4-mapped"},
	{"::ffff:7f00:1", "IPv4-mapped"}, {"::ffff:0:127.0.0.1", "IPv4-translated"},
	{"64:ff9b::127.0.0.1", "loopback"}, {"64:ff9b::a9fe:a9fe", "link-local"},
	{"64:ff9b::10.1.2.3", "private"}, {"64:ff9b:1::", "local NAT64"},
	{"64:ff9b:1:ffff:ffff:ffff:ffff:ffff", "local NAT64"}, {"64:ff9b:2::1", "reserved"},
	{"100::", "discard"}, {"100::ffff:ffff:ffff:ffff", "discard"},
	{"2001::", "Teredo"}, {"2001:0:7f00:1::", "Teredo"}, {"2001:1::1", "protocol"},
	{"2001:1ff:ffff:ffff:ffff:ffff:ffff:ffff", "protocol"},
	{"2001:db8::", "documentation"}, {"2001:db8:ffff:ffff:ffff:ffff:ffff:ffff", "documentation"},
	{"2002::", "6to4"}, {"2002:7f00:1::1", "6to4"}, {"2002:ffff:ffff::", "6to4"},
	{"2620:4f:8000::", "AS112"}, {"2620:4f:8000:ffff::1", "AS112"},
	{"3fff::", "documentation"}, {"3fff:fff:ffff::", "documentation"},
	{"5f00::", "segment routing"}, {"5f00:ffff::", "segment routing"},
	{"fc00::", "private"}, {"fd00:ec2::254", "private"}, {"fdff:ffff::", "private"},
	{"fe80::1", "link-local"}, {"febf::1", "link-local"}, {"fec0::1", "site-local"},
	{"ff00::", "multicast"}, {"ff02::1", "multicast"}, {"4000::1", "reserved"},
	{"1fff::1", "reserved"}, {"e000::1", "reserved"},
	{"2400:cb00::5efe:7f00:1", "loopback"}, {"2400:cb00::200:5efe:10.0.0.1", "private"},
};

/* Public neighbours of the ranges. */
static const char *const allowed[] = {
	"1.0.0.0", "9.255.255.255", "11.0.0.0", "100.63.255.255", "100.128.0.0", "126.255.255.255",
	"128.0.0.0", "168.63.129.15", "168.63.129.17", "169.253.255.255", "169.255.0.0",
	"172.15.255.255", "172.32.0.0", "192.0.1.0", "192.0.3.0", "192.31.195.255", "192.31.197.0",
	"192.52.192.255", "192.52.194.0", "192.88.98.255", "192.88.100.0", "192.167.255.255",
	"192.169.0.0", "192.175.47.255", "192.175.49.0", "198.17.255.255", "198.20.0.0",
	"198.51.99.255", "198.51.101.0", "203.0.112.255", "203.0.114.0", "223.255.255.255",
	"64:ff9b::8.8.8.8", "2001:200::", "2001:db7:ffff::", "2001:db9::", "2003::", "2404:6800::1",
	"2620:4f:7fff::", "2620:4f:8001::", "3ffe::1", "3fff:1000::", "2400:cb00::5efe:8.8.8.8",
};

static const char *judge(const char *text)
{
	struct sockaddr_in6 in6 = {.sin6_family = AF_INET6};
	struct sockaddr_in in = {.sin_family = AF_INET};

	if (inet_pton(AF_INET, text, &in.sin_addr) == 1)
		return guard_address((struct sockaddr *)&in);
	if (inet_pton(AF_INET6, text, &in6.sin6_addr) != 1)
		fail_msg("%s is no address", text);
	return guard_address((struct sockaddr *)&in6);
}

static void special_ranges_are_refused(void **state)
{
	(void)state;
	for (size_t i = 0; i < sizeof refused / sizeof *refused; i++) {
		const char *range = judge(refused[i][0]), *by_text = guard_text(str_of(refused[i][0]));

		if (range == NULL || strcmp(range, refused[i][1]) != 0)
			fail_msg("%s: %s instead of %s", refused[i][0], range ? range : "allowed", refused[i][1]);
		if (by_text != range)
			fail_msg("%s: the text form is judged otherwise", refused[i][0]);
	}
}

static void their_neighbours_are_not(void **state)
{
	(void)state;
	for (size_t i = 0; i < sizeof allowed / sizeof *allowed; i++)
		if (judge(allowed[i]) != NULL || guard_text(str_of(allowed[i])) != NULL)
			fail_msg("%s: %s", allowed[i], judge(allowed[i]));
}

static void texts_in_brackets_with_a_zone_and_names(void **state)
{
	(void)state;
	assert_string_equal(guard_text(STR_LIT("[::1]")), "loopback");
	assert_string_equal(guard_text(STR_LIT("[fe80::1%25eth0]")), "link-local");
	assert_string_equal(guard_text(STR_LIT("fe80::1%eth0")), "link-local");
	assert_null(guard_text(STR_LIT("localhost"))); /* names are judged at the socket */
	assert_null(guard_text(STR_NONE));
}

static void other_families_are_refused(void **state)
{
	struct sockaddr_un un = {.sun_family = AF_UNIX};

	(void)state;
	assert_non_null(guard_address((struct sockaddr *)&un));
}

static void ports(void **state)
{
	static const int good[] = {80, 443, 8000, 8080, 8999}, bad[] = {0, 22, 25, 79, 444, 7999, 9000, 65535};

	(void)state;
	for (size_t i = 0; i < sizeof good / sizeof *good; i++)
		assert_true(guard_port_allowed(good[i]));
	for (size_t i = 0; i < sizeof bad / sizeof *bad; i++)
		assert_false(guard_port_allowed(bad[i]));
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(special_ranges_are_refused),
		cmocka_unit_test(their_neighbours_are_not),
		cmocka_unit_test(texts_in_brackets_with_a_zone_and_names),
		cmocka_unit_test(other_families_are_refused),
		cmocka_unit_test(ports),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
