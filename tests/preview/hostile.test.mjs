// Requests of people who want more than the site. Every one gets a refusal, or a page of the site, and the server stands.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Preview, copyOf, smallSite } from './preview.mjs';

const secret = 'this line stands in no page';
let preview;
before(async () => {
  const content = copyOf(smallSite);
  writeFileSync(join(content, 'README.md'), secret);
  preview = await (await Preview.start(content)).ready();
});
after(() => preview.stop('SIGKILL'));

let asked = 0;
// `expected`: the statuses that are right; 0 stands for a closed connection without an answer.
async function refuses(bytes, expected, options) {
  asked += 1;
  const { status, text } = await preview.raw(bytes, options);
  const shown = JSON.stringify(Array.isArray(bytes) ? bytes.join('') : bytes.toString()).slice(0, 200);
  assert.ok([expected].flat().includes(status), `${shown}: ${status}, not ${expected}`);
  for (const word of ['root:x:', secret, 'BEGIN ', 'short_name:']) assert.ok(!text.includes(word), `${shown}: ${word}`);
}
const get = (target, headers = '') => `GET ${target} HTTP/1.1\r\nHost: ${preview.host()}\r\n${headers}\r\n`;

test('no path leads out of the site, however it is written', async () => {
  const up = ['..', '%2e%2e', '%2E%2E', '.%2e', '%2e.', '..%00', '..%01', '%c0%ae%c0%ae', '%e0%80%ae%e0%80%ae'];
  const slashes = ['/', '%2f', '%2F', '\\', '%5c', '%5C', '//', '%c0%af', '%2f%2f'];
  for (const dots of up)
    for (const slash of slashes)
      await refuses(get(`/${[dots, dots, dots, 'etc', 'passwd'].join(slash)}`), 400);
});

test('what is escaped twice stays a name that nobody has', async () => {
  const targets = ['/%252e%252e/%252e%252e/etc/passwd', '/%252fetc%252fpasswd', '/%25%32%65%25%32%65/', '/%255c..', '/%2525252e'];
  for (const target of targets) await refuses(get(target), [400, 404]);
});

test('files of this computer and of the content have no address', async () => {
  const targets = [
    '/etc/passwd', '/content/README.md', '/README.md', '/site.yml', '/municipalities/yasnogorsk/municipality.yml',
    '/yasnogorsk/municipality.yml', '/yasnogorsk/schools/school-1.md', '/.git/config', '/.glasnost/', '/.glasnost',
    '/.glasnost/events/', '/.glasnost/live.js/', '/proc/self/environ', '/site-templates/layouts/base.html', '/pages/home.html',
    '/index.html/', '/yasnogorsk/index.html/x', '/YASNOGORSK/', '/yasnogorsk;/', '/yasnogorsk/..;/', '/yasnogorsk::$DATA',
    '/yasnogorsk/%20', '/yasnogorsk./', '/yasnogorsk%EF%BC%8F', '/con', '/nul', '/~root/', '/manifest.json~', '/index.php?x=../',
    '/api/v1/../../etc', '/yasnogorsk/documents/2023-prikaz-7/files/../../../site.yml', '/%7e', '/*', '/$(id)', '/{{page}}', '/%27%22',
  ];
  for (const target of targets) await refuses(get(target), [400, 404]);
});

test('a target that is no path is refused', async () => {
  const targets = [
    '*', 'yasnogorsk/', '?', '#', `http://${preview.host()}/`, 'http://evil.example/', '//evil.example/', '///', 'file:///etc/passwd',
    '/%', '/%0', '/%zz', '/%00', '/%0d%0aX: y', '/%0aX', '/a\x00b', '/a\x01', '/a\x7f', '/\u0431', '/a b', '/a\tb', '/#a', '/%ff%fe', '/%ed%a0%80',
  ];
  for (const target of targets) await refuses(Buffer.from(get(target), 'utf8'), 400);
});

test('a foreign name that leads here is refused', async () => {
  const hosts = [
    'evil.example', `evil.example:${preview.port}`, 'localhost', 'localhost:1', `localhost.:${preview.port}`,
    `localhost.evil.example:${preview.port}`, `127.0.0.1.evil.example:${preview.port}`, `0.0.0.0:${preview.port}`,
    `127.0.0.2:${preview.port}`, `127.1:${preview.port}`, `2130706433:${preview.port}`, `0x7f000001:${preview.port}`,
    `017700000001:${preview.port}`, `[::]:${preview.port}`, `[::ffff:127.0.0.1]:${preview.port}`, `::1:${preview.port}`,
    `[::1%25lo]:${preview.port}`, `a@localhost:${preview.port}`, `localhost:${preview.port}@evil.example`,
    `localhost:${preview.port}/`, `localhost:${preview.port},evil.example`, `localhost:+${preview.port}`, `localhost:0${preview.port}0`,
    `localhost: ${preview.port}`, ':', `:${preview.port}`, '[', '[]', `[]:${preview.port}`, '169.254.169.254', '\u043b\u043e\u043a\u0430\u043b',
  ];
  for (const host of hosts) await refuses(Buffer.from(`GET / HTTP/1.1\r\nHost: ${host}\r\n\r\n`), [400, 421]);
  await refuses('GET / HTTP/1.1\r\n\r\n', 400);
  await refuses('GET / HTTP/1.0\r\n\r\n', 400);
  await refuses(`GET / HTTP/1.1\r\nHost: ${preview.host()}\r\nHost: evil.example\r\n\r\n`, 400);
  await refuses(`GET / HTTP/1.1\r\nHost : ${preview.host()}\r\n\r\n`, 400);
  await refuses(`GET / HTTP/1.1\r\nX: y\r\n Host: ${preview.host()}\r\n\r\n`, 400);
});

test('a page of another site may not ask', async () => {
  const origins = ['http://evil.example', `http://evil.example:${preview.port}`, 'https://localhost.evil.example', 'file://', 'http://127.0.0.2',
    'chrome-extension://abc', 'NULL', 'null, http://evil.example', '%6eull'];
  for (const origin of origins) await refuses(get('/', `Origin: ${origin}\r\n`), 403);
  await refuses(get('/.glasnost/events', 'Origin: http://evil.example\r\n'), 403);
});

test('only reading is allowed', async () => {
  const methods = ['POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS', 'TRACE', 'CONNECT', 'PROPFIND', 'MKCOL', 'DEBUG', 'get', 'GETS', 'X'];
  for (const method of methods)
    await refuses(`${method} / HTTP/1.1\r\nHost: ${preview.host()}\r\nContent-Length: 3\r\n\r\nabc`, [400, 405]);
  await refuses('CONNECT evil.example:443 HTTP/1.1\r\nHost: evil.example:443\r\n\r\n', 405);
  await refuses('PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n', [400, 405]);
});

test('what two readers could understand differently is refused', async () => {
  const headers = [
    'Transfer-Encoding: chunked\r\n', 'Transfer-Encoding: chunked\r\nContent-Length: 0\r\n', 'Transfer-Encoding : chunked\r\n',
    'Transfer-Encoding:\x0bchunked\r\n', 'Transfer-Encoding: identity, chunked\r\n', 'X: y\r\n\tTransfer-Encoding: chunked\r\n',
    'Content-Length: 0\r\nContent-Length: 5\r\n', 'Content-Length: 0, 5\r\n', 'Content-Length: -1\r\n', 'Content-Length: +5\r\n',
    'Content-Length: 0x5\r\n', 'Content-Length: 5 5\r\n', 'Content-Length: \r\n', 'Content_Length\r\n', ': x\r\n', 'X\x00: y\r\n', 'X: a\x00b\r\n',
    'X: a\nY: b\r\n', 'X: a\rY: b\r\n', 'X y: z\r\n', '(x): y\r\n', ' X: y\r\n',
  ];
  for (const header of headers) await refuses(get('/', header), 400);
  await refuses(get('/', 'Content-Length: 5\r\n') + 'GET /', 413);
  await refuses(get('/', 'Content-Length: 18446744073709551616\r\n'), 413);
  await refuses(`GET / HTTP/1.1\nHost: ${preview.host()}\n\n`, 400);
  await refuses(`GET / HTTP/1.1\rHost: ${preview.host()}\r\r`, [400, 408]);
});

test('the second request of a connection is not looked at', async () => {
  asked += 1;
  const { text } = await preview.raw(get('/') + get('/yasnogorsk/'));
  assert.equal(text.match(/HTTP\/1\.1 /g).length, 1);
});

test('what is no request at all is refused', async () => {
  const lines = ['', 'GET', 'GET /', 'GET / ', 'GET / HTTP', 'GET / HTTP/1', 'GET / HTTP/1.2', 'GET / HTTP/9.9', 'GET / HTTP/2', ' GET / HTTP/1.1',
    'GET  / HTTP/1.1', 'GET / / HTTP/1.1', 'GET\t/\tHTTP/1.1', '\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03', 'SSH-2.0-x', '\x00\x00\x00\x00', 'HELP', '*1'];
  for (const line of lines) await refuses(Buffer.from(`${line}\r\nHost: ${preview.host()}\r\n\r\n`, 'latin1'), 400);
});

test('floods end at a limit', async () => {
  await refuses(get(`/${'a'.repeat(2047)}`), 404);
  await refuses(get(`/${'a'.repeat(2048)}`), 414);
  await refuses(get(`/${'a'.repeat(20000)}`), 414);
  await refuses(get(`/${'%61'.repeat(1000)}`), 414);
  await refuses(`GET /${'a'.repeat(1 << 20)}`, 414);
  await refuses(get('/', `Cookie: ${'a'.repeat(1 << 20)}\r\n`), 431);
  await refuses(get('/', 'X: y\r\n'.repeat(101)), 431);
  await refuses(get('/', 'X: y\r\n'.repeat(10000)), 431);
  await refuses(get('/', `${'X'.repeat(40000)}: y\r\n`), 431);
  await refuses('G'.repeat(1 << 20), [400, 414]);
  await refuses('\r\n'.repeat(100000), 400);
  await refuses(Buffer.alloc(1 << 20, 0), 400);
  await refuses(get('/', `Cookie: ${'a'.repeat(12000)}\r\n`), 200);
});

test('a range never makes an answer larger', async () => {
  const whole = (await preview.get('/.glasnost/live.js')).body.length;
  const ranges = ['bytes=0-0,1-1', `bytes=${'0-,'.repeat(2000)}0-`, 'bytes=5-2', 'bytes=-', 'bytes=', 'bytes=a-b', 'bytes=0-99999999999999999999',
    'bytes=18446744073709551615-', 'bytes=--5', 'lines=0-1', 'bytes=0x0-1', `bytes=${'9'.repeat(10000)}-`];
  for (const range of ranges) {
    asked += 1;
    const got = await preview.get('/.glasnost/live.js', `Range: ${range}\r\n`);
    assert.equal(got.status, 200, range.slice(0, 80));
    assert.equal(got.body.length, whole);
  }
  await refuses(get('/.glasnost/live.js', 'Range: bytes=999999-\r\n'), 416);
  const part = await preview.get('/.glasnost/live.js', 'Range: bytes=0-11\r\n');
  assert.deepEqual([part.status, part.body, part.headers['content-range']], [206, "'use strict';".slice(0, 12), `bytes 0-11/${whole}`]);
});

test('after all of them the site is as it was, and says what a browser must not do', async () => {
  assert.ok(asked >= 150, `${asked} requests`);
  const got = await preview.get('/');
  assert.equal(got.status, 200);
  assert.equal(got.headers['content-type'], 'text/html; charset=utf-8');
  assert.match(got.headers['content-security-policy'], /default-src 'none'.*script-src 'self'.*frame-ancestors 'none'/);
  assert.equal(got.headers['x-content-type-options'], 'nosniff');
  assert.equal(got.headers['referrer-policy'], 'no-referrer');
  assert.equal(got.headers['cache-control'], 'no-store');
  const again = await preview.get('/', `If-None-Match: ${got.headers.etag}\r\n`);
  assert.deepEqual([again.status, again.body], [304, '']);
  assert.equal(preview.complained, '');
});
