#include "preview/sockets/ports.h"

#include <netdb.h>
#include <sys/socket.h>
#include <unistd.h>

#include <cerrno>
#include <memory>

namespace glasnost::preview {
namespace {

constexpr int kLastPort = 65535;
constexpr int kPortsTried = 50;

}  // namespace

int listening_error(const std::string& host, int port) {
  addrinfo hints{};
  hints.ai_socktype = SOCK_STREAM;
  hints.ai_flags = AI_PASSIVE;
  addrinfo* found = nullptr;
  if (::getaddrinfo(host.c_str(), std::to_string(port).c_str(), &hints, &found) != 0) return EADDRNOTAVAIL;
  const std::unique_ptr<addrinfo, decltype(&::freeaddrinfo)> list(found, &::freeaddrinfo);
  const int tried = ::socket(list->ai_family, SOCK_STREAM | SOCK_CLOEXEC, 0);
  if (tried < 0) return errno;
  const int yes = 1;
  ::setsockopt(tried, SOL_SOCKET, SO_REUSEADDR, &yes, sizeof yes);
  const bool free = ::bind(tried, list->ai_addr, list->ai_addrlen) == 0 && ::listen(tried, 1) == 0;
  const int error = free ? 0 : errno;
  ::close(tried);
  return error;
}

int next_free_port(const std::string& host, int port) {
  for (int next = port + 1; next <= port + kPortsTried && next <= kLastPort; ++next)
    if (listening_error(host, next) == 0) return next;
  return 0;
}

}  // namespace glasnost::preview
