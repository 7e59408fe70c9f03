#!/bin/sh
# Holds the walls: every #include of generator/ against the table of rooms in generator/README.md, and SafeHtml::trusted
# against the rooms that may call it. Prints file:line for each breach. Usage: check_rooms.sh [root]
set -eu
cd "${1:-$(dirname "$0")/..}"

# shellcheck disable=SC2016
find generator -name '*.h' -o -name '*.cpp' | LC_ALL=C sort | xargs awk '
  function trim(text) { gsub(/^[ \t]+|[ \t]+$/, "", text); return text }
  function breach(what) { printf "%s:%d: %s\n", FILENAME, FNR, what; breaches++ }
  function room_may_include(other) {
    return other == room || may[room] == "all" || index(", " may[room] ",", ", " other ",")
  }
  # Without a dot and a slash a header is the standard library of C++, unless the table claims it for a room.
  function judge_library(header,    prefix, known) {
    for (prefix in owners) {
      if (index(header, prefix) != 1) continue
      known = 1
      if (index(owners[prefix], " " room " ")) return
    }
    if (known) breach("<" header "> is not a library of room " room)
    else if (header ~ /[.\/]/) breach("<" header "> is a library of no room")
  }

  FILENAME == "generator/README.md" && /^\| `[a-z]+` \|/ {
    split($0, cell, "|")
    name = trim(cell[2]); gsub(/`/, "", name)
    may[name] = trim(cell[4]); rooms++
    count = split(cell[5], mark, "`")
    for (i = 2; i <= count; i += 2) owners[mark[i]] = owners[mark[i]] " " name " "
    next
  }
  FILENAME == "generator/README.md" { next }

  FNR == 1 {
    split(FILENAME, part, "/"); room = part[2]; files++
    if (!(room in may)) breach("room " room " is not in the table of generator/README.md")
  }
  /^[ \t]*#[ \t]*include[ \t]*"/ {
    split($0, quoted, "\""); split(quoted[2], part, "/")
    if (quoted[2] !~ /\//) breach("\"" quoted[2] "\" does not begin with its room")
    else if (!room_may_include(part[1])) breach("room " room " may not include " part[1])
  }
  /^[ \t]*#[ \t]*include[ \t]*</ {
    split($0, angled, /[<>]/); judge_library(angled[2])
  }
  /SafeHtml::trusted/ && room != "record" && room != "chart" && FILENAME != "generator/base/body.cpp" {
    breach("only record and chart make SafeHtml")
  }
  END {
    if (!rooms || !files) { print "check_rooms.sh: no table or no sources found"; exit 1 }
    exit breaches > 0
  }
' generator/README.md
