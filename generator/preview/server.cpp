// The only place that knows the HTTP library. It listens and accepts; the protocol is the room's own, since
// the library bounds neither the time of a whole request nor the number of ranges, and follows links on the
// disk.
#include <httplib.h>
#include <pthread.h>
#include <signal.h>

#include <cerrno>
#include <optional>
#include <thread>

#include "preview/answer.h"
#include "preview/preview.h"
#include "preview/sockets/connection.h"
#include "preview/sockets/connections.h"
#include "preview/sockets/ports.h"

namespace glasnost::preview {
namespace {

constexpr int kBacklog = 512;
constexpr std::size_t kSmall = std::size_t{1} << 20U;  // a page always finds room
constexpr std::chrono::milliseconds kGlance{200};      // between two looks whether a listener is still there
constexpr int kGlancesPerPing = 25;
constexpr std::chrono::milliseconds kStarting{1};
constexpr std::chrono::milliseconds kStopping{20};

// The bytes of one response among those of all that are being sent.
struct Load {
  Load(std::atomic<std::size_t>& of_all, std::size_t of_one)
      : all(of_all), own(of_one), total(of_all += of_one) {}
  Load(const Load&) = delete;
  Load& operator=(const Load&) = delete;
  ~Load() { all -= own; }

  std::atomic<std::size_t>& all;
  const std::size_t own, total;
};

// What a client thread needs.
class Service {
 public:
  Service(const ServeOptions& options, const Pages& pages)
      : options_(options), pages_(pages), door_{options.host, options.port}, clients_(options.limits) {}

  // Takes over the socket.
  void take(int socket) {
    if (!clients_.enter(socket)) return turn_away(socket);
    try {
      std::thread([this, socket] { attend(socket); }).detach();
    } catch (const std::system_error&) {
      clients_.leave(socket);
    }
  }
  void close() { clients_.close(); }

 private:
  static void turn_away(int socket) {
    Connection(socket).send(head_of(refusal(503)), std::chrono::milliseconds(0));
    ::close(socket);
  }

  void attend(int socket) {
    const Connection connection(socket);
    const std::string head = connection.read_head(options_.limits.request);
    clients_.heard(socket);
    // Browsers open connections in advance and say nothing; they hear nothing.
    if (!head.empty()) respond(head, connection, socket);
    clients_.leave(socket);
  }

  void respond(const std::string& head, const Connection& connection, int socket) {
    Response response = is_whole_head(head) ? response_to(head) : refusal(408);
    if (response.events && !clients_.listens(socket)) response = refusal(503);
    std::optional<Load> load(std::in_place, bytes_under_way_, response.body.size());
    if (load->own > kSmall && load->total > options_.limits.bytes) {
      response = refusal(503);
      load.reset();
    }
    bool sent = connection.send(head_of(response), options_.limits.request);
    if (sent && !response.without_body) sent = connection.send(response.body, options_.limits.response);
    if (sent && response.events) stream_events(connection);
    if (sent) connection.finish();
  }

  Response response_to(std::string_view head) const {
    const auto parsed = parse_head(head);
    if (parsed.status != 0) return refusal(parsed.status);
    try {
      return answer(parsed.request, {door_, pages_, options_.language});
    } catch (const std::exception&) {
      return refusal(500);
    }
  }

  // The version as it is, and each that follows, until the client leaves or the server stops.
  void stream_events(const Connection& connection) const {
    std::uint64_t told = 0;
    if (!connection.send("retry: 500\n\n", options_.limits.request)) return;
    for (int glance = 0; !connection.is_gone() && !options_.stopping(); ++glance) {
      const auto version = pages_.wait(told, kGlance);
      std::string said = version != told ? "data: " + std::to_string(version) + "\n\n" : "";
      if (said.empty() && glance % kGlancesPerPing == 0) said = ":\n\n";
      if (!connection.send(said, options_.limits.request)) return;
      told = version;
    }
  }

  const ServeOptions& options_;
  const Pages& pages_;
  const Door door_;
  Connections clients_;
  std::atomic<std::size_t> bytes_under_way_ = 0;
};

// Runs at once what the library would put into a queue: the service has threads of its own.
class AtOnce : public httplib::TaskQueue {
 public:
  void enqueue(std::function<void()> work) override { work(); }
  void shutdown() override {}
};

class Listener : public httplib::Server {
 public:
  explicit Listener(Service& service) : service_(service) {
    new_task_queue = [] { return new AtOnce; };  // NOLINT: the library deletes it
    // The library's own options would let two servers share a port.
    set_socket_options([](socket_t socket) {
      const int yes = 1;
      ::setsockopt(socket, SOL_SOCKET, SO_REUSEADDR, &yes, sizeof yes);
    });
  }
  bool bind(const std::string& host, int port) {
    return bind_to_port(host, port) && ::listen(svr_sock_, kBacklog) == 0;
  }

 private:
  bool process_and_close_socket(socket_t socket) override {
    service_.take(socket);
    return true;
  }
  Service& service_;
};

// Interrupts go to the thread that called `serve`: in others they would break what waits for a client.
class NoInterrupts {
 public:
  NoInterrupts() {
    sigset_t signals;
    ::sigemptyset(&signals);
    ::sigaddset(&signals, SIGINT);
    ::sigaddset(&signals, SIGTERM);
    ::pthread_sigmask(SIG_BLOCK, &signals, &former_);
  }
  NoInterrupts(const NoInterrupts&) = delete;
  NoInterrupts& operator=(const NoInterrupts&) = delete;
  ~NoInterrupts() { ::pthread_sigmask(SIG_SETMASK, &former_, nullptr); }

 private:
  sigset_t former_{};
};

Served why_not(const ServeOptions& options, int error) {
  switch (error) {
    case EADDRINUSE:
      return {Ending::port_in_use, next_free_port(options.host, options.port)};
    case EACCES:
      return {Ending::no_right};
    case EADDRNOTAVAIL:
      return {Ending::no_such_host};
    default:
      return {Ending::failed};
  }
}

// Listens until `stopping`, or until the library gives up accepting; true for the former.
bool accept_clients(Listener& listener, const ServeOptions& options) {
  std::atomic<bool> accepting = true;
  std::thread thread;
  {
    const NoInterrupts here;
    thread = std::thread([&] {
      listener.listen_after_bind();
      accepting = false;
    });
  }
  // The library cannot be stopped before it runs.
  while (accepting && !listener.is_running()) std::this_thread::sleep_for(kStarting);
  while (accepting && !options.stopping()) std::this_thread::sleep_for(kStopping);
  const bool stopped = accepting;
  listener.stop();
  thread.join();
  return stopped;
}

}  // namespace

Served serve(const ServeOptions& options, const Pages& pages) {
  if (const int error = listening_error(options.host, options.port); error != 0)
    return why_not(options, error);
  Service service(options, pages);
  bool stopped = false;
  for (bool first = true; !stopped; first = false) {
    Listener listener(service);
    if (!listener.bind(options.host, options.port)) break;
    if (first) options.listening();
    stopped = accept_clients(listener, options);
  }
  service.close();
  return {stopped ? Ending::stopped : Ending::failed};
}

}  // namespace glasnost::preview
