// Links of contacts, where what was typed makes one.
#pragma once

#include <optional>

#include "base/html.h"
#include "base/location.h"

namespace glasnost::view {

std::optional<Url> web_url(const Text& website);
std::optional<Url> phone_url(const Text& phone);
std::optional<Url> email_url(const Text& email);

}  // namespace glasnost::view
