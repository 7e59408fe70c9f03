#include "preview/http/door.h"

#include <algorithm>
#include <charconv>
#include <optional>

#include "preview/preview.h"

namespace glasnost::preview {
namespace {

constexpr int kHttpPort = 80;

// A host and its port as an authority names them; an address of IPv6 without its brackets.
struct Authority {
  std::string host;
  std::optional<int> port;
};

bool is_digit(char c) { return c >= '0' && c <= '9'; }

std::optional<int> port_of(std::string_view digits) {
  if (digits.empty() || digits.size() > 5 || !std::all_of(digits.begin(), digits.end(), is_digit))
    return std::nullopt;
  int port = 0;
  std::from_chars(digits.data(), digits.data() + digits.size(), port);
  return port;
}

std::optional<Authority> parse_authority(std::string_view text) {
  const bool bracketed = text.starts_with('[');
  const auto end = bracketed ? text.find(']') : text.find(':');
  if (bracketed && end == std::string_view::npos) return std::nullopt;
  Authority authority{std::string(bracketed ? text.substr(1, end - 1) : text.substr(0, end)), std::nullopt};
  for (char& c : authority.host) c = c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
  std::string_view rest = end == std::string_view::npos ? "" : text.substr(end + (bracketed ? 1 : 0));
  if (authority.host.empty() || bracketed != (authority.host.find(':') != std::string::npos))
    return std::nullopt;
  if (rest.empty()) return authority;
  authority.port = port_of(rest.substr(1));
  if (rest.front() != ':' || !authority.port) return std::nullopt;
  return authority;
}

bool is_address(std::string_view host) {
  const auto in_address = [](char c) { return is_digit(c) || c == '.'; };
  return host.find(':') != std::string_view::npos || std::all_of(host.begin(), host.end(), in_address);
}

std::optional<Authority> authority_of(std::string_view origin) {
  for (const std::string_view scheme : {"http://", "https://"})
    if (origin.starts_with(scheme)) return parse_authority(origin.substr(scheme.size()));
  return std::nullopt;
}

}  // namespace

bool is_loopback(std::string_view host) {
  return host == "localhost" || host == "127.0.0.1" || host == "::1";
}

bool Door::is_own(std::string_view text) const {
  const auto authority = parse_authority(text);
  if (!authority || authority->port.value_or(kHttpPort) != port) return false;
  if (is_loopback(authority->host)) return true;
  return !is_loopback(host) && (authority->host == host || is_address(authority->host));
}

bool Door::may_ask(std::string_view origin) const {
  if (origin == "null" || is_loopback_origin(origin)) return true;
  return origin.starts_with("http://") && is_own(origin.substr(std::string_view("http://").size()));
}

bool is_loopback_origin(std::string_view origin) {
  const auto authority = authority_of(origin);
  return authority && is_loopback(authority->host);
}

}  // namespace glasnost::preview
