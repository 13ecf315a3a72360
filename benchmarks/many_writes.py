"""Many creates by zscli from one program, as benchmarks.bare_writes does them over requests.

python -m benchmarks.many_writes URL SESSION COUNT THREADS NAME
"""

import sys
from concurrent.futures import ThreadPoolExecutor

import zscli


def main(url: str, session: str, count: int, threads: int, name: str) -> None:
    """Create so many zones, each waited for."""
    with (
        zscli.connect(url=url, session=session) as cloud,
        ThreadPoolExecutor(threads) as pool,
    ):
        list(pool.map(lambda number: cloud.CreateZone(name=f"{name}-{number}"), range(count)))


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2], int(sys.argv[3]), int(sys.argv[4]), sys.argv[5])
