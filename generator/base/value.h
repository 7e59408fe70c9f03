// The one kind of data that `render` knows: what a view shows, without any knowledge of schools.
#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

#include "base/decimal.h"
#include "base/html.h"
#include "base/time/date.h"

namespace glasnost {

enum class Type { boolean, text, html, url, number, date, list, object, map };

struct Shape;

// One declared field. A list has the type of its items in `item`; an object, or a list of objects, has its
// `shape`. An optional field may be null; lists and maps are never null but may be empty.
struct FieldShape {
  std::string_view name;
  Type type = Type::text;
  bool optional = false;
  Type item = Type::text;
  const Shape* shape = nullptr;
};

// The declared fields of a view, in the order in which an endpoint writes them.
struct Shape {
  std::vector<FieldShape> fields;
  int index_of(std::string_view name) const;  // -1: not declared
};

class Value;
using List = std::vector<Value>;
struct Object {
  const Shape* shape = nullptr;
  std::vector<Value> values;  // one for each field of the shape
};
// Keys that content decides (indicator codes, dimensions), in the order given. Not for templates.
using Map = std::vector<std::pair<std::string, Value>>;

class Value {
 public:
  using Data =
      std::variant<std::monostate, bool, std::string, SafeHtml, Url, Decimal, Date, List, Object, Map>;
  Value() = default;
  template <class T>
  explicit Value(T data) : data_(std::move(data)) {}
  const Data& data() const { return data_; }
  bool is_null() const { return data_.index() == 0; }
  // What a section tests: false are null, false, an empty text, list or map. Zero is a value, hence true.
  bool truthy() const;

 private:
  Data data_;
};

}  // namespace glasnost
