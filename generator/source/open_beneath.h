// Opening files so that no name, link or race leads out of the content tree.
#pragma once

#include <string>
#include <vector>

namespace glasnost::source {

// An open file or directory, closed at the end; `error` is the errno of a failure.
class Handle {
 public:
  explicit Handle(int descriptor) noexcept;
  Handle(Handle&& other) noexcept;
  Handle& operator=(Handle&& other) noexcept;
  ~Handle();

  bool is_open() const { return descriptor_ >= 0; }
  int get() const { return descriptor_; }
  int error() const { return error_; }
  int release();  // the caller closes it

 private:
  int descriptor_;
  int error_;
};

// Opens `path` (relative, with `/`) below the directory `root`; a symlink in any of its parts fails with
// ELOOP, and
// `..` with EXDEV. Never waits for the other end of a FIFO.
Handle open_beneath(int root, const std::string& path, int flags);
// The same without the kernel's help, part by part.
Handle open_part_by_part(int root, const std::string& path, int flags);

// The words of an errno in Russian and in English (the arguments of source/unreadable), whatever the locale.
std::vector<std::string> reasons_of(int error);

}  // namespace glasnost::source
