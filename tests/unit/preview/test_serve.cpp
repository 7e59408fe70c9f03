#include <arpa/inet.h>
#include <netinet/in.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

#include <algorithm>
#include <catch2/catch.hpp>
#include <filesystem>
#include <thread>

#include "preview/fake_site.h"
#include "preview/sockets/ports.h"

using namespace glasnost::preview;
using namespace std::chrono_literals;

namespace {

// A client's socket, as raw as it gets.
class Client {
 public:
  explicit Client(int port) : socket_(::socket(AF_INET, SOCK_STREAM, 0)) {
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(static_cast<std::uint16_t>(port));
    ::inet_pton(AF_INET, "127.0.0.1", &address.sin_addr);
    connected_ = ::connect(socket_, reinterpret_cast<const sockaddr*>(&address), sizeof address) == 0;
  }
  Client(const Client&) = delete;
  Client& operator=(const Client&) = delete;
  ~Client() { ::close(socket_); }

  bool connected() const { return connected_; }
  bool say(std::string_view text) const {
    return ::send(socket_, text.data(), text.size(), MSG_NOSIGNAL) == static_cast<ssize_t>(text.size());
  }
  // What comes until `text` is in it, the server closes, or the time is over.
  std::string hear(std::string_view text, std::chrono::milliseconds at_most) {
    const auto end = std::chrono::steady_clock::now() + at_most;
    char chunk[4096];
    while (heard_.find(text) == std::string::npos) {
      pollfd watched{socket_, POLLIN, 0};
      const auto left = std::chrono::ceil<std::chrono::milliseconds>(end - std::chrono::steady_clock::now());
      if (left.count() <= 0 || ::poll(&watched, 1, static_cast<int>(left.count())) <= 0) break;
      const auto count = ::recv(socket_, chunk, sizeof chunk, 0);
      if (count <= 0) break;
      heard_.append(chunk, static_cast<std::size_t>(count));
    }
    return heard_;
  }

 private:
  int socket_;
  bool connected_ = false;
  std::string heard_;
};

class Server {
 public:
  explicit Server(const Limits& limits = {}) {
    options_.port = next_free_port("127.0.0.1", 18080);
    options_.limits = limits;
    options_.listening = [this] { listening_ = true; };
    options_.stopping = [this] { return stopping_.load(); };
    thread_ = std::thread([this] { served_ = serve(options_, pages_); });
    while (!listening_) std::this_thread::sleep_for(1ms);
  }
  Server(const Server&) = delete;
  Server& operator=(const Server&) = delete;
  ~Server() { stop(); }

  Served stop() {
    stopping_ = true;
    if (thread_.joinable()) thread_.join();
    return served_;
  }
  int port() const { return options_.port; }
  const ServeOptions& options() const { return options_; }
  std::string request(const std::string& path) const {
    return "GET " + path + " HTTP/1.1\r\nHost: localhost:" + std::to_string(port()) + "\r\n\r\n";
  }
  std::string get(const std::string& path) const {
    Client client(port());
    client.say(request(path));
    return client.hear("</html>", 2000ms);
  }
  // How long a page takes: the middle of many tries in milliseconds, or a minute where one does not come.
  long time_of_page() const {
    std::vector<long> times;
    for (int i = 0; i < 15; ++i) {
      const auto start = std::chrono::steady_clock::now();
      if (get("/").find("Home") == std::string::npos) return 60000;
      const auto taken = std::chrono::steady_clock::now() - start;
      times.push_back(std::chrono::duration_cast<std::chrono::milliseconds>(taken).count());
    }
    std::sort(times.begin(), times.end());
    return times[times.size() / 2];
  }
  testing::FakeSite site;

 private:
  Pages pages_ = site.pages();
  ServeOptions options_;
  std::atomic<bool> listening_ = false, stopping_ = false;
  Served served_;
  std::thread thread_;
};

std::vector<std::unique_ptr<Client>> many(const Server& server, int count, const std::string& said) {
  std::vector<std::unique_ptr<Client>> clients;
  for (int i = 0; i < count; ++i) {
    clients.push_back(std::make_unique<Client>(server.port()));
    clients.back()->say(said);
  }
  return clients;
}

std::size_t open_files() {
  std::size_t count = 0;
  for ([[maybe_unused]] const auto& entry : std::filesystem::directory_iterator("/proc/self/fd")) ++count;
  return count;
}

}  // namespace

TEST_CASE("a page comes over a socket, and the connection ends") {
  const Server server;
  const auto heard = server.get("/");
  CHECK(heard.starts_with("HTTP/1.1 200 OK\r\n"));
  CHECK(heard.find("<p>Home</p>") != std::string::npos);
}

TEST_CASE("a page that cannot be made takes nothing with it") {
  const Server server;
  CHECK(server.get("/throws/").starts_with("HTTP/1.1 500 "));
  CHECK(server.get("/").starts_with("HTTP/1.1 200 "));
}

TEST_CASE("four hundred clients that dawdle with their request keep nobody waiting") {
  const Server server;
  const auto dawdling = many(server, 400, "GET / HTTP/1.1\r\nHost: local");
  CHECK(server.time_of_page() < 100);
}

TEST_CASE("clients that do not read what they asked for keep nobody waiting") {
  const Server server;
  const auto deaf = many(server, 30, server.request("/big.bin"));
  CHECK(server.time_of_page() < 100);
}

TEST_CASE("a request has an end in time, byte by byte or not") {
  Limits limits;
  limits.request = 300ms;
  const Server server(limits);
  Client client(server.port());
  const auto start = std::chrono::steady_clock::now();
  for (const char c : std::string_view("GET / HTTP/1.1\r\nHost")) {
    if (!client.say(std::string(1, c))) break;
    std::this_thread::sleep_for(25ms);
  }
  const auto heard = client.hear("\n", 1000ms);
  CHECK(std::chrono::steady_clock::now() - start < 1500ms);
  CHECK((heard.empty() || heard.starts_with("HTTP/1.1 408 ")));
}

TEST_CASE("a client that reads too slowly is left") {
  Limits limits;
  limits.response = 300ms;
  const Server server(limits);
  Client client(server.port());
  client.say(server.request("/big.bin"));
  std::this_thread::sleep_for(700ms);
  const auto heard = client.hear("no such text", 3000ms);
  CHECK(heard.size() < (std::size_t{12} << 20U));
}

TEST_CASE("more bytes at once than there is room for are refused") {
  Limits limits;
  limits.bytes = std::size_t{13} << 20U;
  const Server server(limits);
  const auto deaf = many(server, 1, server.request("/big.bin"));
  CHECK(deaf[0]->hear("200 OK", 3000ms).find("200 OK") != std::string::npos);
  Client second(server.port());
  second.say(server.request("/big.bin"));
  CHECK(second.hear("\r\n\r\n", 3000ms).starts_with("HTTP/1.1 503 "));
  CHECK(server.get("/").starts_with("HTTP/1.1 200 "));
}

TEST_CASE("live reload tells the version and each that follows") {
  Server server;
  Client client(server.port());
  client.say(server.request("/.glasnost/events"));
  CHECK(client.hear("data: 7\n\n", 1000ms).find("data: 7\n\n") != std::string::npos);
  server.site.version = 8;
  const auto start = std::chrono::steady_clock::now();
  CHECK(client.hear("data: 8\n\n", 1000ms).find("data: 8\n\n") != std::string::npos);
  CHECK(std::chrono::steady_clock::now() - start < 100ms);
}

TEST_CASE("thirty-two open tabs starve no page, and more of them are refused") {
  const Server server;
  const auto tabs = many(server, 32, server.request("/.glasnost/events"));
  for (const auto& tab : tabs) CHECK(tab->hear("data: 7", 2000ms).find("data: 7") != std::string::npos);
  CHECK(server.get("/.glasnost/events").starts_with("HTTP/1.1 503 "));
  CHECK(server.time_of_page() < 100);
}

TEST_CASE("tabs that are closed make room") {
  const Server server;
  { const auto tabs = many(server, 32, server.request("/.glasnost/events")); }
  std::this_thread::sleep_for(600ms);
  Client client(server.port());
  client.say(server.request("/.glasnost/events"));
  CHECK(client.hear("data: 7", 1000ms).find("data: 7") != std::string::npos);
}

TEST_CASE("stopping ends what is open at once, and leaves no descriptor") {
  const auto before = open_files();
  {
    Server server;
    const auto tabs = many(server, 8, server.request("/.glasnost/events"));
    const auto dawdling = many(server, 8, "GET /");
    std::this_thread::sleep_for(100ms);
    const auto start = std::chrono::steady_clock::now();
    CHECK(server.stop().ending == Ending::stopped);
    CHECK(std::chrono::steady_clock::now() - start < 1000ms);
  }
  CHECK(open_files() == before);
}

TEST_CASE("a server that is stopped as soon as it listens ends") {
  for (int i = 0; i < 50; ++i) {
    ServeOptions options;
    options.port = next_free_port("127.0.0.1", 18080);
    std::atomic<bool> stopping = false;
    options.listening = [&] { stopping = true; };
    options.stopping = [&] { return stopping.load(); };
    CHECK(serve(options, {}).ending == Ending::stopped);
  }
}

TEST_CASE("a port in use is said, with the next that is free") {
  const Server first;
  const auto served = serve(first.options(), {});
  CHECK(served.ending == Ending::port_in_use);
  CHECK(served.free_port > first.port());
  CHECK(listening_error("127.0.0.1", served.free_port) == 0);
}

TEST_CASE("a host that is not of this computer is said") {
  ServeOptions options;
  options.host = "192.0.2.1";
  CHECK(serve(options, {}).ending == Ending::no_such_host);
}
