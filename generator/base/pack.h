// Values to bytes and back, for what the program keeps for itself: compact, in no particular encoding for
// others. A type of one's own names its fields once, for both ways, in a function beside it:
//   void pack_fields(auto& pack, Packed<Point> auto& point) { pack(point.label, point.line); }
#pragma once

#include <algorithm>
#include <array>
#include <concepts>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <vector>

namespace glasnost {

// `T`, or `const T`.
template <class Given, class T>
concept Packed = std::same_as<std::remove_const_t<Given>, T>;

class Packer {
 public:
  template <class... Values>
  void operator()(const Values&... values) {
    (put(values), ...);
  }
  std::string take() { return std::move(bytes_); }

 private:
  template <class T>
  requires(std::integral<T> || std::is_enum_v<T>) void put(T value) {
    number(static_cast<std::uint64_t>(static_cast<std::int64_t>(value)));
  }
  void put(std::string_view text) {
    number(text.size());
    bytes_ += text;
  }
  void put(const std::string& text) { put(std::string_view(text)); }
  template <std::size_t size>
  void put(const std::array<unsigned char, size>& bytes) {
    bytes_.append(bytes.begin(), bytes.end());
  }
  template <class First, class Second>
  void put(const std::pair<First, Second>& pair) {
    put(pair.first);
    put(pair.second);
  }
  template <class T>
  void put(const std::optional<T>& value) {
    put(value.has_value());
    if (value) put(*value);
  }
  template <class T>
  void put(const std::vector<T>& values) {
    number(values.size());
    for (const T& value : values) put(value);
  }
  template <class T>
  requires std::is_class_v<T>
  void put(const T& value) { pack_fields(*this, value); }

  // Seven bits in a byte, the lowest first; the sign stands lowest, so that small numbers stay short.
  void number(std::uint64_t value) {
    value = (value << 1U) ^ (0 - (value >> 63U));
    for (; value >= 0x80U; value >>= 7U) bytes_ += static_cast<char>(0x80U | (value & 0x7FU));
    bytes_ += static_cast<char>(value);
  }

  std::string bytes_;
};

// Reads what a Packer wrote. Of other bytes it makes some value, without reading beyond them, and `good()`
// is false where they were too few or too many.
class Unpacker {
 public:
  explicit Unpacker(std::string_view bytes) : rest_(bytes) {}

  template <class... Values>
  void operator()(Values&... values) {
    (get(values), ...);
  }
  bool good() const { return !short_ && rest_.empty(); }

 private:
  template <class T>
  requires(std::integral<T> || std::is_enum_v<T>) void get(T& value) { value = static_cast<T>(number()); }
  void get(std::string_view& text) {
    const std::uint64_t size = number();
    short_ = short_ || size > rest_.size();
    text = rest_.substr(0, short_ ? 0 : size);
    rest_.remove_prefix(text.size());
  }
  void get(std::string& text) {
    std::string_view view;
    get(view);
    text = view;
  }
  template <std::size_t size>
  void get(std::array<unsigned char, size>& bytes) {
    short_ = short_ || size > rest_.size();
    if (short_) return;
    std::copy_n(rest_.begin(), size, bytes.begin());
    rest_.remove_prefix(size);
  }
  template <class First, class Second>
  void get(std::pair<First, Second>& pair) {
    get(pair.first);
    get(pair.second);
  }
  template <class T>
  void get(std::optional<T>& value) {
    bool there = false;
    get(there);
    value.reset();
    if (there) get(value.emplace());
  }
  template <class T>
  void get(std::vector<T>& values) {
    const std::uint64_t count = number();
    short_ = short_ || count > rest_.size();
    values.clear();
    if (!short_) values.reserve(std::min<std::uint64_t>(count, kMostReserved));
    for (std::uint64_t i = 0; i < count && !short_; ++i) get(values.emplace_back());
  }
  template <class T>
  requires std::is_class_v<T>
  void get(T& value) { pack_fields(*this, value); }

  std::uint64_t number() {
    std::uint64_t value = 0;
    for (unsigned shift = 0; !short_; shift += 7) {
      short_ = rest_.empty() || shift > 63;
      if (short_) return 0;
      const auto byte = static_cast<unsigned char>(rest_.front());
      rest_.remove_prefix(1);
      value |= static_cast<std::uint64_t>(byte & 0x7FU) << shift;
      if (byte < 0x80U) break;
    }
    return (value >> 1U) ^ (0 - (value & 1U));
  }

  static constexpr std::uint64_t kMostReserved = 4096;  // whatever a damaged count says
  std::string_view rest_;
  bool short_ = false;
};

}  // namespace glasnost
