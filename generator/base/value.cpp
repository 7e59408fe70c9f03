#include "base/value.h"

namespace glasnost {

int Shape::index_of(std::string_view name) const {
  for (std::size_t i = 0; i < fields.size(); ++i) {
    if (fields[i].name == name) return static_cast<int>(i);
  }
  return -1;
}

bool Value::truthy() const {
  struct Test {
    bool operator()(std::monostate) const { return false; }
    bool operator()(bool flag) const { return flag; }
    bool operator()(const std::string& text) const { return !text.empty(); }
    bool operator()(const SafeHtml& html) const { return !html.empty(); }
    bool operator()(const Url& url) const { return !url.empty(); }
    bool operator()(const Decimal&) const { return true; }
    bool operator()(const Date&) const { return true; }
    bool operator()(const List& list) const { return !list.empty(); }
    bool operator()(const Object&) const { return true; }
    bool operator()(const Map& map) const { return !map.empty(); }
  };
  return std::visit(Test{}, data_);
}

}  // namespace glasnost
