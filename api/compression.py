"""The encodings of finished bodies.

Their levels take little of the time of a response that is not cached, also where gzip is all that a
client accepts: zlib would take four times as long for the same size.
"""

from collections.abc import Callable, Mapping
from functools import partial
from threading import local
from zlib import MAX_WBITS

import brotli
import zstandard
from isal import isal_zlib

# Smaller bodies fit into one packet as they are.
COMPRESSED_FROM = 1000
ZSTD_LEVEL = BROTLI_QUALITY = GZIP_LEVEL = 1
# In the format of gzip, which has a header and a trailer of its own.
GZIP = 16 + MAX_WBITS


class _Zstd(local):
    """A compressor for each thread: making one takes longer than compressing a small body."""

    def __init__(self) -> None:
        self.compress = zstandard.ZstdCompressor(ZSTD_LEVEL).compress


_zstd = _Zstd()

COMPRESS: Mapping[str, Callable[[bytes], bytes]] = {
    "zstd": lambda body: _zstd.compress(body),
    "br": partial(brotli.compress, quality=BROTLI_QUALITY),
    "gzip": partial(isal_zlib.compress, level=GZIP_LEVEL, wbits=GZIP),
}
