#include "record/fields/field_reader.h"

#include <algorithm>
#include <unordered_set>

#include "base/html.h"
#include "base/text/text.h"
#include "base/time/deadline_words.h"

namespace glasnost::record {
namespace {

constexpr std::size_t kManyNames = 200;
constexpr std::string_view kTextSample = "…";
constexpr std::string_view kListSample = "[…, …]";
constexpr std::string_view kMapSample = "{…: …}";
constexpr std::string_view kMapsSample = "[{…: …}]";

std::string sample_of(std::string_view name, std::string_view sample, bool is_json) {
  const std::string field(name);
  if (!is_json) return field + ": " + std::string(sample);
  std::string out = '"' + field + "\": ";
  constexpr std::string_view dots = "…";
  for (std::size_t at = 0; at < sample.size();) {
    const bool word = sample.substr(at).starts_with(dots);
    out += word ? "\"…\"" : std::string(1, sample[at]);
    at += word ? dots.size() : 1;
  }
  return out;
}

}  // namespace

std::string nearest_or_all(std::string_view word, const std::vector<std::string>& known) {
  if (known.size() > kManyNames) return known.front() + " …";
  if (const auto nearest = nearest_word(word, known)) return *nearest;
  std::string all;
  for (const auto& name : known) all += (all.empty() ? "" : ", ") + name;
  return all;
}

FieldReader::FieldReader(const Node& map, const FieldFile& file, std::string at)
    : node_(map), file_(file), at_(std::move(at)), read_(map.entries.size(), false) {
  for (std::size_t i = 0; i < map.entries.size(); ++i) index_.emplace(map.entries[i].key.value, i);
}

std::string FieldReader::at(std::string_view name) const {
  return at_.empty() ? std::string(name) : at_ + '.' + std::string(name);
}

void FieldReader::report(std::string_view code, Mark mark, std::vector<std::string> args,
                         std::string_view name) {
  file_.diagnostics.report(code, {file_.path, mark.line, mark.column}, std::move(args), at(name));
}

void FieldReader::report_repeated(std::string_view code, const Text& text, Mark first,
                                  std::string_view name) {
  const auto place = [&](Mark mark) { return Location{file_.path, mark.line, mark.column}; };
  file_.diagnostics.report_related(code, place(text.mark), {{Related::Tie::first, place(first)}},
                                   {text.value, std::string(name)}, at(name));
}

void FieldReader::report_missing(std::string_view name) {
  report("record/missing-field", mark_of(name), {std::string(name)}, name);
}

void FieldReader::report_type(const Node& node, std::string_view name, std::string_view sample) {
  report("record/wrong-type", node.mark, {std::string(name), sample_of(name, sample, file_.is_json)}, name);
}

void FieldReader::report_word(const Text& text, std::string_view name, WordList allowed) {
  const std::vector<std::string> words(allowed.begin(), allowed.end());
  report("record/unknown-word", text.mark, {std::string(name), text.value, nearest_or_all(text.value, words)},
         name);
}

Mark FieldReader::mark_of(std::string_view name) const {
  const auto found = index_.find(name);
  return found == index_.end() ? node_.mark : node_.entries[found->second].key.mark;
}

const Node* FieldReader::find(std::string_view name) {
  known_.emplace_back(name);
  const auto found = index_.find(name);
  if (found == index_.end()) return nullptr;
  read_[found->second] = true;
  return &node_.entries[found->second].value;
}

const Node* FieldReader::take(std::string_view name) {
  const Node* node = find(name);
  return node && node->kind != NodeKind::null ? node : nullptr;
}

Text FieldReader::text_of(const Node& node, std::string_view name) {
  if (node.kind == NodeKind::scalar && node.style != ScalarStyle::keyword)
    return {trim(node.text), node.mark};
  report_type(node, name, kTextSample);
  return {};
}

Text FieldReader::text(std::string_view name) {
  const Node* node = take(name);
  return node && has(name) ? text_of(*node, name) : Text{};
}

bool FieldReader::has(std::string_view name) {
  const Node* node = take(name);
  if (!node) return false;
  return node->kind == NodeKind::map || !node->items.empty() || !trim(node->text).empty();
}

Text FieldReader::required_text(std::string_view name) {
  if (!has(name)) report_missing(name);
  return text(name);
}

std::vector<Text> FieldReader::texts_of(const Node& list, std::string_view name) {
  std::vector<Text> out;
  for (const Node& item : list.items) {
    if (item.kind == NodeKind::null || (item.kind == NodeKind::scalar && trim(item.text).empty())) {
      report("record/empty-item", item.mark, {std::string(name)}, name);
    } else if (item.kind != NodeKind::scalar || item.style == ScalarStyle::keyword) {
      report_type(item, name, kListSample);
    } else {
      out.push_back({trim(item.text), item.mark});
    }
  }
  return out;
}

std::vector<Text> FieldReader::texts(std::string_view name) {
  const Node* node = take(name);
  if (!node) return {};
  if (node->kind == NodeKind::list) return texts_of(*node, name);
  report_type(*node, name, kListSample);
  return {};
}

std::vector<Text> FieldReader::text_or_texts(std::string_view name) {
  const Node* node = take(name);
  if (!node) return {};
  if (node->kind == NodeKind::list) return texts_of(*node, name);
  const Text one = text_of(*node, name);
  if (one.empty()) return {};
  return {one};
}

std::vector<Text> FieldReader::required_text_or_texts(std::string_view name) {
  if (!has(name)) report_missing(name);
  return text_or_texts(name);
}

Text FieldReader::word(std::string_view name, WordList allowed) {
  Text text = this->text(name);
  if (text.empty() || std::find(allowed.begin(), allowed.end(), text.value) != allowed.end()) return text;
  report_word(text, name, allowed);
  return {};
}

std::vector<Text> FieldReader::known_words(std::vector<Text> words, std::string_view name, WordList allowed) {
  std::vector<Text> out;
  for (Text& text : words) {
    if (std::find(allowed.begin(), allowed.end(), text.value) != allowed.end())
      out.push_back(std::move(text));
    else
      report_word(text, name, allowed);
  }
  drop_repeated(name, out);
  return out;
}

std::vector<Text> FieldReader::words(std::string_view name, WordList allowed) {
  return known_words(texts(name), name, allowed);
}

std::vector<Text> FieldReader::word_or_words(std::string_view name, WordList allowed) {
  return known_words(text_or_texts(name), name, allowed);
}

void FieldReader::drop_repeated(std::string_view name, std::vector<Text>& words) {
  std::unordered_map<std::string, Mark> seen;
  std::vector<Text> out;
  for (Text& text : words) {
    const auto [first, is_new] = seen.emplace(text.value, text.mark);
    if (is_new)
      out.push_back(std::move(text));
    else
      report_repeated("record/repeated-word", text, first->second, name);
  }
  words = std::move(out);
}

Text FieldReader::slug(std::string_view name) {
  Text text = this->text(name);
  if (text.empty() || is_slug(text.value)) return text;
  report("record/bad-slug", text.mark, {std::string(name), text.value}, name);
  return {};
}

std::vector<Text> FieldReader::slugs(std::string_view name) {
  std::vector<Text> out;
  for (Text& text : texts(name)) {
    if (is_slug(text.value))
      out.push_back(std::move(text));
    else
      report("record/bad-slug", text.mark, {std::string(name), text.value}, name);
  }
  return out;
}

Text FieldReader::website(std::string_view name) {
  Text text = this->text(name);
  if (text.empty()) return text;
  const std::string start = lower(text.value.substr(0, 8));
  if ((start.starts_with("http://") || start.starts_with("https://")) && Url::parse(text.value)) return text;
  report("record/bad-url", text.mark, {std::string(name), text.value}, name);
  return {};
}

std::optional<bool> FieldReader::boolean(std::string_view name) {
  const Node* node = take(name);
  if (!node) return std::nullopt;
  const bool quoted = file_.is_json && node->style != ScalarStyle::keyword;
  if (node->kind == NodeKind::scalar && !quoted && (node->text == "true" || node->text == "false"))
    return node->text == "true";
  report("record/bad-bool", node->mark, {std::string(name), node->text}, name);
  return std::nullopt;
}

std::optional<Decimal> FieldReader::number(const Node& node, std::string_view name) {
  const Text text = text_of(node, name);
  if (text.empty()) return std::nullopt;
  const auto value = Decimal::parse(text.value);
  if (value && file_.is_json && node.style == ScalarStyle::quoted) {
    report("record/quoted-number", node.mark, {std::string(name), text.value}, name);
    return std::nullopt;
  }
  if (!value) report("record/bad-number", node.mark, {std::string(name), text.value}, name);
  return value;
}

std::optional<Decimal> FieldReader::decimal(std::string_view name) {
  const Node* node = take(name);
  return node ? number(*node, name) : std::nullopt;
}

std::optional<Decimal> FieldReader::count(std::string_view name) {
  const Node* node = take(name);
  const auto value = node ? number(*node, name) : std::nullopt;
  if (!value || (value->scale == 0 && value->units >= 0)) return value;
  report("record/bad-count", node->mark, {std::string(name), node->text}, name);
  return std::nullopt;
}

DateField FieldReader::date(std::string_view name, bool said_impossible) {
  const Text text = this->text(name);
  DateField out{.date = {}, .mark = text.mark, .text = {}};
  if (text.empty()) return out;
  const auto day = parse_iso_date(text.value);
  if (!day) {
    report("record/bad-date", text.mark, {std::string(name), text.value, iso_suggestion(text.value)}, name);
  } else if (day->exists()) {
    out.date = day;
    if (!wording::is_usual_year(day->year))
      report("date/unusual-year", text.mark, {std::to_string(day->year)}, name);
  } else {
    out.text = text.value;
    if (!said_impossible) report("date/impossible", text.mark, {text.value}, name);
  }
  return out;
}

void FieldReader::read_map(const Node& item, const std::string& name, const Read& read) {
  FieldReader child(item, file_, at(name));
  read(child);
  child.finish();
}

void FieldReader::map(std::string_view name, const Read& read) {
  const Node* node = take(name);
  if (!node) return;
  if (node->kind != NodeKind::map) return report_type(*node, name, kMapSample);
  read_map(*node, std::string(name), read);
}

void FieldReader::read_items(const Node& list, std::string_view name, const Read& read,
                             const ReadText* read_text) {
  for (std::size_t i = 0; i < list.items.size(); ++i) {
    const Node& item = list.items[i];
    const bool is_text = item.kind == NodeKind::scalar && item.style != ScalarStyle::keyword && read_text;
    if (item.kind == NodeKind::null || (is_text && trim(item.text).empty())) {
      report("record/empty-item", item.mark, {std::string(name)}, name);
    } else if (is_text) {
      (*read_text)({trim(item.text), item.mark});
    } else if (item.kind != NodeKind::map) {
      report_type(item, name, kMapsSample);
    } else {
      read_map(item, std::string(name) + '.' + std::to_string(i + 1), read);
    }
  }
}

void FieldReader::each(std::string_view name, const Read& read) {
  const Node* node = take(name);
  if (!node) return;
  if (node->kind != NodeKind::list) return report_type(*node, name, kMapsSample);
  read_items(*node, name, read, nullptr);
}

void FieldReader::one_or_each(std::string_view name, const Read& read) {
  const Node* node = take(name);
  if (node && node->kind == NodeKind::list) return read_items(*node, name, read, nullptr);
  map(name, read);
}

void FieldReader::each_or_text(std::string_view name, const Read& read, const ReadText& read_text) {
  const Node* node = take(name);
  if (!node) return;
  if (node->kind != NodeKind::list) return report_type(*node, name, kListSample);
  read_items(*node, name, read, &read_text);
}

void FieldReader::finish() {
  if (std::find(read_.begin(), read_.end(), false) == read_.end()) return;
  std::unordered_set<std::string> seen;
  std::vector<std::string> known;
  for (const auto& name : known_)
    if (seen.insert(name).second) known.push_back(name);
  for (std::size_t i = 0; i < read_.size(); ++i) {
    if (read_[i]) continue;
    const Text& key = node_.entries[i].key;
    report("record/unknown-field", key.mark, {key.value, nearest_or_all(key.value, known)}, key.value);
  }
}

}  // namespace glasnost::record
