#include <algorithm>
#include <array>
#include <set>

#include "base/text/text.h"
#include "check/records.h"
#include "check/rules.h"
#include "plan/anchors.h"

namespace glasnost::check {
namespace {

// The folder of a document's own files: its path without `.md`, with `/`.
std::string folder_of(const record::Header& document) {
  return document.path.substr(0, document.path.size() - std::string_view(".md").size()) + "/";
}

template <class List>
std::vector<std::string> ids_of(const List& list) {
  std::vector<std::string> ids;
  for (const auto& item : list) ids.push_back(item.record.id);
  return ids;
}

// Ids that a link of this kind may name.
std::vector<std::string> targets_of(LinkKind kind, const model::Municipality& m) {
  switch (kind) {
    case LinkKind::document:
      return ids_of(m.documents);
    case LinkKind::programme:
      return ids_of(m.programmes);
    case LinkKind::data_set:
      return ids_of(m.data_sets);
    case LinkKind::school:
      return ids_of(m.schools);
    case LinkKind::risk:
      return ids_of(m.risks);
    case LinkKind::monitoring:
      return ids_of(m.monitoring);
    default:
      return {};
  }
}

std::vector<std::string> anchors_of_target(LinkKind kind, std::string_view id, const model::Municipality& m) {
  switch (kind) {
    case LinkKind::document:
      return plan::anchors_of(m.documents[*m.document(id)]);
    case LinkKind::programme:
      return plan::anchors_of(m.programmes[*m.programme(id)]);
    case LinkKind::data_set:
      return plan::anchors_of(m, m.data_sets[*m.data_set(id)]);
    case LinkKind::school:
      return plan::anchors_of(m.schools[*m.school(id)]);
    case LinkKind::risk:
      return plan::anchors_of(m, m.risks[*m.risk(id)]);
    case LinkKind::monitoring:
      return plan::anchors_of(m.monitoring[*m.monitoring_programme(id)]);
    default:
      return {};
  }
}

std::vector<std::string> anchors_of_record(const record::Header& header, const model::Municipality& m) {
  for (const auto& school : m.schools)
    if (school.record.path == header.path) return plan::anchors_of(school);
  for (const auto& document : m.documents)
    if (document.record.path == header.path) return plan::anchors_of(document);
  for (const auto& programme : m.programmes)
    if (programme.record.path == header.path) return plan::anchors_of(programme);
  for (const auto& monitoring : m.monitoring)
    if (monitoring.record.path == header.path) return plan::anchors_of(monitoring);
  return {};
}

void require_anchor(const LinkTarget& link, const std::vector<std::string>& anchors,
                    const record::Header& header, Diagnostics& diagnostics) {
  if (link.anchor.empty() || std::binary_search(anchors.begin(), anchors.end(), link.anchor)) return;
  diagnostics.report("link/unknown-anchor", header.at(link.mark),
                     {link.anchor, nearest_hint(link.anchor, anchors)});
}

void check_image(const LinkTarget& link, const record::Header& header, const model::Municipality& m,
                 Diagnostics& diagnostics) {
  const auto index = m.document(header.id);
  const bool listed = index && m.documents[*index].record.path == header.path &&
                      std::any_of(m.documents[*index].record.attachments.begin(),
                                  m.documents[*index].record.attachments.end(),
                                  [&](const record::Attachment& a) { return a.file.value == link.id; });
  if (!listed) diagnostics.report("link/unknown-image", header.at(link.mark), {link.id});
}

void check_link(const LinkTarget& link, const record::Header& header, const model::Municipality& m,
                Diagnostics& diagnostics) {
  if (link.kind == LinkKind::anchor)
    return require_anchor(link, anchors_of_record(header, m), header, diagnostics);
  if (link.kind == LinkKind::file) return check_image(link, header, m, diagnostics);
  const auto known = targets_of(link.kind, m);
  if (!std::binary_search(known.begin(), known.end(), link.id))
    diagnostics.report("link/unknown-target", header.at(link.mark), {link.id, nearest_hint(link.id, known)});
  else
    require_anchor(link, anchors_of_target(link.kind, link.id, m), header, diagnostics);
}

std::vector<std::string> names_in(const std::vector<std::string>& files, const std::string& folder) {
  std::vector<std::string> names;
  for (const auto& file : files)
    if (file.starts_with(folder)) names.push_back(file.substr(folder.size()));
  return names;
}

bool is_text(const record::Attachment& attachment) {
  return !attachment.file.empty() && attachment.role.value == "raw_text";
}

// Said to be one, or a picture.
bool is_scan(const record::Attachment& attachment) {
  constexpr std::array<std::string_view, 7> kPictures = {".jpg",  ".jpeg", ".png", ".tif",
                                                         ".tiff", ".gif",  ".bmp"};
  if (attachment.file.empty()) return false;
  const std::string name = lower(attachment.file.value);
  return attachment.role.value == "scan" ||
         std::any_of(kPictures.begin(), kPictures.end(),
                     [&](std::string_view ending) { return name.ends_with(ending); });
}

}  // namespace

void check_links(const Subject& subject, Diagnostics& diagnostics) {
  for_each_body(subject.municipality, [&](const record::Header& header, const Body& body) {
    for (const auto& part : body.parts())
      if (part.has_target) check_link(part.target, header, subject.municipality, diagnostics);
  });
}

void check_attachments(const Subject& subject, Diagnostics& diagnostics) {
  const auto& files = subject.municipality.attachment_files;
  for (const auto& document : subject.municipality.documents) {
    const auto& record = document.record;
    const std::string folder = folder_of(record);
    for (const auto& attachment : record.attachments) {
      if (attachment.file.empty()) continue;
      const std::string path = folder + attachment.file.value;
      if (std::find(files.begin(), files.end(), path) == files.end())
        diagnostics.report(
            "attachment/missing", record.at(attachment.file.mark),
            {attachment.file.value, path, nearest_hint(attachment.file.value, names_in(files, folder))});
    }
  }
}

void check_scans(const Subject& subject, Diagnostics& diagnostics) {
  for (const auto& document : subject.municipality.documents) {
    const auto& record = document.record;
    const auto& attachments = record.attachments;
    const bool has_text =
        !record.points.empty() || std::any_of(attachments.begin(), attachments.end(), is_text);
    if (has_text) continue;
    for (std::size_t i = 0; i < attachments.size(); ++i)
      if (is_scan(attachments[i]))
        diagnostics.report("attachment/scan-without-text", record.at(attachments[i].file.mark),
                           {attachments[i].file.value}, "attachments." + std::to_string(i + 1) + ".file");
  }
}

void check_unreferenced_files(const Subject& subject, Diagnostics& diagnostics) {
  std::set<std::string> named;
  for (const auto& document : subject.municipality.documents)
    for (const auto& attachment : document.record.attachments)
      if (!attachment.file.empty()) named.insert(folder_of(document.record) + attachment.file.value);
  for (const auto& file : subject.municipality.attachment_files)
    if (!named.contains(file)) diagnostics.report("file/unreferenced", {file, 0, 0});
}

}  // namespace glasnost::check
