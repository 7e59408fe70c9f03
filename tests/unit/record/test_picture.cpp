#include <catch2/catch.hpp>
#include <string>

#include "record/syntax/picture.h"

using namespace glasnost;
using namespace std::string_literals;

namespace {

// The byte order of a TIFF structure.
enum class Order { little, big };

std::string number(std::uint32_t value, std::size_t length, Order order) {
  std::string out;
  for (std::size_t i = 0; i < length; ++i)
    out += static_cast<char>(value >> (8 * (order == Order::little ? i : length - 1 - i)));
  return out;
}

std::string entry(std::uint32_t tag, std::uint32_t value, Order order) {
  return number(tag, 2, order) + number(5, 2, order) + number(3, 4, order) + number(value, 4, order);
}

// A directory that leads to one with latitude and longitude, whose degrees are `degrees`.
std::string tiff(std::uint32_t degrees, Order order) {
  const auto n = [&](std::uint32_t value, std::size_t length) { return number(value, length, order); };
  const std::string fractions = n(degrees, 4) + n(1, 4) + n(0, 4) + n(1, 4) + n(0, 4) + n(1, 4);
  return (order == Order::little ? "II\x2a\0"s : "MM\0\x2a"s) + n(8, 4) + n(1, 2) + entry(0x8825, 26, order) +
         n(0, 4) + n(2, 2) + entry(2, 56, order) + entry(4, 56, order) + n(0, 4) + fractions;
}

}  // namespace

TEST_CASE("pictures are known by the endings of their names") {
  CHECK(record::is_picture("documents/d/foto.JPG"));
  CHECK(record::is_picture("a.webp"));
  CHECK_FALSE(record::is_picture("scan.pdf"));
  CHECK_FALSE(record::is_picture("jpg"));
}

TEST_CASE("a position is found in every kind of picture that may keep one") {
  for (const Order order : {Order::little, Order::big}) {
    const std::string place = tiff(59, order);
    CHECK(record::tells_position("\xff\xd8\xff\xe1\0\x66"s + "Exif\0\0"s + place + "\xff\xdb"));  // JPEG
    CHECK(record::tells_position("\x89PNG\r\n\x1a\n" + "\0\0\0\x60"s + "eXIf" + place));          // PNG
    CHECK(record::tells_position("RIFF\x66\0\0\0WEBPVP8 ....EXIF"s + "\x60\0\0\0"s + place));     // WebP
    CHECK(record::tells_position(place));                                                         // TIFF
    CHECK_FALSE(record::tells_position("Exif\0\0"s + tiff(0, order)));  // the camera knew no place
    CHECK_FALSE(record::tells_position("....." + place));               // nothing says that this is Exif
  }
  CHECK(record::tells_position("<rdf:Description exif:GPSLatitude=\"59,36.5N\"/>"));
  CHECK_FALSE(record::tells_position("Exif\0\0II\x2a\0\x08\0\0\0\0\0"s));
}

TEST_CASE("a second structure counts where the first has no position") {
  CHECK(record::tells_position("Exif\0\0"s + tiff(0, Order::big) + "Exif\0\0"s + tiff(1, Order::little)));
}

TEST_CASE("any bytes are read for a position") {
  const std::string whole = "Exif\0\0"s + tiff(59, Order::little);
  for (std::size_t length = 0; length < whole.size(); ++length)
    CHECK_NOTHROW(record::tells_position(whole.substr(0, length)));
  std::string broken;
  for (int i = 0; i < 1000; ++i) broken += "Exif\0\0II\x2a\0\xff\xff\xff\x7f"s;
  CHECK_FALSE(record::tells_position(broken));
}
