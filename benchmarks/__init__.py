"""The benchmarks: generated data of every size, comparisons with other servers, and growth."""
