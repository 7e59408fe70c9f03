#include <algorithm>
#include <set>

#include "base/text/text.h"
#include "render/html_context.h"
#include "render/library.h"
#include "render/names.h"
#include "render/program.h"
#include "render/template.h"

namespace glasnost::render {
namespace {

constexpr std::string_view kWordPrefix = "t.";
constexpr std::size_t kPluralForms = 3, kMonths = 12;

// The blocks that a template gives to its layout.
struct Overrides {
  const Parsed* from = nullptr;
  std::vector<std::string_view> chain;  // the templates around it
  std::map<std::string_view, const Node*> blocks;
  std::set<std::string_view> offered;  // by the layout
};

class Compiler {
 public:
  Compiler(const TemplateSources& sources, const Shape& shape, const Words& words)
      : library_(sources), names_(shape), words_(words) {}

  std::shared_ptr<const Program> compile(std::string_view name, Diagnostics& diagnostics) {
    const Parsed* page = library_.find(name, errors_);
    if (page == nullptr) {
      errors_.report("template/missing-template", {.file = library_.file_of(name)},
                     {std::string(name), nearest_hint(name, library_.names())});
    } else {
      page_ = name;
      walk_template(*page);
      if (errors_.empty() && html_.spot() != Spot::text)
        errors_.report("template/unfinished-html", {.file = page->source.file});
    }
    const bool failed = !errors_.empty();
    errors_.sort();
    diagnostics.merge(std::move(errors_));
    return failed ? nullptr : std::make_shared<const Program>(std::move(program_));
  }

 private:
  void walk_template(const Parsed& parsed) {
    const Parsed* const outer = std::exchange(current_, &parsed);
    chain_.push_back(parsed.source.name);
    walk(parsed.nodes);
    chain_.pop_back();
    current_ = outer;
  }

  void walk(const std::vector<Node>& nodes) {
    for (const Node& node : nodes) walk_node(node);
  }

  void walk_node(const Node& node) {
    switch (node.token.kind) {
      case TokenKind::text:
        return walk_text(node.token);
      case TokenKind::value:
      case TokenKind::raw:
        return walk_value(node.token);
      case TokenKind::section:
      case TokenKind::inverted:
        return walk_section(node);
      case TokenKind::partial:
        return walk_partial(node.token);
      case TokenKind::layout:
        return walk_layout(node);
      case TokenKind::block:
        return walk_block(node);
      case TokenKind::close:
      case TokenKind::comment:
        return;
    }
  }

  void walk_text(const Token& token) {
    html_.read(token.text);
    if (html_.take_torn()) report("template/tight-tag", token, {trim(token.text)});
    add_fixed(token.text);
  }

  void add_fixed(std::string_view text) {
    if (text.empty()) return;
    const auto size = static_cast<std::uint32_t>(text.size());
    auto& code = program_.code;
    if (code.size() > last_target_ && code.back().op == Op::fixed) {
      code.back().piece.size += size;
    } else {
      code.push_back({.op = Op::fixed, .piece = {static_cast<std::uint32_t>(program_.text.size()), size}});
    }
    program_.text += text;
  }

  // A place where a skipped or repeated body goes on.
  std::uint32_t make_target() {
    last_target_ = program_.code.size();
    return static_cast<std::uint32_t>(last_target_);
  }

  std::size_t add(Op op, const Found& found) {
    Instruction made{.op = op, .frames_up = found.frames_up};
    made.path = {static_cast<std::uint32_t>(program_.path.size()),
                 static_cast<std::uint32_t>(found.path.size())};
    program_.path.insert(program_.path.end(), found.path.begin(), found.path.end());
    program_.code.push_back(made);
    return program_.code.size() - 1;
  }

  std::optional<Found> find(const Token& token) {
    auto found = names_.find(token.text);
    if (found) return found;
    const std::string name(token.text);
    if (name == ".") {
      report("template/item", token, {});
      return found;
    }
    const auto known = names_.known_instead_of(name);
    report("template/unknown-name", token,
           {name, nearest_hint(name, known), std::string(page_), joined(known)});
    return found;
  }

  static std::string joined(const std::vector<std::string>& names) {
    std::string out;
    for (const std::string& name : names) out += (out.empty() ? "" : ", ") + name;
    return out;
  }

  void walk_value(const Token& token) {
    if (token.text.starts_with(kWordPrefix)) return walk_word(token);
    const auto found = find(token);
    if (!found) return;
    const std::string name(token.text);
    const Type type = found->field.type;
    const auto op = operation(token, type);
    if (!op || !may_stand(token, type)) return;
    const std::size_t index = add(*op, *found);
    if (*op == Op::plural) add_plural(token, index);
  }

  std::optional<Op> operation(const Token& token, Type type) {
    const std::string name(token.text);
    const bool raw = token.kind == TokenKind::raw;
    const bool shown = type == Type::text || type == Type::number || type == Type::date || type == Type::url;
    if (!shown && type != Type::html) {
      report("template/not-value", token, {name});
    } else if (raw != (type == Type::html)) {
      report(raw ? "template/plain-braces" : "template/html-braces", token, {name});
    } else {
      return raw ? Op::html : filtered(token, type);
    }
    return std::nullopt;
  }

  std::optional<Op> filtered(const Token& token, Type type) {
    if (token.filter.empty()) {
      if (type == Type::date && !has_forms(token, "date.months", kMonths)) return std::nullopt;
      if (type == Type::date && !has_forms(token, "date.year_suffix", 1)) return std::nullopt;
      return Op::value;
    }
    if (token.filter != "iso" && token.filter != "typed" && token.filter != "plural") {
      report("template/unknown-filter", token, {std::string(token.filter)});
    } else if (type != (token.filter == "iso" ? Type::date : Type::number)) {
      report("template/filter-type", token, {std::string(token.text), std::string(token.filter)});
    } else {
      return token.filter == "iso" ? Op::iso : token.filter == "typed" ? Op::typed : Op::plural;
    }
    return std::nullopt;
  }

  void add_plural(const Token& token, std::size_t index) {
    if (!has_forms(token, token.key, kPluralForms)) return;
    program_.code[index].piece = {static_cast<std::uint32_t>(program_.text.size()),
                                  static_cast<std::uint32_t>(token.key.size())};
    program_.text += token.key;
  }

  bool has_forms(const Token& token, std::string_view key, std::size_t count) {
    const std::string name(key);
    if (!words_.has(key)) {
      report("template/missing-word", token, {name});
    } else if (words_.forms(key).size() != count) {
      report("template/word-forms", token,
             {name, std::to_string(words_.forms(key).size()), std::to_string(count)});
    } else {
      return true;
    }
    return false;
  }

  void walk_word(const Token& token) {
    const std::string_view key = token.text.substr(kWordPrefix.size());
    if (token.kind == TokenKind::raw)
      return report("template/plain-braces", token, {std::string(token.text)});
    if (!token.filter.empty())
      return report("template/filter-type", token, {std::string(token.text), std::string(token.filter)});
    if (!has_forms(token, key, 1) || !may_stand(token, Type::text)) return;
    std::string escaped;
    append_escaped(escaped, words_[key]);
    add_fixed(escaped);
  }

  // Whether a value of this type is harmless at this place of the page; reports where it is not.
  bool may_stand(const Token& token, Type type) {
    const std::string name(token.text);
    const bool html = type == Type::html;
    switch (html_.spot()) {
      case Spot::text:
        return true;
      case Spot::plain_text:
        if (!html) return true;
        [[fallthrough]];
      case Spot::script:
        return refuse("template/in-script", token, html_.element());
      case Spot::comment:
        return refuse("template/in-comment", token, "");
      case Spot::tag:
        return refuse("template/in-tag", token, "");
      case Spot::unquoted:
        return refuse("template/unquoted", token, "");
      case Spot::address:
        if (type == Type::url) return true;
        return refuse("template/not-url", token, html_.attribute());
      case Spot::attribute:
      case Spot::anchor:
        if (!html) return true;
        [[fallthrough]];
      case Spot::no_value:
        return refuse("template/in-attribute", token, html_.attribute());
    }
    return false;
  }

  bool refuse(std::string_view code, const Token& token, const std::string& place) {
    report(code, token, {std::string(token.text), place});
    return false;
  }

  void walk_section(const Node& node) {
    const auto found = find(node.token);
    if (!found) return;
    const Type type = found->field.type;
    if ((type == Type::number || type == Type::date) && !found->field.optional)
      return report("template/section-type", node.token, {std::string(node.token.text)});
    if (names_.depth() >= kMostFrames)
      return report("template/depth", node.token, {std::to_string(kMostFrames)});
    html_.enter_section();
    const HtmlContext begin = html_;
    if (node.token.kind == TokenKind::inverted) {
      walk_body(node, Op::skip_if_true, *found);
    } else if (type == Type::list || type == Type::object) {
      walk_frame(node, *found);
    } else {
      walk_body(node, Op::skip_if_false, *found);
    }
    if (!html_.leave_section(begin) && !current_->broken)
      report("template/split-tag", node.token, {std::string(node.token.text)});
  }

  void walk_body(const Node& node, Op op, const Found& found) {
    const std::size_t skip = add(op, found);
    walk(node.children);
    program_.code[skip].target = make_target();
  }

  void walk_frame(const Node& node, const Found& found) {
    const bool list = found.field.type == Type::list;
    const std::size_t begin = add(list ? Op::each : Op::enter, found);
    const std::uint32_t body = make_target();
    if (list) {
      names_.open_item(found.field);
    } else {
      names_.open(*found.field.shape);
    }
    walk(node.children);
    names_.close();
    program_.code.push_back({.op = list ? Op::next : Op::leave, .target = body});
    program_.code[begin].target = make_target();
  }

  // The template that a partial or a layout names; reports where it is missing or stands around this place.
  const Parsed* inserted(const Token& token) {
    const std::string name(token.text);
    const Parsed* parsed = library_.find(name, errors_);
    if (parsed == nullptr) {
      report("template/missing-template", token, {name, nearest_hint(name, library_.names())});
      return nullptr;
    }
    const auto cycle = std::find(chain_.begin(), chain_.end(), token.text);
    if (cycle == chain_.end()) return parsed;
    std::string path;
    for (auto step = cycle; step != chain_.end(); ++step) path += std::string(*step) + " → ";
    report("template/recursion", token, {path + name});
    return nullptr;
  }

  void walk_partial(const Token& token) {
    if (const Parsed* parsed = inserted(token)) walk_template(*parsed);
  }

  void walk_layout(const Node& node) {
    const Parsed* layout = inserted(node.token);
    Overrides given{.from = current_, .chain = chain_, .blocks = {}, .offered = {}};
    for (const Node& child : node.children) take_override(node, child, given);
    if (layout == nullptr) return;
    active_.push_back(&given);
    walk_template(*layout);
    active_.pop_back();
    for (const auto& [name, block] : given.blocks)
      if (!given.offered.contains(name)) report_unknown_block(*block, node.token.text, given);
  }

  void take_override(const Node& layout, const Node& child, Overrides& given) {
    const Token& token = child.token;
    if (token.kind != TokenKind::block) {
      if (token.kind != TokenKind::text || !trim(token.text).empty())
        report("template/outside-block", token, {std::string(layout.token.text)});
    } else if (!given.blocks.emplace(token.text, &child).second) {
      report("template/duplicate-block", token, {std::string(token.text)});
    }
  }

  void report_unknown_block(const Node& block, std::string_view layout, const Overrides& given) {
    const std::vector<std::string> known(given.offered.begin(), given.offered.end());
    const std::string name(block.token.text);
    report("template/unknown-block", block.token,
           {name, nearest_hint(name, known), std::string(layout), joined(known)});
  }

  // The outermost template that gives the block decides; what it gives sees only the templates outside it.
  void walk_block(const Node& node) {
    const std::string_view name = node.token.text;
    for (Overrides* given : active_) given->offered.insert(name);
    const auto owner = std::find_if(active_.begin(), active_.end(),
                                    [&](const Overrides* given) { return given->blocks.contains(name); });
    if (owner == active_.end()) return walk(node.children);
    const Overrides& given = **owner;
    const auto active = active_;
    active_.erase(active_.begin() + (owner - active_.begin()), active_.end());
    const auto chain = std::exchange(chain_, given.chain);
    const Parsed* const outer = std::exchange(current_, given.from);
    walk(given.blocks.at(name)->children);
    current_ = outer;
    chain_ = chain;
    active_ = active;
  }

  void report(std::string_view code, const Token& token, std::vector<std::string> args) {
    errors_.report(code, {current_->source.file, token.mark.line, token.mark.column}, std::move(args));
  }

  Library library_;
  Names names_;
  const Words& words_;
  Program program_;
  HtmlContext html_;
  Diagnostics errors_;
  std::string_view page_;
  const Parsed* current_ = nullptr;      // the template being read
  std::vector<std::string_view> chain_;  // the templates around this place
  std::vector<Overrides*> active_;       // outermost first
  std::size_t last_target_ = 0;
};

}  // namespace

std::shared_ptr<const Template> compile_template(const TemplateSources& sources, std::string_view name,
                                                 const Shape& shape, const Words& words,
                                                 Diagnostics& diagnostics) {
  auto program = Compiler(sources, shape, words).compile(name, diagnostics);
  return program ? std::make_shared<const Template>(std::move(program)) : nullptr;
}

}  // namespace glasnost::render
