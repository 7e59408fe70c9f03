// Clients that take their time take it from nobody else.
import assert from 'node:assert/strict';
import { connect } from 'node:net';
import { after, before, test } from 'node:test';
import { Events, Preview, middle, copyOf, sleep, smallSite } from './preview.mjs';

let preview;
before(async () => {
  preview = await (await Preview.start(copyOf(smallSite))).ready();
});
after(() => preview.stop('SIGKILL'));

async function timesOfPages(count) {
  const times = [];
  for (let i = 0; i < count; i += 1) {
    const got = await preview.get('/yasnogorsk/');
    assert.equal(got.status, 200);
    times.push(got.time);
  }
  return times.sort((a, b) => a - b);
}

// Connections that send a byte at a time, never the last one.
function dawdle(count, text) {
  const sockets = Array.from({ length: count }, () => {
    const socket = connect(preview.port, '127.0.0.1');
    socket.on('error', () => {});
    socket.on('data', () => {});
    socket.write('G');
    return socket;
  });
  let at = 1;
  const timer = setInterval(() => {
    for (const socket of sockets) if (!socket.destroyed) socket.write(text[at % text.length]);
    at += 1;
  }, 100);
  return () => {
    clearInterval(timer);
    sockets.forEach((socket) => socket.destroy());
  };
}

for (const count of [200, 1000]) {
  test(`${count} slow connections keep nobody waiting`, { timeout: 60000 }, async (t) => {
    const stop = dawdle(count, `ET / HTTP/1.1\r\nHost: ${preview.host()}\r\nX: ${'y'.repeat(4000)}`);
    await sleep(500);
    const times = await timesOfPages(100);
    stop();
    t.diagnostic(`with ${count} slow connections: median ${middle(times).toFixed(1)} ms, p99 ${times[98].toFixed(1)} ms`);
    assert.ok(middle(times) < 100, `median ${middle(times)} ms`);
    if (process.env.GLASNOST_TIMED) assert.ok(times[98] < 100, `p99 ${times[98]} ms`);
  });
}

test('a request that does not end is ended', { timeout: 20000 }, async () => {
  const parts = Array.from('GET / HTTP/1.1\r\nX: ' + 'y'.repeat(200));
  const got = await preview.raw(parts, { pause: 50, timeout: 15000 });
  assert.ok(got.time < 8000, `${got.time} ms`);
  assert.ok([0, 408].includes(got.status));
});

test('twenty open tabs starve no page and hear of an edit', async (t) => {
  const tabs = Array.from({ length: 20 }, () => new Events(preview));
  await Promise.all(tabs.map((tab) => tab.next()));
  const times = await timesOfPages(50);
  t.diagnostic(`with 20 tabs: median ${middle(times).toFixed(1)} ms`);
  assert.ok(middle(times) < 100);
  tabs.forEach((tab) => tab.close());
});
