#!/bin/sh
# What scripts rely on: exit codes, where words go, and what a build refuses to touch. Usage: cli_test.sh PROGRAM
set -eu
program=$(realpath "$1")
tests=$(cd "$(dirname "$0")" && pwd)
minimal=$tests/sites/minimal/content
templates=$tests/../site-templates
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
cd "$scratch"
failed=0
unset GITHUB_ACTIONS CI NO_COLOR

fail() {
  echo "$*"
  failed=1
}
# expect CODE NAME ARGUMENTS…
expect() {
  expected=$1
  name=$2
  shift 2
  code=0
  "$program" "$@" >out 2>err || code=$?
  [ "$code" = "$expected" ] || { fail "$name: exit code $code, expected $expected"; cat err; }
}
said() { grep -q "$1" "$2" || fail "$name: «$1» is not in $2"; }

expect 0 "help goes to stdout" --help
said build out
[ ! -s err ] || fail "$name: something in stderr"
expect 2 "no command"
expect 2 "an unknown command" publish-everything
expect 2 "an unknown option" build --no-such-option
expect 2 "a day that does not exist" build --content "$minimal" --templates "$templates" --as-of 2024-06-31
expect 2 "an address that is none" build --content "$minimal" --templates "$templates" --base-url javascript:alert
expect 3 "content that is not there" build --content nowhere --templates "$templates"
said nowhere err
[ ! -e public ] || fail "$name: a site was written"
expect 1 "check finds what is wrong" check --content "$tests/sites/broken-duplicate-key/content" --templates "$templates"
said 'error\[yaml/duplicate-key\]' err
expect 1 "messages in English" check --content "$tests/sites/broken-duplicate-key/content" --templates "$templates" --lang en
said 'how to repair:' err
never() { ! grep -q "$1" "$2" || fail "$name: «$1» is in $2"; }

duplicate=$tests/sites/broken-duplicate-key/content
expect 1 "findings point at their place, and name the other one" check --content "$duplicate" --templates "$templates"
said '^  6 | phone: 2-22-22$' err
said '^    | ^^^^^$' err
said '^  впервые здесь: municipalities/yasnogorsk/schools/school-1.md:4:1$' err
said '^Ошибок: 1, предупреждений: 0, заметок: ' out
never "$(printf '\033')" err

expect 1 "a format for programs has the standard output alone" check --content "$duplicate" --templates "$templates" --format json
said '"yaml/duplicate-key"' out
said '^Ошибок: 1' err
never 'Ошибок' out
expect 2 "a format that does not exist" check --content "$duplicate" --templates "$templates" --format xml

expect 0 "explain tells what a code means" explain yaml/duplicate-key
said '^Неправильно:$' out
expect 0 "explain speaks English" explain yaml/duplicate-key --lang en
said '^Wrong:$' out
expect 2 "explain knows the nearest code" explain yaml/duplicate-kez
said 'yaml/duplicate-key' err
expect 2 "explain wants a code" explain
expect 0 "the list has every code" check --list
said '^error .*yaml/duplicate-key ' out
said '^note .*site/no-base-url ' out
[ "$(wc -l <out)" -gt 150 ] || fail "$name: it is too short"

# Colour: script(1) gives the program a terminal.
on_terminal() { # NAME=VALUE…
  env TERM=xterm "$@" script -qec "\"$program\" check --content \"$duplicate\" --templates \"$templates\"" /dev/null </dev/null >terminal
}
name="colour on a terminal"
on_terminal || true
said "$(printf '\033')\[1;31m" terminal
for plain in NO_COLOR=1 TERM=dumb CI=true; do
  name="no colour with $plain"
  on_terminal "$plain" || true
  said 'yaml/duplicate-key' terminal
  never "$(printf '\033')\[1;31m" terminal
done

for command in '' build check explain; do
  # shellcheck disable=SC2086
  expect 0 "the help of «$command» is in Russian" $command --help
  for word in Usage Options Positionals Subcommands REQUIRED TEXT UINT INT; do never "$word" out; done
done

expect 0 "check writes nothing" check --content "$minimal" --templates "$templates"
[ ! -e public ] || fail "$name: a site was written"
expect 0 "build writes public/" build --content "$minimal" --templates "$templates"
[ -f public/index.html ] || fail "$name: no home page"
expect 0 "quiet says nothing when all is well" build --content "$minimal" --templates "$templates" --quiet
[ ! -s out ] || fail "$name: it spoke"
[ ! -s err ] || fail "$name: it complained"

mkdir letters
echo "my letters" >letters/letter.txt
expect 3 "a directory of other things is not touched" build --content "$minimal" --templates "$templates" --out letters
[ "$(cat letters/*)" = "my letters" ] || fail "$name: it was"
expect 3 "a file is no directory" build --content "$minimal" --templates "$templates" --out letters/letter.txt
[ "$(cat letters/letter.txt)" = "my letters" ] || fail "$name: it was replaced"
mkdir fresh
touch fresh/.nojekyll
expect 0 "a directory with .nojekyll alone is ours" build --content "$minimal" --templates "$templates" --out fresh
echo stray >public/stray.html
expect 0 "what a former build did not write goes" build --content "$minimal" --templates "$templates"
[ ! -e public/stray.html ] || fail "$name: it stayed"
for left in .public.* .fresh.* .letters.*; do
  case $left in
    *.prev) ;; # the former site, which the next build writes into
    *) [ ! -e "$left" ] || fail "left behind: $left" ;;
  esac
done
exit $failed
