// What every endpoint of a municipality is made from, and the words it is made of.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "view/links.h"
#include "view/view.h"

namespace glasnost::view {

// Text of a record; null where it is absent.
std::optional<std::string> text_or_null(const Text& text);
std::optional<std::string> text_or_null(std::string text);
std::vector<std::string> texts(const std::vector<Text>& list);

struct ApiContext {
  const plan::PlannedFile& file;
  const model::Municipality& m;
  const std::vector<model::Issue>& issues;
  const Frame& frame;

  std::optional<std::string> label(std::string_view group, std::string_view token) const;
  // One word for each token.
  std::vector<std::string> labels(std::string_view group, const std::vector<Text>& tokens) const;
  // Body as HTML whose links count from the site's root.
  SafeHtml html(const Body& body, std::string_view record_page) const;
};

// `full`, or `summary` where the source is retold.
std::string text_kind(const record::Header& record);

}  // namespace glasnost::view
