#include "output/manifest/batch.h"

#include <set>

#include "output/disk/files.h"

namespace glasnost::output {
namespace {

std::string in_quotes(std::string_view path) {
  std::string out = "\"";
  for (const char c : path) {
    if (c == '"' || c == '\\') out += '\\';
    out += c;
  }
  return out + '"';
}

// The folders above a path, the outermost first.
std::vector<std::string_view> folders_above(std::string_view path) {
  std::vector<std::string_view> out;
  for (auto folder = folder_of(path); !folder.empty(); folder = folder_of(folder))
    out.insert(out.begin(), folder);
  return out;
}

}  // namespace

std::string sftp_batch(const std::vector<PublishStep>& steps) {
  constexpr std::string_view kUploaded = ".glasnost-upload";
  std::string out;
  std::set<std::string_view> made, left;
  for (const PublishStep& step : steps) {
    const auto folders = folders_above(step.path);
    if (step.action == PublishStep::Action::remove) {
      out += "-rm " + in_quotes(step.path) + '\n';
      left.insert(folders.begin(), folders.end());
      continue;
    }
    for (const std::string_view folder : folders)
      if (made.insert(folder).second) out += "-mkdir " + in_quotes(folder) + '\n';
    out += "put " + in_quotes(step.path) + ' ' + in_quotes(kUploaded) + '\n';
    out += "rename " + in_quotes(kUploaded) + ' ' + in_quotes(step.path) + '\n';
  }
  // Inner folders have the greater names.
  for (auto folder = left.rbegin(); folder != left.rend(); ++folder)
    if (!made.contains(*folder)) out += "-rmdir " + in_quotes(*folder) + '\n';
  return out;
}

}  // namespace glasnost::output
