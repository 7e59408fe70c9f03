// What a link or an image of a Markdown text may point to.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <variant>

#include "base/body.h"
#include "base/html.h"

namespace glasnost::record {

// A link is a Url, a place in the municipality, or the code of what is wrong with it.
using Link = std::variant<Url, LinkTarget, std::string_view>;

// `destination` is decoded: entities and backslashes are gone.
Link parse_link(std::string_view destination);
// An attachment of the record by its bare file name; otherwise nothing.
std::optional<LinkTarget> parse_image_source(std::string_view destination);

}  // namespace glasnost::record
