// The command itself: how it begins, what it says, how it ends.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { cpSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Events, Preview, copyOf, freePort, middle, raw, root, smallSite } from './preview.mjs';

test('an interrupt ends it at once, with what is open', async () => {
  for (const signal of ['SIGINT', 'SIGTERM']) {
    const preview = await (await Preview.start(copyOf(smallSite))).ready();
    const events = new Events(preview);
    await events.next();
    const { code, time } = await preview.stop(signal);
    assert.equal(code, 130, preview.complained);
    assert.ok(time < 2000, `${time} ms`);
    events.close();
  }
});

test('a port in use is said, with the next that is free', async () => {
  const first = await Preview.start(copyOf(smallSite));
  const second = await Preview.start(copyOf(smallSite), { port: first.port });
  assert.equal((await second.ended).code, 3);
  const free = Number(/свободен (\d+)/.exec(second.complained)[1]);
  assert.ok(free > first.port);
  assert.match(second.complained, new RegExp(`порт ${first.port} занят`));
  const third = await Preview.start(copyOf(smallSite), { port: free });
  assert.equal((await third.ready()).port, free);
  await Promise.all([first.stop(), third.stop()]);
});

test('it listens for this computer only, and warns where it is told otherwise', async () => {
  const open = await Preview.start(copyOf(smallSite), { more: ['--host', '0.0.0.0'] });
  await open.stop();
  assert.match(open.complained, /ВНИМАНИЕ/);
  const closed = await Preview.start(copyOf(smallSite));
  assert.equal(closed.complained, '');
  const listening = readFileSync('/proc/net/tcp', 'latin1').split('\n').filter((line) => line.split(/\s+/)[4] === '0A');
  const ours = listening.map((line) => line.split(/\s+/)[2]).filter((address) => Number.parseInt(address?.split(':')[1], 16) === closed.port);
  assert.deepEqual(ours.map((address) => address.split(':')[0]), ['0100007F']);
  await closed.stop();
});

test('a host that is not ours and a folder that is not there are said', async () => {
  const stranger = await Preview.start(copyOf(smallSite), { more: ['--host', '192.0.2.1'] });
  assert.equal((await stranger.ended).code, 3);
  assert.match(stranger.complained, /192\.0\.2\.1/);
  const nowhere = await Preview.start(join(copyOf(smallSite), 'nowhere'));
  assert.equal((await nowhere.ended).code, 3);
  assert.match(nowhere.complained, /nowhere/);
});

test('it is up at once', async (t) => {
  const times = [];
  for (let i = 0; i < 5; i += 1) {
    const preview = await Preview.start(join(root, 'content'));
    times.push(preview.upAfter);
    const start = performance.now();
    await preview.ready();
    t.diagnostic(`home page after ${(performance.now() - start).toFixed(0)} ms more`);
    await preview.stop();
  }
  t.diagnostic(`up after ${middle(times).toFixed(0)} ms`);
  if (process.env.GLASNOST_TIMED) assert.ok(middle(times) < 200, `${middle(times)} ms`);
});

test('what the preview shows is what a build writes, but for its own additions', async () => {
  const preview = await (await Preview.start(copyOf(smallSite))).ready();
  const { build } = await import('../site.mjs');
  const site = build(preview.content, '--base-url', `http://127.0.0.1:${preview.port}`);
  assert.equal(site.code, 0, site.said);
  const own = /<link rel="stylesheet" href="\/\.glasnost\/live\.css">\n<script [^>]*><\/script>\n|; script-src 'self'; connect-src 'self'/g;
  let compared = 0;
  for (const path of site.files()) {
    if (path === 'manifest.json') continue;
    const got = await preview.get(`/${path}`);
    assert.equal(got.status, 200, path);
    if (path !== '404.html') assert.equal(got.body.replaceAll(own, ''), site.text(path).replaceAll(own, ''), path);
    compared += 1;
  }
  assert.ok(compared > 50, `${compared} files`);
  await preview.stop();
});

test('bad content from the start is said on the page, and repaired it opens', async () => {
  const content = copyOf(smallSite);
  const path = join(content, 'municipalities/yasnogorsk/municipality.yml');
  const good = readFileSync(path);
  writeFileSync(path, 'name: "');
  const preview = await Preview.start(content);
  const broken = await preview.until('/yasnogorsk/', (got) => got.status === 500);
  assert.ok(broken.body.includes('glasnost-problems'));
  assert.ok(broken.body.includes('municipality.yml'));
  await preview.until('/zarechny/', (got) => got.status === 200);
  writeFileSync(path, good);
  await preview.until('/yasnogorsk/', (got) => got.status === 200);
  assert.equal((await preview.stop()).code, 130);
});

test('no content brings it down', async () => {
  const content = copyOf(smallSite);
  mkdirSync(join(content, 'municipalities/yasnogorsk/schools/folder.md'));
  symlinkSync('/etc', join(content, 'municipalities/yasnogorsk/link'));
  symlinkSync('/etc/passwd', join(content, 'municipalities/yasnogorsk/schools/passwd.md'));
  writeFileSync(join(content, 'municipalities/yasnogorsk/schools/nul.md'), Buffer.alloc(100));
  writeFileSync(join(content, 'municipalities/yasnogorsk/schools/latin.md'), Buffer.from('---\nfull_name: \xcc\xce\xd3\n---\n', 'latin1'));
  writeFileSync(join(content, 'municipalities/yasnogorsk/indicators/x.json'), '['.repeat(100000));
  const preview = await Preview.start(content);
  await preview.until('/yasnogorsk/', (got) => got.status === 500);
  assert.ok(!(await preview.get('/yasnogorsk/')).body.includes('root:x:'));
  for (const broken of ['broken-yaml-alias', 'broken-utf-16', 'broken-in-many-files', 'broken-nul']) {
    cpSync(join(root, 'tests/sites', broken, 'content'), content, { recursive: true });
    await preview.until('/zarechny/', (got) => got.status !== 503);
  }
  assert.equal((await preview.stop()).code, 130, preview.complained);
});

test('a port is free again after it ends', async () => {
  const port = await freePort();
  for (let i = 0; i < 3; i += 1) {
    const preview = await Preview.start(copyOf(smallSite), { port });
    await preview.ready();
    assert.equal((await preview.stop()).code, 130);
  }
  assert.equal((await raw(port, 'GET / HTTP/1.1\r\n\r\n', { timeout: 300 })).status, 0);
});
