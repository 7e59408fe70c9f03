// What the tests of the preview share: a server over a copy of a small site, raw requests, the stream of live reload.
import { spawn } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { after } from 'node:test';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = resolve(dirname(fileURLToPath(import.meta.url)), '..', '..');
export const program = process.env.GLASNOST ?? join(root, 'build', 'glasnost');
export const smallSite = join(root, 'tests', 'sites', 'small', 'content');
export const sleep = (milliseconds) => new Promise((done) => setTimeout(done, milliseconds));

const scratch = mkdtempSync(join(tmpdir(), 'glasnost-preview-'));
process.on('exit', () => rmSync(scratch, { recursive: true, force: true }));

// A copy that a test may edit.
export function copyOf(directory) {
  const copy = mkdtempSync(join(scratch, 'd-'));
  cpSync(directory, copy, { recursive: true });
  return copy;
}

export function freePort() {
  return new Promise((done, fail) => {
    const server = createServer().on('error', fail);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => done(port));
    });
  });
}

// One request as bytes → everything that came back, and how long it took.
export function raw(port, bytes, { timeout = 4000, pause = 0 } = {}) {
  return new Promise((done) => {
    const start = performance.now();
    const chunks = [];
    const socket = connect(port, '127.0.0.1');
    const end = () => {
      socket.destroy();
      const answer = Buffer.concat(chunks);
      const text = answer.toString('latin1');
      done({ answer, text, status: Number(/^HTTP\/1\.1 (\d{3}) /.exec(text)?.[1] ?? 0), time: performance.now() - start });
    };
    const timer = setTimeout(end, timeout);
    socket.on('connect', async () => {
      const parts = Array.isArray(bytes) ? bytes : [bytes];
      for (const part of parts) {
        if (socket.destroyed) return;
        socket.write(part);
        if (pause) await sleep(pause);
      }
    });
    socket.on('data', (chunk) => chunks.push(chunk));
    socket.on('error', () => {});
    socket.on('close', () => {
      clearTimeout(timer);
      end();
    });
  });
}

// A test that fails halfway leaves its server to the end of the file.
const running = new Set();
after(() => running.forEach((child) => child.kill('SIGKILL')));
process.on('exit', () => running.forEach((child) => child.kill('SIGKILL')));

export class Preview {
  // Resolves when it listens, or when it has ended.
  static async start(content, options = {}) {
    const preview = new Preview();
    preview.content = content;
    preview.templates = options.templates ?? join(root, 'site-templates');
    preview.port = options.port ?? (await freePort());
    preview.said = '';
    preview.complained = '';
    const start = performance.now();
    preview.child = spawn(
      options.program ?? program,
      ['serve', '--content', content, '--templates', preview.templates, '--port', String(preview.port), ...(options.more ?? [])],
      { cwd: root },
    );
    running.add(preview.child);
    preview.ended = new Promise((done) =>
      preview.child.on('close', (code, signal) => {
        running.delete(preview.child);
        done({ code, signal });
      }),
    );
    preview.child.stderr.on('data', (text) => (preview.complained += text));
    const listening = new Promise((done) =>
      preview.child.stdout.on('data', (text) => {
        preview.said += text;
        if (/http:\/\//.test(preview.said)) done();
      }),
    );
    const patience = setTimeout(() => preview.child.kill('SIGKILL'), 60000);
    await Promise.race([listening, preview.ended]);
    clearTimeout(patience);
    preview.upAfter = performance.now() - start;
    return preview;
  }

  host() {
    return `localhost:${this.port}`;
  }
  raw(bytes, options) {
    return raw(this.port, bytes, options);
  }
  async get(path, headers = '') {
    const got = await this.raw(`GET ${path} HTTP/1.1\r\nHost: ${this.host()}\r\n${headers}\r\n`);
    const split = got.answer.indexOf('\r\n\r\n');
    const head = got.answer.subarray(0, split).toString('latin1').split('\r\n');
    const pairs = head.slice(1).map((line) => line.split(/: (.*)/s));
    return {
      ...got,
      headers: Object.fromEntries(pairs.map(([name, value]) => [name.toLowerCase(), value])),
      body: got.answer.subarray(split + 4).toString('utf8'),
    };
  }
  // Asks until `accept` is content with the answer.
  async until(path, accept, timeout = 10000) {
    const end = performance.now() + timeout;
    for (;;) {
      const got = await this.get(path);
      if (accept(got)) return got;
      if (performance.now() > end) throw new Error(`${path}: ${got.status} ${got.body.slice(0, 400)}`);
      await sleep(10);
    }
  }
  // The whole site is there.
  async ready() {
    await this.until('/', (got) => got.status === 200, 30000);
    return this;
  }
  async stop(signal = 'SIGINT') {
    const start = performance.now();
    this.child.kill(signal);
    const patience = setTimeout(() => this.child.kill('SIGKILL'), 15000);
    const ended = await this.ended;
    clearTimeout(patience);
    return { ...ended, time: performance.now() - start };
  }
}

// The stream of live reload, as a browser reads it.
export class Events {
  constructor(preview) {
    this.versions = [];
    this.waiting = [];
    this.socket = connect(preview.port, '127.0.0.1');
    let text = '';
    this.socket.on('connect', () => this.socket.write(`GET /.glasnost/events HTTP/1.1\r\nHost: ${preview.host()}\r\n\r\n`));
    this.socket.on('error', () => {});
    this.socket.on('data', (chunk) => {
      text += chunk;
      for (let match; (match = /data: (\d+)\n\n/.exec(text)); text = text.slice(match.index + match[0].length)) this.take(match[1]);
    });
  }
  take(version) {
    this.versions.push(version);
    this.waiting.splice(0).forEach((done) => done(version));
  }
  // The next version; undefined when none comes in time.
  next(timeout = 10000) {
    return new Promise((done) => {
      const timer = setTimeout(() => done(undefined), timeout);
      this.waiting.push((version) => {
        clearTimeout(timer);
        done(version);
      });
    });
  }
  // No further version is under way.
  async quiet() {
    while (await this.next(400)) {
      // one more
    }
  }
  close() {
    this.socket.destroy();
  }
}

export const middle = (numbers) => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)];
export const highest = (numbers) => Math.max(...numbers);
