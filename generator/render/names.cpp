#include "render/names.h"

namespace glasnost::render {
namespace {

// The part of a dotted name before its first dot; `name` loses it.
std::string_view take_part(std::string_view& name) {
  const std::size_t dot = name.find('.');
  const std::string_view part = name.substr(0, dot);
  name.remove_prefix(dot == std::string_view::npos ? name.size() : dot + 1);
  return part;
}

void append_names(const Shape& shape, const std::string& prefix, std::vector<std::string>& out) {
  for (const FieldShape& field : shape.fields) out.push_back(prefix + std::string(field.name));
}

}  // namespace

std::optional<Found> Names::find(std::string_view name) const {
  if (name == ".") return find_item();
  auto found = find_first(take_part(name));
  while (found && !name.empty()) {
    const std::string_view part = take_part(name);
    if (found->field.type != Type::object) return std::nullopt;
    const int index = found->field.shape->index_of(part);
    if (index < 0) return std::nullopt;
    const bool optional = found->field.optional;
    found->path.push_back(static_cast<std::uint32_t>(index));
    found->field = found->field.shape->fields[static_cast<std::size_t>(index)];
    found->field.optional = found->field.optional || optional;
  }
  return found;
}

std::optional<Found> Names::find_item() const {
  const Frame& frame = frames_.back();
  if (frame.type == Type::object) return std::nullopt;
  return Found{.path = {}, .field = {.name = ".", .type = frame.type, .item = frame.type, .shape = nullptr}};
}

std::optional<Found> Names::find_first(std::string_view part) const {
  for (std::size_t up = 0; up < frames_.size(); ++up) {
    const Frame& frame = frames_[frames_.size() - 1 - up];
    const int index = frame.type == Type::object ? frame.shape->index_of(part) : -1;
    if (index < 0) continue;
    return Found{.frames_up = static_cast<std::uint32_t>(up),
                 .path = {static_cast<std::uint32_t>(index)},
                 .field = frame.shape->fields[static_cast<std::size_t>(index)]};
  }
  return std::nullopt;
}

std::vector<std::string> Names::known_instead_of(std::string_view name) const {
  std::vector<std::string> known;
  const std::size_t dot = name.rfind('.');
  const auto owner = dot == std::string_view::npos ? std::nullopt : find(name.substr(0, dot));
  if (owner && owner->field.type == Type::object) {
    append_names(*owner->field.shape, std::string(name.substr(0, dot + 1)), known);
    return known;
  }
  for (auto frame = frames_.rbegin(); frame != frames_.rend(); ++frame)
    if (frame->type == Type::object) append_names(*frame->shape, "", known);
  return known;
}

}  // namespace glasnost::render
