// Every system call that changes the disk fails, one at a time: the old site or the new one, whole, and a message that
// names a file and the cause.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import fs from "node:fs";
import path from "node:path";
import { test } from "node:test";
import { build, howMany, leftovers, makeSites, mustBuild, scratch, siteIn, skipLoudly, tornFiles } from "./sites.mjs";

const calls =
  "openat,creat,write,pwrite64,writev,mkdir,mkdirat,link,linkat,rename,renameat,renameat2,unlink,unlinkat,rmdir," +
  "chmod,fchmod,fchmodat,ftruncate,fsync,fdatasync,syncfs,utimensat,flock,sendfile,copy_file_range";
const faults = [
  { name: "ENOSPC", inject: "error=ENOSPC", cause: /нет места|не хватает не менее|больше нельзя создать/ },
  { name: "EIO", inject: "error=EIO", cause: /ошибка диска/ },
  { name: "EACCES", inject: "error=EACCES", cause: /нет прав/ },
  { name: "SIGKILL", inject: "signal=KILL" },
];

function canTrace() {
  const tried = spawnSync("strace", ["-f", "-qq", "-o", "/dev/null", "true"]);
  return !tried.error && tried.status === 0;
}

// The numbers, call by call as strace counts them, of those calls of a build that change something.
function changingCalls(site, out, { log, more, extra }) {
  const done = build(site, out, { under: ["strace", "-f", "-qq", "-o", log, "-e", `trace=${calls}`, ...extra], more });
  assert.equal(done.code, 0, done.said);
  const counts = {};
  const points = [];
  for (const line of fs.readFileSync(log, "utf8").split("\n")) {
    const call = /^\d+ +(\w+)\((.*)/.exec(line);
    if (!call) continue;
    const [, name, rest] = call;
    counts[name] = (counts[name] ?? 0) + 1;
    if (name === "openat" && !rest.includes("O_CREAT")) continue;
    if (/^p?write/.test(name) && /^[12],/.test(rest)) continue;
    if (rest.includes("= -1 EFAULT")) continue; // a sanitizer asks whether an address can be read
    points.push({ call: name, number: counts[name] });
  }
  return points;
}

// Every `step`-th of them; all with a step of 1.
function sample(points, step) {
  const start = Math.floor(Math.random() * step);
  return points.filter((_, i) => i % step === start % step);
}

// What is wrong with the end of a build that was disturbed.
function judge({ done, fault, out, live, next, pieces }) {
  const found = siteIn(out, [live, next]);
  const wrong = [];
  const killed = done.signal === "SIGKILL" || done.code === 137;
  const mixed = pieces && found.length !== 1 && (killed || /перенесён не до конца/.test(done.said));
  if (mixed) wrong.push(...tornFiles(out, [live, next]).map((name) => `${name} is of neither site`));
  else if (found.length !== 1) wrong.push(found);
  if (killed) return wrong;
  if (done.code === 0 && found !== next.name) wrong.push(`exit code 0, but the site is ${found}`);
  if (done.code === 0) return wrong;
  if (done.code !== 3) wrong.push(`exit code ${done.code}`);
  if (found !== live.name && !mixed) wrong.push(`exit code 3, but the site is ${found}`);
  if (fault.cause && !fault.cause.test(done.said)) wrong.push("the cause is not told");
  if (!/public/.test(done.said)) wrong.push("no file is named");
  return wrong;
}

const strace = ["strace", "-f", "-qq", "-o", "/dev/null", "-e", `trace=${calls}`];
const noExchange = ["-e", "inject=renameat2:error=EXDEV"];

async function campaign(t, { step, more = [], pieces = false }) {
  if (!canTrace()) return skipLoudly(t, "strace cannot work here");
  const extra = pieces ? noExchange : [];
  const folder = scratch();
  const sites = makeSites(folder, more);
  const out = path.join(folder, "public");
  for (const site of sites) mustBuild(site, out, more);
  let live = 2;
  const log = path.join(folder, "strace.log");
  const points = changingCalls(sites[0], out, { log, more, extra }).filter(({ call }) => !pieces || call !== "renameat2");
  live = 0;
  const broken = [];
  const ends = {};
  let runs = 0;
  for (const fault of faults)
    for (const point of sample(points, step)) {
      const next = (live + 1) % sites.length;
      const inject = `inject=${point.call}:${fault.inject}:when=${point.number}`;
      const done = build(sites[next], out, { under: [...strace, "-e", inject, ...extra], more });
      // A sanitizer writes too, and cannot bear that it fails.
      const wrong = /SanitizerTool: CHECK failed/.test(done.said) ? [] : judge({ done, fault, out, live: sites[live], next: sites[next], pieces });
      if (wrong.length > 0) broken.push(`${fault.name} in ${point.call} ${point.number}: ${wrong.join(", ")}\n${done.said}`);
      const end = done.signal ?? (done.code === 137 ? "SIGKILL" : `exit ${done.code}`);
      ends[`${fault.name} ${end}`] = (ends[`${fault.name} ${end}`] ?? 0) + 1;
      ++runs;
      mustBuild(sites[next], out, more);
      if (siteIn(out, sites) !== sites[next].name) broken.push(`after ${inject}: the next build made ${siteIn(out, sites)}`);
      if (leftovers(out).length > 0) broken.push(`after ${inject}: left behind ${leftovers(out)}`);
      live = next;
    }
  t.diagnostic(`${runs} faults at ${points.length} points: ${JSON.stringify(ends)}; broken ${broken.length}`);
  assert.deepEqual(broken, []);
}

test("a call of a rebuild fails", (t) => campaign(t, { step: howMany({ quick: 120, usual: 60, long: 1 }) }));

test("a call of a rebuild with packed twins fails", (t) =>
  campaign(t, { step: howMany({ quick: 450, usual: 240, long: 3 }), more: ["--gzip", "--no-sync"] }));

test("a call fails while files are replaced one by one", (t) => campaign(t, { step: howMany({ quick: 400, usual: 150, long: 2 }), pieces: true }));

for (const impossible of ["EXDEV", "EBUSY", "EINVAL"])
  test(`where folders cannot be exchanged (${impossible}) the files are, one by one`, (t) => {
    if (!canTrace()) return skipLoudly(t, "strace cannot work here");
    const folder = scratch();
    const sites = makeSites(folder);
    const out = path.join(folder, "public");
    mustBuild(sites[0], out);
    for (const site of [sites[1], sites[2], sites[0]]) {
      const done = build(site, out, { under: [...strace, "-e", `inject=renameat2:error=${impossible}`] });
      assert.equal(done.code, 0, done.said);
      assert.match(done.said, /каждый целый/);
      assert.equal(siteIn(out, sites), site.name);
      assert.deepEqual(leftovers(out), []);
    }
  });
