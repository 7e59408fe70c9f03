#!/bin/sh
# Same content, same bytes: builds it in other circumstances and compares each tree with the first.
# Usage: determinism.sh PROGRAM [CONTENT]
set -eu
tests=$(cd "$(dirname "$0")" && pwd)
program=$(realpath "$1")
content=$(realpath "${2:-$tests/../content}")
templates=$tests/../site-templates
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
cd "$scratch"
passed=0
failed=0

# compare NAME [VARIABLE=VALUE…] -- CONTENT OPTIONS…
compare() {
  name=$1
  shift
  variables=
  while [ "$1" != -- ]; do
    variables="$variables $1"
    shift
  done
  shift
  tree=$1
  shift
  rm -rf other
  # shellcheck disable=SC2086 # a list of assignments
  if env $variables "$program" build --no-cache --content "$tree" --templates "$templates" --out other "$@" >said 2>&1 &&
    diff -r first other >difference 2>&1; then
    passed=$((passed + 1))
  else
    failed=$((failed + 1))
    echo "not the same: $name"
    tail -n 5 said
    head -n 5 difference
  fi
}

# A copy whose directories list their entries in another order: made file by file, last first.
shuffled() {
  mkdir -p "deep/er/Другое место/content"
  (cd "$content" && find . -type f | LC_ALL=C sort -r) | while IFS= read -r file; do
    mkdir -p "deep/er/Другое место/content/$(dirname "$file")"
    cp "$content/$file" "deep/er/Другое место/content/$file"
  done
}

"$program" build --no-cache --content "$content" --templates "$templates" --out first --jobs 1 >said 2>&1 ||
  { tail -n 20 said; exit 1; }
shuffled

compare "the same again" -- "$content" --jobs 1
compare "two workers" -- "$content" --jobs 2
compare "seven workers" -- "$content" --jobs 7
compare "as many workers as there are cores" -- "$content"
compare "no locale" LC_ALL=C LANG=C -- "$content"
compare "another locale" LC_ALL=ru_RU.UTF-8 LANG=tr_TR.UTF-8 -- "$content"
compare "a locale that does not exist" LC_ALL=xx_XX.KOI8-R -- "$content"
compare "far east" TZ=Pacific/Kiritimati -- "$content"
compare "far west" TZ=Etc/GMT+12 -- "$content"
compare "another home and user" HOME=/nonexistent USER=nobody LOGNAME=nobody -- "$content"
compare "another path, another order of directories" -- "deep/er/Другое место/content"
compare "English diagnostics" -- "$content" --lang en
former_umask=$(umask)
umask 077
compare "a strict umask" -- "$content"
umask "$former_umask"

# Over itself: nothing may depend on the former site, or on what a former build has kept.
over_itself() {
  "$program" build --cache kept --content "$content" --templates "$templates" --out other >said 2>&1 || failed=$((failed + 1))
}
over_itself
began=$(date +%s%N)
over_itself
echo "a second build of unchanged content took $((($(date +%s%N) - began) / 1000000)) ms"
if diff -r first other >difference; then
  passed=$((passed + 1))
else
  failed=$((failed + 1))
  echo "not the same: a second build over the first"
fi
echo "determinism: $passed passed, $failed failed"
[ "$failed" = 0 ]
