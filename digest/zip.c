/* zip.c - files packed into one buffer; dates are fixed: the same content gives the same bytes. */
#include <zlib.h>

#include "zip.h"

#define SIZE_LIMIT ((size_t)1 << 30)
#define VERSION_DEFLATE 20
#define FLAG_UTF8 0x0800
#define METHOD_DEFLATE 8
#define DATE_1980 0x0021 /* 1980-01-01, the first that the format knows */

static void put_16(struct buf *b, unsigned v)
{
	buf_add_char(b, (char)(v & 0xFF));
	buf_add_char(b, (char)(v >> 8 & 0xFF));
}

static void put_32(struct buf *b, uint32_t v)
{
	put_16(b, v & 0xFFFF);
	put_16(b, v >> 16);
}

void zip_init(struct zip *z, struct buf *out)
{
	z->out = out;
	z->n = 0;
}

static int pack(struct str bytes, struct buf *out, struct err *e)
{
	z_stream s = {0};
	int rc;

	if (deflateInit2(&s, Z_BEST_COMPRESSION, Z_DEFLATED, -MAX_WBITS, 8, Z_DEFAULT_STRATEGY) != Z_OK)
		return err_set(e, ERR_BUG, "zlib can't begin");
	s.next_in = (Bytef *)(uintptr_t)bytes.ptr;
	s.avail_in = (uInt)bytes.len;
	s.avail_out = (uInt)deflateBound(&s, (uLong)bytes.len);
	s.next_out = (Bytef *)buf_reserve(out, s.avail_out);
	rc = deflate(&s, Z_FINISH);
	out->len += s.total_out;
	deflateEnd(&s);
	return rc == Z_STREAM_END ? 0 : err_set(e, ERR_BUG, "zlib can't pack");
}

/* What local header and directory share. */
static void put_common(struct zip *z, unsigned i)
{
	put_16(z->out, VERSION_DEFLATE);
	put_16(z->out, FLAG_UTF8);
	put_16(z->out, METHOD_DEFLATE);
	put_16(z->out, 0);
	put_16(z->out, DATE_1980);
	put_32(z->out, z->entries[i].crc);
	put_32(z->out, z->entries[i].packed);
	put_32(z->out, z->entries[i].size);
	put_16(z->out, (unsigned)strlen(z->entries[i].name));
	put_16(z->out, 0);
}

int zip_add(struct zip *z, const char *name, struct str bytes, struct err *e)
{
	struct buf packed;
	int rc;

	if (z->n == ZIP_ENTRIES_MAX || bytes.len > SIZE_LIMIT)
		return err_set(e, ERR_BUG, "a ZIP file of too much");
	buf_init(&packed, BUF_NO_CAP);
	rc = pack(bytes, &packed, e);
	if (rc == 0) {
		z->entries[z->n].name = name;
		z->entries[z->n].crc =
			(uint32_t)crc32(0, (const Bytef *)(bytes.ptr ? bytes.ptr : ""), (uInt)bytes.len);
		z->entries[z->n].packed = (uint32_t)packed.len;
		z->entries[z->n].size = (uint32_t)bytes.len;
		z->entries[z->n].offset = (uint32_t)z->out->len;
		buf_add(z->out, "PK\3\4", 4);
		put_common(z, z->n);
		buf_add_cstr(z->out, name);
		buf_add_str(z->out, buf_str(&packed));
		z->n++;
	}
	buf_free(&packed);
	return rc;
}

void zip_end(struct zip *z)
{
	uint32_t begin = (uint32_t)z->out->len, end;

	for (unsigned i = 0; i < z->n; i++) {
		buf_add(z->out, "PK\1\2", 4);
		put_16(z->out, VERSION_DEFLATE);
		put_common(z, i);
		put_16(z->out, 0); /* comment, disk, attributes */
		put_16(z->out, 0);
		put_16(z->out, 0);
		put_32(z->out, 0);
		put_32(z->out, z->entries[i].offset);
		buf_add_cstr(z->out, z->entries[i].name);
	}
	end = (uint32_t)z->out->len;
	buf_add(z->out, "PK\5\6", 4);
	put_32(z->out, 0);
	put_16(z->out, z->n);
	put_16(z->out, z->n);
	put_32(z->out, end - begin);
	put_32(z->out, begin);
	put_16(z->out, 0);
}
