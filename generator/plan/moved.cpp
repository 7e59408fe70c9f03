#include <algorithm>

#include "base/text/text.h"
#include "plan/plan.h"
#include "plan/urls.h"

namespace glasnost::plan {
namespace {

// Without the slashes at both ends and the name of a page's file.
std::string_view bare(std::string_view address) {
  if (address.starts_with('/')) address.remove_prefix(1);
  if (address.ends_with("/index.html")) address.remove_suffix(std::string_view("index.html").size());
  if (address.ends_with('/')) address.remove_suffix(1);
  return address;
}

bool is_former_root(const model::Municipality& municipality, std::string_view root) {
  const auto& former = municipality.record.redirect_from;
  return is_slug(root) && !is_reserved_root(root) &&
         std::any_of(former.begin(), former.end(),
                     [&](const Text& text) { return bare(text.value) == root; });
}

}  // namespace

std::optional<std::string> moved_file(const model::Municipality& municipality, std::string_view former) {
  const std::string_view address = bare(former);
  const std::string_view root = address.substr(0, address.find('/'));
  const bool below = root != address;
  if (root == municipality.id ? !below : !is_former_root(municipality, root)) return std::nullopt;
  for (auto rest = address.substr(root.size()); !rest.empty();) {
    rest.remove_prefix(1);
    const auto part = rest.substr(0, rest.find('/'));
    if (!is_slug(part)) return std::nullopt;
    rest.remove_prefix(part.size());
  }
  return file_of_page(std::string(address) + "/");
}

}  // namespace glasnost::plan
