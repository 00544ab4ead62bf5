/* guard.c - addresses that no public page can live at.
 *
 * The ranges are those of IANA's IPv4 and IPv6 Special-Purpose Address Registries (RFC 6890) with
 * multicast and the reserved block, whether or not IANA calls them globally reachable.  For IPv6
 * everything outside 2000::/3 is refused; IPv4 inside IPv6 is refused in the forms that are special
 * themselves (mapped, compatible, translated, 6to4, Teredo, local NAT64) and judged by the inner
 * address in those that also carry public traffic (64:ff9b::/96, ISATAP).  Errs towards refusing.
 */
#include <arpa/inet.h>
#include <netinet/in.h>

#include "guard.h"

struct range {
	unsigned char net[16];
	int bits;
	const char *name;
};

static const struct range ranges4[] = {
	{{0}, 8, "this network"},
	{{10}, 8, "private"},
	{{100, 64}, 10, "shared"},
	{{127}, 8, "loopback"},
	{{168, 63, 129, 16}, 32, "metadata"}, /* Azure's, the one outside IANA's ranges */
	{{169, 254}, 16, "link-local"},
	{{172, 16}, 12, "private"},
	{{192, 0, 0}, 24, "protocol"},
	{{192, 0, 2}, 24, "documentation"},
	{{192, 31, 196}, 24, "AS112"},
	{{192, 52, 193}, 24, "AMT"},
	{{192, 88, 99}, 24, "6to4 relay"},
	{{192, 168}, 16, "private"},
	{{192, 175, 48}, 24, "AS112"},
	{{198, 18}, 15, "benchmark"},
	{{198, 51, 100}, 24, "documentation"},
	{{203, 0, 113}, 24, "documentation"},
	{{224}, 4, "multicast"},
	{{240}, 4, "reserved"},
};

/* First match decides. */
static const struct range ranges6[] = {
	{{[15] = 0}, 128, "unspecified"},
	{{[15] = 1}, 128, "loopback"},
	{{[10] = 0xff, [11] = 0xff}, 96, "IPv4-mapped"},
	{{[15] = 0}, 96, "IPv4-compatible"},
	{{[8] = 0xff, [9] = 0xff}, 96, "IPv4-translated"},
	{{0x00, 0x64, 0xff, 0x9b, 0x00, 0x01}, 48, "local NAT64"},
	{{0x01}, 64, "discard"},
	{{0x5f}, 16, "segment routing"},
	{{0xfc}, 7, "private"},
	{{0xfe, 0x80}, 10, "link-local"},
	{{0xfe, 0xc0}, 10, "site-local"},
	{{0xff}, 8, "multicast"},
	{{0x20, 0x01}, 32, "Teredo"},
	{{0x20, 0x01}, 23, "protocol"},
	{{0x20, 0x01, 0x0d, 0xb8}, 32, "documentation"},
	{{0x20, 0x02}, 16, "6to4"},
	{{0x26, 0x20, 0x00, 0x4f, 0x80}, 48, "AS112"},
	{{0x3f, 0xff}, 20, "documentation"},
};

static bool begins_with(const unsigned char *address, const unsigned char *net, int bits)
{
	size_t whole = (size_t)bits / 8;
	int rest = bits % 8;

	if (memcmp(address, net, whole) != 0)
		return false;
	return rest == 0 || (address[whole] ^ net[whole]) >> (8 - rest) == 0;
}

static const char *find_range(const struct range *ranges, size_t n, const unsigned char *address)
{
	for (size_t i = 0; i < n; i++)
		if (begins_with(address, ranges[i].net, ranges[i].bits))
			return ranges[i].name;
	return NULL;
}

static const char *judge4(const unsigned char address[4])
{
	return find_range(ranges4, sizeof ranges4 / sizeof *ranges4, address);
}

static const char *judge6(const unsigned char address[16])
{
	static const unsigned char nat64[12] = {0x00, 0x64, 0xff, 0x9b};
	static const unsigned char isatap[4] = {0x00, 0x00, 0x5e, 0xfe};
	const char *name = find_range(ranges6, sizeof ranges6 / sizeof *ranges6, address);

	if (name != NULL)
		return name;
	if (begins_with(address, nat64, 96))
		return judge4(address + 12);
	if ((address[0] & 0xe0) != 0x20)
		return "reserved";
	/* The universal bit of an ISATAP interface identifier (RFC 5214) may be set. */
	if ((address[8] & 0xfd) == isatap[0] && memcmp(address + 9, isatap + 1, 3) == 0)
		return judge4(address + 12);
	return NULL;
}

const char *guard_address(const struct sockaddr *address)
{
	if (address->sa_family == AF_INET) {
		struct sockaddr_in in;

		memcpy(&in, address, sizeof in);
		return judge4((const unsigned char *)&in.sin_addr);
	}
	if (address->sa_family == AF_INET6) {
		struct sockaddr_in6 in6;

		memcpy(&in6, address, sizeof in6);
		return judge6((const unsigned char *)&in6.sin6_addr);
	}
	return "no internet address";
}

const char *guard_text(struct str host)
{
	char text[64];
	unsigned char address[16];

	if (str_starts(host, "[") && str_ends(host, "]"))
		host = str_slice(host, 1, host.len - 1);
	host.len = str_find_char(host, '%', 0) < host.len ? str_find_char(host, '%', 0) : host.len;
	if (host.len >= sizeof text || host.len == 0)
		return NULL;
	memcpy(text, host.ptr, host.len);
	text[host.len] = '\0';
	if (inet_pton(AF_INET, text, address) == 1)
		return judge4(address);
	if (inet_pton(AF_INET6, text, address) == 1)
		return judge6(address);
	return NULL;
}

bool guard_port_allowed(int port)
{
	return port == 80 || port == 443 || (port >= 8000 && port <= 8999);
}
