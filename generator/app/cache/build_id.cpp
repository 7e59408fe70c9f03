#include "app/cache/build_id.h"

#include <elf.h>
#include <link.h>

#include <cstring>
#include <string_view>

namespace glasnost::app {
namespace {

constexpr std::string_view kOwner("GNU\0", 4);

std::size_t padded(std::size_t size) { return (size + 3) / 4 * 4; }

// The notes of a segment follow each other: a header, its owner's name, its text.
std::string_view id_of_notes(std::string_view notes) {
  ElfW(Nhdr) header{};
  while (notes.size() >= sizeof header) {
    std::memcpy(&header, notes.data(), sizeof header);
    notes.remove_prefix(sizeof header);
    const std::size_t name = padded(header.n_namesz), text = padded(header.n_descsz);
    if (notes.size() < name + text) break;
    if (header.n_type == NT_GNU_BUILD_ID && notes.starts_with(kOwner))
      return notes.substr(name, header.n_descsz);
    notes.remove_prefix(name + text);
  }
  return {};
}

std::string_view id_of(const dl_phdr_info& object) {
  for (int i = 0; i < object.dlpi_phnum; ++i) {
    const auto& segment = object.dlpi_phdr[i];
    if (segment.p_type != PT_NOTE) continue;
    // The loader gives the address as a number.
    // NOLINTNEXTLINE(performance-no-int-to-ptr)
    const auto* const start = reinterpret_cast<const char*>(object.dlpi_addr + segment.p_vaddr);
    const auto id = id_of_notes({start, segment.p_memsz});
    if (!id.empty()) return id;
  }
  return {};
}

struct Ids {
  bool program = true;  // the next object is the program itself
  std::string bytes;
};

int add_id(dl_phdr_info* object, std::size_t, void* data) {
  auto& ids = *static_cast<Ids*>(data);
  const auto id = id_of(*object);
  if (ids.program && id.empty()) return 1;
  ids.program = false;
  ids.bytes += id;
  return 0;
}

}  // namespace

std::string build_id() {
  Ids ids;
  dl_iterate_phdr(add_id, &ids);
  return ids.bytes;
}

}  // namespace glasnost::app
