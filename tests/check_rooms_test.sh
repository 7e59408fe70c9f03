#!/bin/sh
# The room check is itself checked: it accepts the tree as it is, and finds each breach planted in a copy.
set -eu
tests=$(cd "$(dirname "$0")" && pwd)
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
failed=0

# plant FILE LINE EXPECTED: adds LINE to FILE of a fresh copy and looks for EXPECTED in what the check says.
plant() {
  rm -rf "$scratch/generator"
  cp -R "$tests/../generator" "$scratch/generator"
  printf '%s\n' "$2" >"$scratch/new"
  mkdir -p "$(dirname "$scratch/generator/$1")"
  touch "$scratch/generator/$1"
  cat "$scratch/generator/$1" >>"$scratch/new"
  mv "$scratch/new" "$scratch/generator/$1"
  if "$tests/check_rooms.sh" "$scratch" >"$scratch/said" 2>&1; then
    echo "not noticed: $2 in $1"
    failed=1
  elif ! grep -qF "generator/$1:1: $3" "$scratch/said"; then
    echo "wrong words for: $2 in $1:"
    cat "$scratch/said"
    failed=1
  fi
}

plant render/planted.cpp '#include "model/site.h"' 'room render may not include model'
plant model/planted.h '  #  include "plan/plan.h"' 'room model may not include plan'
plant check/planted.cpp '#include "site.h"' '"site.h" does not begin with its room'
plant app/planted.cpp '#include <cmark-gfm.h>' '<cmark-gfm.h> is not a library of room app'
plant model/planted.cpp '#include <fstream>' '<fstream> is not a library of room model'
plant view/planted.cpp '#include <curl/curl.h>' '<curl/curl.h> is a library of no room'
plant view/planted.cpp 'auto html = SafeHtml::trusted(text);' 'only record and chart make SafeHtml'
plant utils/planted.cpp '' 'room utils is not in the table'

"$tests/check_rooms.sh" || failed=1
exit $failed
