// One client's socket. Everything has an end in time: a client that dawdles is left.
#pragma once

#include <chrono>
#include <string>
#include <string_view>

namespace glasnost::preview {

// Does not own the socket.
class Connection {
 public:
  explicit Connection(int socket);

  // The head of the request, or what came of it until it could no longer be a good one; empty where the
  // client left or `at_most` passed.
  std::string read_head(std::chrono::milliseconds at_most) const;
  // False where the client left or did not take everything in time.
  bool send(std::string_view bytes, std::chrono::milliseconds at_most) const;
  // True when the client has closed its side.
  bool is_gone() const;
  // Ends the answer so that the client can read it even if it is still sending.
  void finish() const;

 private:
  int socket_;
};

}  // namespace glasnost::preview
