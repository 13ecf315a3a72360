"""Make the specs of one ZStack release from its raw facts.

    python specs/convert.py RAW_FOLDER specs/zstack-X.Y

RAW_FOLDER has apis.json, inventories.json, structs.json, enums.json, error_codes.json,
global_configs.json and metrics.json; specs/README.md describes both sides. The same raw
facts give the same files, byte for byte.
"""

import sys
from pathlib import Path


def main(arguments: list[str]) -> int:
    """Convert one folder into another, and say what came of it."""
    sys.path.insert(0, str(Path(__file__).resolve().parent.parent))
    from specs.converter.release import convert

    try:
        raw, folder = map(Path, arguments)
    except ValueError:
        print("Usage: python specs/convert.py RAW_FOLDER specs/zstack-X.Y", file=sys.stderr)
        return 2
    counts = convert(raw, folder)
    for name, count in counts.items():
        print(f"{name}: {count}")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
