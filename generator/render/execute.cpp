#include <array>

#include "render/program.h"
#include "render/readable.h"
#include "render/template.h"

namespace glasnost::render {
namespace {

// An open frame: an object, or one item of a list and the items after it.
struct OpenFrame {
  const Value* value = nullptr;
  const Value* end = nullptr;
};

class Execution {
 public:
  Execution(const Program& program, const Value& page, const Words& words, std::string& out)
      : program_(program), words_(words), out_(out) {
    frames_[0].value = &page;
  }

  void run() {
    const auto& code = program_.code;
    for (std::size_t at = 0; at < code.size();) at = step(code[at], at + 1);
  }

 private:
  // Does one instruction and returns the index of the one that follows.
  std::size_t step(const Instruction& instruction, std::size_t next) {
    switch (instruction.op) {
      case Op::fixed:
        out_ += text_of(instruction.piece);
        return next;
      case Op::value:
        append_value(value_of(instruction));
        return next;
      case Op::html:
        if (const auto* html = get<SafeHtml>(instruction)) out_ += html->str();
        return next;
      case Op::iso:
        if (const auto* date = get<Date>(instruction)) out_ += date->iso();
        return next;
      case Op::typed:
        if (const auto* number = get<Decimal>(instruction)) out_ += number->to_string();
        return next;
      case Op::plural:
        if (const auto* number = get<Decimal>(instruction))
          append_escaped(out_, plural_for(*number, text_of(instruction.piece), words_));
        return next;
      case Op::skip_if_false:
        return value_of(instruction).truthy() ? next : instruction.target;
      case Op::skip_if_true:
        return value_of(instruction).truthy() ? instruction.target : next;
      case Op::enter:
        return enter(value_of(instruction)) ? next : instruction.target;
      case Op::each:
        return enter_list(get<List>(instruction)) ? next : instruction.target;
      case Op::leave:
        --depth_;
        return next;
      case Op::next:
        return enter_next() ? instruction.target : next;
    }
    return next;
  }

  bool enter(const Value& object) {
    if (object.is_null()) return false;
    frames_[++depth_] = {&object, nullptr};
    return true;
  }

  bool enter_list(const List* list) {
    if (list == nullptr || list->empty()) return false;
    frames_[++depth_] = {list->data(), list->data() + list->size()};
    return true;
  }

  bool enter_next() {
    OpenFrame& frame = frames_[depth_];
    if (++frame.value != frame.end) return true;
    --depth_;
    return false;
  }

  const Value& value_of(const Instruction& instruction) const {
    static const Value null;
    const Value* value = frames_[depth_ - instruction.frames_up].value;
    for (std::uint32_t i = 0; i < instruction.path.size; ++i) {
      const auto* object = std::get_if<Object>(&value->data());
      if (object == nullptr) return null;
      value = &object->values[program_.path[instruction.path.begin + i]];
    }
    return *value;
  }

  template <class T>
  const T* get(const Instruction& instruction) const {
    return std::get_if<T>(&value_of(instruction).data());
  }

  std::string_view text_of(Piece piece) const {
    return std::string_view(program_.text).substr(piece.begin, piece.size);
  }

  void append_value(const Value& value) {
    if (const auto* text = std::get_if<std::string>(&value.data())) {
      append_escaped(out_, *text);
    } else if (const auto* url = std::get_if<Url>(&value.data())) {
      append_escaped(out_, url->str());
    } else if (const auto* number = std::get_if<Decimal>(&value.data())) {
      append_readable(out_, *number);
    } else if (const auto* date = std::get_if<Date>(&value.data())) {
      append_readable(out_, *date, words_);
    }
  }

  const Program& program_;
  const Words& words_;
  std::string& out_;
  std::array<OpenFrame, kMostFrames> frames_;
  std::size_t depth_ = 0;  // of the innermost frame
};

}  // namespace

void Template::render(const Value& value, const Words& words, std::string& out) const {
  Execution(*program_, value, words, out).run();
}

}  // namespace glasnost::render
