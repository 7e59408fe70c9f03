// A Markdown text after parsing: safe HTML with slots where links into the municipality stand. The URL of a
// slot is known only to plan, so `view` fills them.
#pragma once

#include <functional>
#include <string>
#include <vector>

#include "base/html.h"
#include "base/location.h"

namespace glasnost {

enum class LinkKind { anchor, document, programme, data_set, school, monitoring, risk, file };

// `#<anchor>` of the same record, `doc:<id>#<anchor>` …; `file` is an attachment of the record (an image).
struct LinkTarget {
  LinkKind kind = LinkKind::anchor;
  std::string id;
  std::string anchor;
  Mark mark;  // in the record's file
};

// `html`, then the URL of `target` (an attribute value) if `has_target`.
struct BodyPart {
  std::string html;
  bool has_target = false;
  LinkTarget target;
};

class Body {
 public:
  Body() = default;
  explicit Body(std::vector<BodyPart> parts, std::vector<std::string> anchors = {})
      : parts_(std::move(parts)), anchors_(std::move(anchors)) {}

  bool empty() const { return parts_.empty(); }
  const std::vector<BodyPart>& parts() const { return parts_; }
  // Ids of headings inside, in order.
  const std::vector<std::string>& anchors() const { return anchors_; }
  // The HTML with every slot filled by `url_of` (escaped here).
  SafeHtml fill(const std::function<Url(const LinkTarget&)>& url_of) const;
  // The visible words without any markup, blanks collapsed (for names in tables, search, descriptions).
  std::string plain_text() const;

 private:
  std::vector<BodyPart> parts_;
  std::vector<std::string> anchors_;
};

}  // namespace glasnost
