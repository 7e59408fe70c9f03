#include "source/names.h"

#include <algorithm>
#include <array>
#include <map>

#include "base/text/mixed_letters.h"
#include "base/text/text.h"
#include "base/text/utf8.h"

namespace glasnost::source {
namespace {

// Windows opens no path of more than 259 characters: 79 are left for the folder in which people keep content.
constexpr int kLongestPath = 180;

int length_of(std::string_view text) { return column_at(text, text.size()) - 1; }

constexpr std::string_view kForbiddenOnWindows = "<>:\"|?*\\";

// CON, PRN.txt …: Windows takes them for devices.
bool is_device(std::string_view name) {
  constexpr std::array<std::string_view, 4> kDevices = {"con", "prn", "aux", "nul"};
  const std::string base = lower(name.substr(0, name.find('.')));
  if (std::find(kDevices.begin(), kDevices.end(), base) != kDevices.end()) return true;
  return base.size() == 4 && (base.starts_with("com") || base.starts_with("lpt")) && base[3] >= '1' &&
         base[3] <= '9';
}

// The part of the name that Windows would not take; nothing where it would.
std::string_view trouble_on_windows(std::string_view name) {
  if (const std::size_t at = name.find_first_of(kForbiddenOnWindows); at != std::string_view::npos)
    return name.substr(at, 1);
  if (name.ends_with(' ') || name.ends_with('.')) return name.substr(name.size() - 1);
  return is_device(name) ? name : std::string_view{};
}

bool is_plain(std::string_view name) {
  return std::all_of(name.begin(), name.end(), [](char c) { return c >= ' ' && c < 0x7F; });
}

// No capital and no letter of another alphabet, so that no other such name is its twin.
bool is_single(std::string_view name) {
  return is_plain(name) &&
         std::none_of(name.begin(), name.end(), [](char c) { return c >= 'A' && c <= 'Z'; });
}

void check_letters(const std::string& path, std::string_view name, Diagnostics& diagnostics) {
  if (is_plain(name)) return;
  const std::u32string characters = to_characters(name);
  const OddLetters odd = odd_letters(characters, 0, characters.size());
  if (odd.empty()) return;
  std::string letters;
  for (const std::size_t place : odd.places)
    letters += (letters.empty() ? "«" : ", «") + to_bytes(characters.substr(place, 1)) + "»";
  diagnostics.report("source/name-mixed-letters", {path},
                     {letters, odd.latin ? "латинские" : "русские", odd.latin ? "Latin" : "Russian"});
}

}  // namespace

bool is_excluded(std::string_view name) {
  return name == "README.md" || name.starts_with(".git") || is_leftover(name);
}

bool is_leftover(std::string_view name) {
  constexpr std::array<std::string_view, 3> kNames = {".DS_Store", "Thumbs.db", "desktop.ini"};
  return std::find(kNames.begin(), kNames.end(), name) != kNames.end() || name.starts_with("~$") ||
         name.ends_with(".tmp");
}

bool is_legible(char32_t c) {
  const bool odd_blank = c != ' ' && is_blank(c);
  return c != kNoCharacter && c != 0xFFFD && !odd_blank && !is_control(c) && !is_invisible(c);
}

bool is_legible(std::string_view name) {
  if (is_plain(name)) return true;
  for (std::size_t at = 0; at < name.size();)
    if (!is_legible(next_character(name, at))) return false;
  return true;
}

void check_name(const std::string& path, Diagnostics& diagnostics) {
  const std::size_t start = path.rfind('/') + 1;
  const std::string_view name = std::string_view(path).substr(start);
  // Of what lies in a folder whose path is too long, only the folder is reported.
  if (const int length = length_of(path);
      length > kLongestPath && length_of(path.substr(0, start)) <= kLongestPath)
    diagnostics.report("source/name-too-long", {path},
                       {std::to_string(length), std::to_string(kLongestPath)});
  if (const std::string_view trouble = trouble_on_windows(name); !trouble.empty())
    diagnostics.report("source/name-windows", {path}, {std::string(trouble)});
  check_letters(path, name, diagnostics);
}

void check_twins(const std::string& prefix, const std::vector<std::string>& names, Diagnostics& diagnostics) {
  if (std::all_of(names.begin(), names.end(), is_single)) return;
  std::map<std::string, const std::string*> by_case, by_look;
  const auto report = [&](std::string_view code, const std::string& name, const std::string& other) {
    diagnostics.report_related(code, {prefix + name}, {{Related::Tie::other, {prefix + other}}}, {other});
  };
  for (const std::string& name : names) {
    const auto [same, is_new] = by_case.emplace(lower(to_nfc(name)), &name);
    if (!is_new) {
      report("source/name-case-twin", name, *same->second);
      continue;
    }
    const auto [alike, is_first] = by_look.emplace(look_alike_key(name), &name);
    if (!is_first) report("source/name-look-alike", name, *alike->second);
  }
}

}  // namespace glasnost::source
