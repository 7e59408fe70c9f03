#!/bin/sh
# One case of tests/sites/: builds its content/ and compares what came of it.
#   expected.diagnostics   the first line of every diagnostic, in order
#   expected/              the site, byte for byte; a case whose name begins with broken- has none: its build must end
#                          with exit code 1 and leave the former site as it was
# A case may have templates/ (laid over a copy of site-templates/) and options (further arguments, one a line).
# UPDATE_GOLDEN=1 rewrites what is expected. Usage: site_case.sh PROGRAM CASE
set -eu
program=$1
folder=$2
tests=$(cd "$(dirname "$0")" && pwd)
name=$(basename "$folder")
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
cd "$scratch"
failed=0

fail() {
  echo "$name: $*"
  failed=1
}

# build CASE OPTIONS…: into ./public, diagnostics to ./said; returns the exit code.
build() {
  templates=$tests/../site-templates
  if [ -d "$1/templates" ]; then
    cp -R "$templates" templates
    cp -R "$1/templates/." templates
    templates=templates
  fi
  content=$1/content
  shift
  code=0
  "$program" build --no-cache --content "$content" --templates "$templates" --out public --lang ru "$@" 2>said >summary || code=$?
  grep -E '^([^ ].*: )?(error|warning|note)\[[a-z0-9-]+/[a-z0-9_-]+\]: ' said >diagnostics || true
}

build_case() {
  set --
  if [ -f "$folder/options" ]; then
    while IFS= read -r option; do set -- "$@" "$option"; done <"$folder/options"
  fi
  build "$folder" "$@"
}

compare_broken() {
  build "$tests/sites/minimal"
  [ $code = 0 ] || fail "the former site (minimal) did not build"
  cp -a public former
  build_case
  [ $code = 1 ] || { fail "exit code $code, expected 1"; cat said; }
  diff -r former public || fail "the former site was touched"
  for left in .public.*; do
    [ ! -e "$left" ] || fail "left behind: $left"
  done
}

compare_good() {
  build_case
  [ $code = 0 ] || { fail "exit code $code, expected 0"; cat said; }
  if [ -n "${UPDATE_GOLDEN:-}" ] && [ $code = 0 ]; then
    rm -rf "$folder/expected"
    cp -R public "$folder/expected"
  fi
  diff -r "$folder/expected" public || fail "the site differs"
}

case $name in
  broken-*) compare_broken ;;
  *) compare_good ;;
esac
[ -z "${UPDATE_GOLDEN:-}" ] || cp diagnostics "$folder/expected.diagnostics"
diff -u "$folder/expected.diagnostics" diagnostics || fail "the diagnostics differ"
[ -s diagnostics ] || [ "${name#broken-}" = "$name" ] || fail "nothing was reported"
exit $failed
