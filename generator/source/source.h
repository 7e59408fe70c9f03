// The door to the content tree: names and bytes, nothing about their meaning.
#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "base/diagnostics.h"
#include "source/file_type.h"

namespace glasnost::source {

// A regular file under the root. `path` is relative to the root, with `/`, NFC. Times in nanoseconds: of the
// bytes' last change, and of the inode's.
struct File {
  std::string path;
  std::uintmax_t size = 0;
  std::int64_t modified = 0, changed = 0;
  std::uint64_t inode = 0;
};

struct Tree {
  std::vector<File> files;            // sorted by path bytes
  std::vector<std::string> excluded;  // by name: .DS_Store Thumbs.db desktop.ini ~$* *.tmp .git* README.md
  std::int64_t seen_at = 0;           // when the walk began
  std::size_t failed = 0;             // reported: symlinks, FIFOs, names not NFC, unreadable directories
  // All names seen (files, excluded and failed), for the account of the closing line.
  std::size_t seen() const { return files.size() + excluded.size() + failed; }
};

// Walks `root` without following symlinks. What is not a regular file, and names that are not NFC or not
// UTF-8, are reported and left out. A root that cannot be read is reported (source/unreadable) and gives an
// empty tree.
Tree walk(const std::filesystem::path& root, Diagnostics& diagnostics);

// The text of a file as UTF-8 with LF, without a byte order mark. Other encodings, NUL, invalid UTF-8, marks
// of git, more than 8 MB are reported with the repair, and nothing comes back. Never follows a symlink below
// `root`.
std::optional<std::string> read_text(const std::filesystem::path& root, const std::string& path,
                                     Diagnostics& diagnostics);
// The bytes of an attachment as they are (any size).
std::optional<std::string> read_bytes(const std::filesystem::path& root, const std::string& path,
                                      Diagnostics& diagnostics);
// What an attachment is by its first bytes.
std::optional<FileType> read_type(const std::filesystem::path& root, const std::string& path,
                                  Diagnostics& diagnostics);

}  // namespace glasnost::source
