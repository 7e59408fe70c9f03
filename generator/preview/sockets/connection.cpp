#include "preview/sockets/connection.h"

#include <netinet/in.h>
#include <netinet/tcp.h>
#include <poll.h>
#include <sys/socket.h>

#include <array>
#include <cerrno>

#include "preview/http/request.h"

namespace glasnost::preview {
namespace {

using Clock = std::chrono::steady_clock;

constexpr std::size_t kChunk = 4096;
constexpr std::size_t kMostDrained = 256 * 1024;
constexpr std::chrono::milliseconds kDraining{300};

// Waits for `events`; false when the time is over.
bool wait_for(int socket, short events, Clock::time_point end) {
  while (true) {
    const auto left = std::chrono::ceil<std::chrono::milliseconds>(end - Clock::now());
    if (left.count() <= 0) return false;
    pollfd watched{socket, events, 0};
    const int ready = ::poll(&watched, 1, static_cast<int>(left.count()));
    if (ready > 0) return true;
    if (ready < 0 && errno != EINTR) return false;
  }
}

bool may_try_again() { return errno == EAGAIN || errno == EWOULDBLOCK || errno == EINTR; }

}  // namespace

Connection::Connection(int socket) : socket_(socket) {
  const int yes = 1;
  ::setsockopt(socket_, IPPROTO_TCP, TCP_NODELAY, &yes, sizeof yes);
}

std::string Connection::read_head(std::chrono::milliseconds at_most) const {
  const auto end = Clock::now() + at_most;
  std::string head;
  std::array<char, kChunk> chunk{};
  while (!is_whole_head(head)) {
    if (!wait_for(socket_, POLLIN, end)) break;
    const auto count = ::recv(socket_, chunk.data(), chunk.size(), MSG_DONTWAIT);
    if (count == 0 || (count < 0 && !may_try_again())) break;
    if (count > 0) head.append(chunk.data(), static_cast<std::size_t>(count));
  }
  return head;
}

bool Connection::send(std::string_view bytes, std::chrono::milliseconds at_most) const {
  const auto end = Clock::now() + at_most;
  while (!bytes.empty()) {
    const auto count = ::send(socket_, bytes.data(), bytes.size(), MSG_DONTWAIT | MSG_NOSIGNAL);
    if (count >= 0) {
      bytes.remove_prefix(static_cast<std::size_t>(count));
      continue;
    }
    if (!may_try_again() || !wait_for(socket_, POLLOUT, end)) return false;
  }
  return true;
}

bool Connection::is_gone() const {
  char byte = 0;
  const auto count = ::recv(socket_, &byte, 1, MSG_DONTWAIT | MSG_PEEK);
  return count == 0 || (count < 0 && !may_try_again());
}

void Connection::finish() const {
  // Closing a socket with unread bytes would reset it and destroy an answer under way.
  ::shutdown(socket_, SHUT_WR);
  const auto end = Clock::now() + kDraining;
  std::array<char, kChunk> chunk{};
  for (std::size_t drained = 0; drained < kMostDrained && wait_for(socket_, POLLIN, end);) {
    const auto count = ::recv(socket_, chunk.data(), chunk.size(), MSG_DONTWAIT);
    if (count == 0 || (count < 0 && !may_try_again())) return;
    if (count > 0) drained += static_cast<std::size_t>(count);
  }
}

}  // namespace glasnost::preview
