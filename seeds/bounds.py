"""Every bound on curated files and documents, with its reason.

A file can be wrong in any way, by a slip or on purpose, and is still checked in bounded time and
memory. Each bound is several times what the curated data needs today. The digits of a number need
none of their own: its value is bounded by ``db.tables.columns``, and what is parsed by ``TEXT``.
"""

# Bytes of one curated file. Reading takes about six seconds a megabyte; the largest has 160 kB.
FILE_BYTES = 2_000_000
# Bytes of all curated files together: they are all in memory until they are loaded.
FOLDER_BYTES = 16_000_000
# Curated files: each is opened, and named in messages.
FILES = 1_000
# Lists, mappings and texts in all files together, each kept with its position in about 500 bytes.
# Ten thousand facts have some 300,000.
VALUES = 500_000
# Levels of lists and mappings inside one another; the models have six.
DEPTH = 16
# Characters of one text; the longest note has fewer than 1,000.
TEXT = 10_000
# Characters of a slug, which is part of URLs, and of a name that is compared with others to find
# similar ones, which takes longer for long names.
SLUG = 100
# Bytes of the text of one document, and of all: they are in memory while they are verified.
DOCUMENT_BYTES = 20_000_000
DOCUMENTS_BYTES = 200_000_000
# Pairs of facts that relations imply: a chain of parts implies a pair for each two of its facts.
DOUBLE_COUNTS = 1_000_000
# Problems that are shown: the rest is counted. Nobody corrects more in one go.
PROBLEMS = 100
# Characters of the message of a problem, which repeats what is wrong.
MESSAGE = 500
