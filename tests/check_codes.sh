#!/bin/sh
# Every code that the program reports stands in a table of rules, and every rule of a table is reported somewhere.
set -eu
root=$(cd "$(dirname "$0")/.." && pwd)
generator=${1:-$root/generator}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

code='"[a-z][a-z0-9-]*/[a-z][a-z0-9_-]*"'
joined() { # files on standard input → their text on one line, without comments
  sort | tr '\n' '\0' | xargs -0 sed 's,^ *//.*,,' | tr '\n' ' '
}
find "$generator/base" -name 'rules_*.cpp' | joined | grep -o -e "{ *$code" -e "\.code = $code" | grep -o "$code" | sort > "$work/rows"
sort -u "$work/rows" > "$work/known"
find "$generator" -name '*.cpp' -o -name '*.h' | grep -v -e '/rules_[a-z]*\.cpp$' -e '/rules/examples/' | joined > "$work/text"
# Codes go through variables and functions too: any literal of a known family is one.
grep -o "$code" "$work/text" | sort -u > "$work/literals"
cut -d/ -f1 "$work/known" | sort -u | sed 's,$,/,' > "$work/families"
{
  grep -F -f "$work/families" "$work/literals" || true
  grep -o "report( *$code" "$work/text" | grep -o "$code" || true
} | sort -u > "$work/used"

failed=0
complain() { # words, list of codes
  while read -r found; do
    echo "$1: $found"
    failed=1
  done < "$2"
}
uniq -d "$work/rows" > "$work/twice"
comm -23 "$work/used" "$work/known" > "$work/unknown"
# "family/" + name: any code of that family may be meant.
grep -o '"[a-z][a-z0-9-]*/" *+' "$work/text" | cut -d/ -f1 | sort -u | sed 's,$,/,' > "$work/composed"
comm -23 "$work/known" "$work/used" | { grep -v -F -f "$work/composed" || true; } > "$work/idle"
complain "two rules of one code" "$work/twice"
complain "reported, but in no table of rules" "$work/unknown"
complain "a rule that nobody reports" "$work/idle"
exit "$failed"
