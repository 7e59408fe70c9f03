// All clients at once, so that none of them can take what the others need.
#pragma once

#include <condition_variable>
#include <cstddef>
#include <cstdint>
#include <map>
#include <mutex>

#include "preview/preview.h"

namespace glasnost::preview {

// Owns the sockets of the clients from `enter` to `leave`.
class Connections {
 public:
  explicit Connections(const Limits& limits) : limits_(limits) {}

  // Makes room, where there is none, by cutting off whoever has been sending its request for longest; false
  // where nobody is. The socket is then the caller's.
  bool enter(int socket);
  // Its request is complete: it is not cut off to make room.
  void heard(int socket);
  // It becomes a listener of live reload; false where there are enough of them.
  bool listens(int socket);
  void leave(int socket);

  // Cuts all off and waits until they have left. Nobody enters any more.
  void close();

 private:
  enum class State { asking, cut_off, answered, listening };
  struct Client {
    std::uint64_t turn = 0;  // order of entering
    State state = State::asking;
  };
  std::size_t count(State state) const;
  bool make_room();

  const Limits limits_;
  std::mutex mutex_;
  std::condition_variable left_;
  std::map<int, Client> clients_;
  std::uint64_t next_turn_ = 0;
  bool closed_ = false;
};

}  // namespace glasnost::preview
