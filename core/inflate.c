/* inflate.c - gzip, zlib, raw deflate and brotli undone within the bound of the output buffer.
 *
 * "deflate" is zlib by RFC 9110, but some servers send raw deflate: both are read.  What follows the
 * last gzip member is ignored, as browsers do. */
#include <brotli/decode.h>
#include <zlib.h>

#include "simak/inflate.h"
#include "simak/msg.h"

#define PIECE 65536 /* bytes decoded at once */

static int too_large(struct err *e, const struct buf *out)
{
	return err_set(e, ERR_INPUT, msg("too large: over %zu bytes when decompressed"), out->cap);
}

static int cut_short(struct err *e)
{
	return err_set(e, ERR_INPUT, "%s", msg("compressed data is cut short or damaged"));
}

/* Runs one stream to its end.  1 ended, 0 cut or damaged, -1 over the cap. */
static int run_zlib(z_stream *z, struct buf *out)
{
	for (;;) {
		size_t room = out->cap - out->len < PIECE ? out->cap - out->len : PIECE;
		char spare;
		char *to = room ? buf_reserve(out, room) : &spare;
		int state;

		z->next_out = (Bytef *)to;
		z->avail_out = room ? (uInt)room : 1;
		state = inflate(z, Z_NO_FLUSH);
		if (room == 0 && z->avail_out == 0)
			return -1;
		out->len += room ? room - z->avail_out : 0;
		if (state == Z_STREAM_END)
			return 1;
		if ((state != Z_OK && state != Z_BUF_ERROR) || (z->avail_in == 0 && z->avail_out > 0))
			return 0;
	}
}

/* All streams of bytes, one behind the other when several is set.  Window bits as zlib wants them. */
static int inflate_zlib(struct str bytes, int window_bits, bool several, struct buf *out, struct err *e)
{
	z_stream z = {0};
	int state;

	if (bytes.len > UINT32_MAX || inflateInit2(&z, window_bits) != Z_OK)
		return err_set(e, ERR_INPUT, "%s", msg("compressed data can't be read"));
	z.next_in = (Bytef *)(uintptr_t)bytes.ptr;
	z.avail_in = (uInt)bytes.len;
	state = run_zlib(&z, out);
	while (several && state == 1 && z.avail_in > 1 && z.next_in[0] == 0x1F && z.next_in[1] == 0x8B) {
		inflateReset(&z);
		state = run_zlib(&z, out);
	}
	inflateEnd(&z);
	if (out->ptr != NULL)
		out->ptr[out->len] = '\0';
	return state == 1 ? 0 : state == 0 ? cut_short(e) : too_large(e, out);
}

static int inflate_brotli(struct str bytes, struct buf *out, struct err *e)
{
	BrotliDecoderState *state = BrotliDecoderCreateInstance(NULL, NULL, NULL);
	BrotliDecoderResult result = BROTLI_DECODER_RESULT_NEEDS_MORE_OUTPUT;
	const uint8_t *in = (const uint8_t *)bytes.ptr;
	size_t in_len = bytes.len;

	while (result == BROTLI_DECODER_RESULT_NEEDS_MORE_OUTPUT && !out->full) {
		size_t len = 0, no_room = 0;
		const uint8_t *piece;

		result = BrotliDecoderDecompressStream(state, &in_len, &in, &no_room, NULL, NULL);
		piece = BrotliDecoderTakeOutput(state, &len);
		if (len > out->cap - out->len) {
			buf_add(out, piece, out->cap - out->len);
			out->full = true;
		} else
			buf_add(out, piece, len);
	}
	BrotliDecoderDestroyInstance(state);
	if (out->full)
		return too_large(e, out);
	return result == BROTLI_DECODER_RESULT_SUCCESS ? 0 : cut_short(e);
}

/* A zlib header: method 8 and a check that 31 divides (RFC 1950). */
static bool has_zlib_header(struct str bytes)
{
	unsigned first, second;

	if (bytes.len < 2)
		return false;
	first = (unsigned char)bytes.ptr[0];
	second = (unsigned char)bytes.ptr[1];
	return (first & 15) == 8 && (first * 256 + second) % 31 == 0;
}

int inflate_add(struct str coding, struct str bytes, struct buf *out, struct err *e)
{
	coding = str_trim(coding);
	if (coding.len == 0 || str_is_icase(coding, "identity")) {
		if (bytes.len <= out->cap - out->len)
			return buf_add_str(out, bytes);
		buf_add_str(out, str_slice(bytes, 0, out->cap - out->len));
		return too_large(e, out);
	}
	if (bytes.len == 0)
		return 0;
	if (str_is_icase(coding, "gzip") || str_is_icase(coding, "x-gzip"))
		return inflate_zlib(bytes, 15 + 16, true, out, e);
	if (str_is_icase(coding, "deflate"))
		return inflate_zlib(bytes, has_zlib_header(bytes) ? 15 : -15, false, out, e);
	if (str_is_icase(coding, "br"))
		return inflate_brotli(bytes, out, e);
	return err_set(e, ERR_INPUT, msg("unknown content coding \"%.*s\""),
		(int)(coding.len < 40 ? coding.len : 40), coding.ptr);
}
