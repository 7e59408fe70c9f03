// Words: Unicode forms, folding for comparison, order, nearest words, slugs.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace glasnost {

bool is_utf8(std::string_view bytes);
bool is_nfc(std::string_view text);
std::string to_nfc(std::string_view text);

// Characters (code points) before byte `offset`, plus one: a column.
int column_at(std::string_view line, std::size_t offset);
std::string lower(std::string_view text);            // Unicode, root locale
std::string trim(std::string_view text);             // also NBSP
std::string collapse_spaces(std::string_view text);  // any run of blanks → one space, trimmed

// For finding names: lower case, ё → е, every kind of quote → ", no space after №, г. / город / города → г.,
// blanks collapsed.
std::string fold_name(std::string_view text);
// True where `needle` (folded) stands in `haystack` (folded) as whole words.
bool contains_words(std::string_view haystack, std::string_view needle);
// Where it stands so, or npos.
std::size_t find_words(std::string_view haystack, std::string_view needle);

// Sort key of Russian text with numbers by value («№ 2» before «№ 10»); bytes compare.
std::string collation_key(std::string_view text);

bool is_slug(std::string_view text);               // [a-z0-9]+(-[a-z0-9]+)*, at most 64 bytes
bool is_identifier(std::string_view text);         // [a-z0-9_-]+, at most 64 bytes
std::string transliterate(std::string_view text);  // Russian → slug letters, everything else → '-', trimmed

// The candidate nearest to `word` by edit distance, where it is near enough to be a typing mistake; else
// nothing.
std::optional<std::string> nearest_word(std::string_view word, const std::vector<std::string>& candidates);
// The same as the tail of a sentence in any language: ` («word»?)`, or nothing.
std::string nearest_hint(std::string_view word, const std::vector<std::string>& candidates);

std::string sha256_hex(std::string_view bytes);

}  // namespace glasnost
