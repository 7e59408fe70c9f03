#include "base/digest.h"

#include <openssl/evp.h>

#include <memory>

namespace glasnost {
namespace {

constexpr std::string_view kHex = "0123456789abcdef";

// Of each byte: the value of a hexadecimal digit in lower case, or -1.
constexpr std::array<signed char, 256> kDigits = [] {
  std::array<signed char, 256> out{};
  out.fill(-1);
  for (std::size_t i = 0; i < kHex.size(); ++i)
    out[static_cast<unsigned char>(kHex[i])] = static_cast<signed char>(i);
  return out;
}();

struct FreeContext {
  void operator()(EVP_MD_CTX* context) const { EVP_MD_CTX_free(context); }
};

}  // namespace

Digest sha256(std::string_view bytes) {
  thread_local const std::unique_ptr<EVP_MD_CTX, FreeContext> context(EVP_MD_CTX_new());
  Digest digest{};
  unsigned int size = 0;
  EVP_DigestInit_ex(context.get(), EVP_sha256(), nullptr);
  EVP_DigestUpdate(context.get(), bytes.data(), bytes.size());
  EVP_DigestFinal_ex(context.get(), digest.data(), &size);
  return digest;
}

std::string hex_of(const Digest& digest) {
  std::string out;
  out.reserve(digest.size() * 2);
  for (const unsigned char byte : digest) {
    out += kHex[byte >> 4U];
    out += kHex[byte & 15U];
  }
  return out;
}

std::optional<Digest> digest_of_hex(std::string_view hex) {
  Digest out{};
  if (hex.size() != out.size() * 2) return std::nullopt;
  for (std::size_t i = 0; i < out.size(); ++i) {
    const int high = kDigits[static_cast<unsigned char>(hex[2 * i])];
    const int low = kDigits[static_cast<unsigned char>(hex[2 * i + 1])];
    if (high < 0 || low < 0) return std::nullopt;
    out[i] = static_cast<unsigned char>(high * 16 + low);
  }
  return out;
}

}  // namespace glasnost
