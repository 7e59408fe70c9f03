// One declaration of a view's fields serves three: the Value, the check of templates, the schema.
//
//   struct Row {
//     std::string title;
//     std::optional<Decimal> share;
//     template <class Visit>
//     static void fields(Visit&& visit) {
//       visit("title", &Row::title);
//       visit("share", &Row::share);
//     }
//   };
//   Value value = to_value(row);  const Shape& shape = shape_of<Row>();
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>
#include <type_traits>
#include <vector>

#include "base/value.h"

namespace glasnost {

namespace detail {
struct AnyVisit {
  template <class Owner, class Member>
  void operator()(std::string_view, Member Owner::*) const {}
};
}  // namespace detail

template <class T>
concept Described = requires(detail::AnyVisit visit) {
  T::fields(visit);
};

template <class T>
const Shape& shape_of();
template <class T>
Value to_value(const T& data);

namespace detail {

template <class T>
struct Unwrap {
  using type = T;
  static constexpr bool is_optional = false, is_list = false;
};
template <class T>
struct Unwrap<std::optional<T>> {
  using type = T;
  static constexpr bool is_optional = true, is_list = false;
};
template <class T>
struct Unwrap<std::vector<T>> {
  using type = T;
  static constexpr bool is_optional = false, is_list = true;
};

template <class T>
constexpr Type type_of() {
  if constexpr (std::is_same_v<T, bool>)
    return Type::boolean;
  else if constexpr (std::is_same_v<T, std::string>)
    return Type::text;
  else if constexpr (std::is_same_v<T, SafeHtml>)
    return Type::html;
  else if constexpr (std::is_same_v<T, Url>)
    return Type::url;
  else if constexpr (std::is_same_v<T, Decimal> || std::is_integral_v<T>)
    return Type::number;
  else if constexpr (std::is_same_v<T, Date>)
    return Type::date;
  else if constexpr (std::is_same_v<T, Map>)
    return Type::map;
  else {
    static_assert(Described<T>, "a view's field must be a known type or have fields()");
    return Type::object;
  }
}

template <class Member>
FieldShape describe(std::string_view name) {
  FieldShape out{.name = name};
  if constexpr (std::is_same_v<Member, Map>) {
    out.type = Type::map;
  } else {
    using Inner = typename Unwrap<Member>::type;
    out.optional = Unwrap<Member>::is_optional;
    out.item = type_of<Inner>();
    out.type = Unwrap<Member>::is_list ? Type::list : out.item;
    if constexpr (Described<Inner>) out.shape = &shape_of<Inner>();
  }
  return out;
}

}  // namespace detail

// A type may not contain itself: trees are flattened with a depth.
template <class T>
const Shape& shape_of() {
  static const Shape shape = [] {
    Shape made;
    T::fields([&made]<class Owner, class Member>(std::string_view name, Member Owner::*) {
      made.fields.push_back(detail::describe<Member>(name));
    });
    return made;
  }();
  return shape;
}

template <class T>
Value to_value(const T& data) {
  if constexpr (std::is_integral_v<T> && !std::is_same_v<T, bool>) {
    return Value(Decimal::integer(static_cast<std::int64_t>(data)));
  } else if constexpr (detail::Unwrap<T>::is_optional) {
    return data ? to_value(*data) : Value();
  } else if constexpr (Described<T>) {
    Object object{.shape = &shape_of<T>(), .values = {}};
    object.values.reserve(object.shape->fields.size());
    T::fields([&]<class Owner, class Member>(std::string_view, Member Owner::*member) {
      object.values.push_back(to_value(data.*member));
    });
    return Value(std::move(object));
  } else if constexpr (detail::Unwrap<T>::is_list && !std::is_same_v<T, Map>) {
    List list;
    list.reserve(data.size());
    for (const auto& item : data) list.push_back(to_value(item));
    return Value(std::move(list));
  } else {
    return Value(data);
  }
}

}  // namespace glasnost
