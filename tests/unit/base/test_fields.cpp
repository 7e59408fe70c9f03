#include "base/fields.h"

#include <catch2/catch.hpp>
#include <string>

using namespace glasnost;

namespace {

struct Row {
  std::string title;
  std::optional<Decimal> share;
  template <class Visit>
  static void fields(Visit&& visit) {
    visit("title", &Row::title);
    visit("share", &Row::share);
  }
};

struct Page {
  std::string name;
  bool retold = false;
  int count = 0;
  SafeHtml text;
  Url link;
  std::optional<Date> date;
  std::vector<Row> rows;
  std::vector<std::string> words;
  std::optional<Row> first;
  Map values;
  template <class Visit>
  static void fields(Visit&& visit) {
    visit("name", &Page::name);
    visit("retold", &Page::retold);
    visit("count", &Page::count);
    visit("text", &Page::text);
    visit("link", &Page::link);
    visit("date", &Page::date);
    visit("rows", &Page::rows);
    visit("words", &Page::words);
    visit("first", &Page::first);
    visit("values", &Page::values);
  }
};

const Value& at(const Value& value, std::string_view name) {
  const auto& object = std::get<Object>(value.data());
  return object.values.at(static_cast<std::size_t>(object.shape->index_of(name)));
}

}  // namespace

TEST_CASE("a view's declaration tells the type of each field") {
  const Shape& shape = shape_of<Page>();
  const auto of = [&](std::string_view name) {
    return shape.fields.at(static_cast<std::size_t>(shape.index_of(name)));
  };
  CHECK(shape.fields.size() == 10);
  CHECK(of("name").type == Type::text);
  CHECK(of("retold").type == Type::boolean);
  CHECK(of("count").type == Type::number);
  CHECK(of("text").type == Type::html);
  CHECK(of("link").type == Type::url);
  CHECK(of("date").type == Type::date);
  CHECK(of("date").optional);
  CHECK_FALSE(of("name").optional);
  CHECK(of("words").type == Type::list);
  CHECK(of("words").item == Type::text);
  CHECK(of("values").type == Type::map);
}

TEST_CASE("objects and lists of objects carry the shape of their items") {
  const Shape& shape = shape_of<Page>();
  const FieldShape& rows = shape.fields.at(6);
  CHECK(rows.type == Type::list);
  CHECK(rows.item == Type::object);
  CHECK(rows.shape == &shape_of<Row>());
  const FieldShape& first = shape.fields.at(8);
  CHECK(first.type == Type::object);
  CHECK(first.optional);
  CHECK(first.shape == &shape_of<Row>());
  CHECK(shape_of<Row>().fields.at(1).optional);
}

TEST_CASE("a view becomes a value in the order of its declaration") {
  Page page;
  page.name = "Школа";
  page.retold = true;
  page.count = 12;
  page.rows = {{"a", Decimal::parse("38.67")}, {"b", {}}};
  page.words = {"x"};
  page.values = {{"ko_fact", Value(Decimal::integer(1))}};
  const Value value = to_value(page);
  CHECK(std::get<std::string>(at(value, "name").data()) == "Школа");
  CHECK(std::get<bool>(at(value, "retold").data()));
  CHECK(std::get<Decimal>(at(value, "count").data()).to_string() == "12");
  CHECK(at(value, "date").is_null());
  CHECK(at(value, "first").is_null());
  const auto& rows = std::get<List>(at(value, "rows").data());
  REQUIRE(rows.size() == 2);
  CHECK(std::get<Decimal>(at(rows[0], "share").data()).to_string() == "38.67");
  CHECK(at(rows[1], "share").is_null());
  CHECK(std::get<Map>(at(value, "values").data()).size() == 1);
  CHECK(std::get<Object>(value.data()).shape == &shape_of<Page>());
}
