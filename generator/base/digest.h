// SHA-256.
#pragma once

#include <array>
#include <optional>
#include <string>
#include <string_view>

namespace glasnost {

using Digest = std::array<unsigned char, 32>;
Digest sha256(std::string_view bytes);
// 64 hexadecimal digits, in lower case; nothing where a text is something else.
std::string hex_of(const Digest& digest);
std::optional<Digest> digest_of_hex(std::string_view hex);

}  // namespace glasnost
