// Finds the names of a template in the shapes that are open at its place.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/value.h"

namespace glasnost::render {

// The value of a name: how many frames up, then along field indices.
struct Found {
  std::uint32_t frames_up = 0;
  std::vector<std::uint32_t> path;
  FieldShape field;
};

// An open frame: an object with a shape, or an item of a list of texts, numbers …
struct Frame {
  Type type = Type::object;
  const Shape* shape = nullptr;
};

class Names {
 public:
  explicit Names(const Shape& page) { open(page); }
  void open(const Shape& shape) { frames_.push_back({Type::object, &shape}); }
  void open_item(const FieldShape& list) { frames_.push_back({list.item, list.shape}); }
  void close() { frames_.pop_back(); }
  std::size_t depth() const { return frames_.size(); }

  // `name` is `a.b` or `.`. The first part is the nearest field of that name, from the innermost frame
  // outwards.
  std::optional<Found> find(std::string_view name) const;
  // What could have been meant in place of `name`, which find does not know: the fields of the object where
  // it ends.
  std::vector<std::string> known_instead_of(std::string_view name) const;

 private:
  std::optional<Found> find_item() const;
  std::optional<Found> find_first(std::string_view part) const;

  std::vector<Frame> frames_;
};

}  // namespace glasnost::render
