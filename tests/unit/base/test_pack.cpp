#include "base/pack.h"

#include <array>
#include <catch2/catch.hpp>
#include <limits>

using namespace glasnost;

namespace {

enum class Colour { red, green };
struct Inner {
  int number = 0;
  std::string text;
  bool operator==(const Inner&) const = default;
};
struct Outer {
  std::vector<Inner> list;
  std::optional<Inner> one, none;
  Colour colour = Colour::red;
  bool yes = false;
  std::array<unsigned char, 3> bytes{};
  std::pair<std::string, std::int64_t> pair;
  std::uint64_t large = 0;
  bool operator==(const Outer&) const = default;
};

void pack_fields(auto& pack, Packed<Inner> auto& inner) { pack(inner.number, inner.text); }
void pack_fields(auto& pack, Packed<Outer> auto& outer) {
  pack(outer.list, outer.one, outer.none, outer.colour, outer.yes, outer.bytes, outer.pair, outer.large);
}

Outer some() {
  return {.list = {{0, ""}, {-1, "школа"}, {std::numeric_limits<int>::min(), std::string(300, 'x')}},
          .one = Inner{std::numeric_limits<int>::max(), std::string("a\0b", 3)},
          .none = {},
          .colour = Colour::green,
          .yes = true,
          .bytes = {0, 127, 255},
          .pair = {"p", std::numeric_limits<std::int64_t>::min()},
          .large = std::numeric_limits<std::uint64_t>::max()};
}

std::string packed(const Outer& outer) {
  Packer pack;
  pack(outer);
  return pack.take();
}

}  // namespace

TEST_CASE("what is packed comes back") {
  Outer back;
  const std::string bytes = packed(some());
  Unpacker unpack(bytes);
  unpack(back);
  CHECK(unpack.good());
  CHECK(back == some());
}

TEST_CASE("too few bytes and too many are told") {
  const std::string whole = packed(some());
  for (std::size_t length = 0; length < whole.size(); ++length) {
    Outer back;
    Unpacker unpack(std::string_view(whole).substr(0, length));
    unpack(back);
    INFO(length);
    CHECK_FALSE(unpack.good());
  }
  Outer back;
  const std::string longer = whole + "x";
  Unpacker unpack(longer);
  unpack(back);
  CHECK_FALSE(unpack.good());
}

TEST_CASE("other bytes are read without leaving them") {
  const std::string whole = packed(some());
  for (std::size_t bit = 0; bit < whole.size() * 8; ++bit) {
    std::string damaged = whole;
    damaged[bit / 8] = static_cast<char>(damaged[bit / 8] ^ (1 << (bit % 8)));
    Outer back;
    Unpacker unpack(damaged);
    unpack(back);
    CHECK(back.list.size() <= damaged.size());
  }
}
