#include "preview/sockets/connections.h"

#include <sys/socket.h>
#include <unistd.h>

#include <algorithm>

namespace glasnost::preview {

std::size_t Connections::count(State state) const {
  const auto in_state = [&](const auto& client) { return client.second.state == state; };
  return static_cast<std::size_t>(std::count_if(clients_.begin(), clients_.end(), in_state));
}

bool Connections::make_room() {
  const std::size_t leaving = count(State::cut_off);
  if (clients_.size() - leaving < limits_.connections) return true;
  // Those that were cut off may need a moment to go; their number has an end too.
  if (leaving >= limits_.connections) return false;
  auto oldest = clients_.end();
  for (auto client = clients_.begin(); client != clients_.end(); ++client) {
    if (client->second.state != State::asking) continue;
    if (oldest == clients_.end() || client->second.turn < oldest->second.turn) oldest = client;
  }
  if (oldest == clients_.end()) return false;
  oldest->second.state = State::cut_off;
  ::shutdown(oldest->first, SHUT_RDWR);
  return true;
}

bool Connections::enter(int socket) {
  const std::lock_guard lock(mutex_);
  if (closed_ || !make_room()) return false;
  clients_[socket] = {next_turn_++, State::asking};
  return true;
}

void Connections::heard(int socket) {
  const std::lock_guard lock(mutex_);
  auto& state = clients_.at(socket).state;
  if (state == State::asking) state = State::answered;
}

bool Connections::listens(int socket) {
  const std::lock_guard lock(mutex_);
  if (count(State::listening) >= limits_.listeners) return false;
  clients_.at(socket).state = State::listening;
  return true;
}

void Connections::leave(int socket) {
  const std::lock_guard lock(mutex_);
  clients_.erase(socket);
  ::close(socket);
  left_.notify_all();
}

void Connections::close() {
  std::unique_lock lock(mutex_);
  closed_ = true;
  for (const auto& [socket, client] : clients_) ::shutdown(socket, SHUT_RDWR);
  left_.wait(lock, [&] { return clients_.empty(); });
}

}  // namespace glasnost::preview
