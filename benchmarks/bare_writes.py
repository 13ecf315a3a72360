"""Many creates over bare requests: what a script with --parallel is measured against.

python -m benchmarks.bare_writes URL SESSION COUNT THREADS NAME
"""

import sys
import time
import uuid
from concurrent.futures import ThreadPoolExecutor
from threading import local

import requests

PAUSE = 0.05
ACCEPTED = 202


def main(url: str, session: str, count: int, threads: int, name: str) -> None:
    """Create so many zones, each asked about until it is there."""
    own = local()

    def connection() -> requests.Session:
        if not hasattr(own, "session"):
            own.session = requests.Session()
            own.session.trust_env = False
            own.session.headers["Authorization"] = f"OAuth {session}"
        return own.session  # type: ignore[no-any-return] # a local has any attribute

    def create(number: int) -> None:
        job = uuid.uuid4().hex
        body = {"params": {"name": f"{name}-{number}"}}
        sent = connection().post(f"{url}/v1/zones", json=body, headers={"X-Job-UUID": job})
        assert sent.status_code == ACCEPTED, sent.text
        while (asked := connection().get(f"{url}/v1/api-jobs/{job}")).status_code == ACCEPTED:
            time.sleep(PAUSE)
        assert asked.ok, asked.text

    with ThreadPoolExecutor(threads) as pool:
        list(pool.map(create, range(count)))


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2], int(sys.argv[3]), int(sys.argv[4]), sys.argv[5])
