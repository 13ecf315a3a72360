# Sourced by the programs in bin/: finds the checkout and makes sure of its environment.
#   need GROUP ...    (run, test, check)
# Starts no other program when everything is there.

root="${0%/*}/.."
python="$root/.venv/bin/python"

find_python() {
  for candidate in python3 python3.14 python3.13 python3.12 python3.11 python; do
    if command -v "$candidate" >/dev/null 2>&1 &&
      "$candidate" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null; then
      echo "$candidate"
      return
    fi
  done
  echo 'zscli: Python 3.11 or newer is needed, and none was found.' >&2
  exit 6
}

need() {
  for group in "$@"; do
    made=
    [ -r "$root/.venv/ready-$group" ] && read -r made <"$root/.venv/ready-$group"
    if ! [ "$made" -ef "$root" ] || [ "$root/pyproject.toml" -nt "$root/.venv/ready-$group" ]; then
      found=$(find_python) || exit 6
      "$found" "$root/bin/environment.py" "$@" >&2 || exit 6
      for ready in "$@"; do touch "$root/.venv/ready-$ready"; done
      return
    fi
  done
}
