// The compiled form of a template: a flat list of instructions without names.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace glasnost::render {

enum class Op : std::uint8_t {
  fixed,  // writes a piece of Program::text
  value,  // a text, number, date or url, as readers see it, escaped
  html,
  iso,            // a date as YYYY-MM-DD
  typed,          // a number with a point
  plural,         // the form of the word `piece` for a number
  skip_if_false,  // the body of a section that opens no frame
  skip_if_true,   // of an inverted section
  enter,          // opens a frame for an object; skipped where it is null
  leave,
  each,  // opens a frame for every item of a list; skipped where it is empty
  next   // back to the first instruction of the body until the list ends
};

// A stretch of Program::text or of Program::path.
struct Piece {
  std::uint32_t begin = 0, size = 0;
};

// `frames_up` from the innermost frame, then along the field indices of `path`, stands the value of an
// instruction.
struct Instruction {
  Op op = Op::fixed;
  std::uint32_t frames_up = 0;
  Piece path = {};
  Piece piece = {};
  std::uint32_t target = 0;  // where a skipped or repeated body goes on
};

inline constexpr std::size_t kMostFrames = 64;

struct Program {
  std::string text;
  std::vector<std::uint32_t> path;
  std::vector<Instruction> code;
};

}  // namespace glasnost::render
