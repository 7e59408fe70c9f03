#include "view/api/parts/envelope.h"

namespace glasnost::view {

EnvelopeLinksJson links_json(const EnvelopeHead& head) { return {head.page, head.csv}; }

std::optional<SourceJson> source_file_json(const EnvelopeHead& head) {
  if (head.file.source.empty()) return std::nullopt;
  return SourceJson{head.file.source, {}};
}

Part part_of(const plan::PlannedFile& file, std::size_t count) {
  const std::size_t first = std::min(count, file.part * plan::kItemsPerFile);
  return {first, std::min(count, first + plan::kItemsPerFile)};
}

std::optional<PagingJson> paging_json(const plan::PlannedFile& file, std::size_t count,
                                      const std::function<std::string(std::size_t part)>& path_of) {
  if (count <= plan::kItemsPerFile) return std::nullopt;
  PagingJson out;
  out.page = file.part + 1;
  out.total_results = count;
  out.total_pages = (count + plan::kItemsPerFile - 1) / plan::kItemsPerFile;
  if (out.page < out.total_pages) out.next = path_of(file.part + 1);
  return out;
}

}  // namespace glasnost::view
