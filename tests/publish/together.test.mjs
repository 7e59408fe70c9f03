// Several builds of one folder, and readers of the site all the while.
import assert from "node:assert/strict";
import fs from "node:fs";
import path from "node:path";
import { test } from "node:test";
import { setImmediate as soon } from "node:timers/promises";
import { Worker } from "node:worker_threads";
import { build, howMany, leftovers, makeSites, mustBuild, scratch, siteIn, startBuild } from "./sites.mjs";

// A build that is stopped while it holds the folder.
async function stoppedBuild(site, out) {
  const lock = path.join(path.dirname(out), `.${path.basename(out)}.lock`);
  const started = startBuild(site, out);
  while (!fs.existsSync(lock) || fs.readFileSync(lock, "utf8") !== `${started.child.pid}\n`) {
    if (started.child.exitCode !== null) throw new Error("the build ended before it could be stopped");
    await soon();
  }
  started.child.kill("SIGSTOP");
  return started;
}

test("of four builds at once one wins, and the others say who is at work and end with 4", async () => {
  const folder = scratch();
  const sites = makeSites(folder);
  const out = path.join(folder, "public");
  mustBuild(sites[0], out);
  const first = await stoppedBuild(sites[1], out);
  const others = [sites[0], sites[1], sites[2]].map((site) => startBuild(site, out).done);
  for (const { code, said } of await Promise.all(others)) {
    assert.equal(code, 4, said);
    assert.match(said, new RegExp(`процесс ${first.child.pid}`));
  }
  assert.equal(siteIn(out, sites), "a");
  first.child.kill("SIGCONT");
  const { code, said } = await first.done;
  assert.equal(code, 0, said);
  assert.equal(siteIn(out, sites), "b");
  assert.deepEqual(leftovers(out), []);
});

test("four builds that nobody holds up: each wins or ends with 4", async (t) => {
  const folder = scratch();
  const sites = makeSites(folder);
  const out = path.join(folder, "public");
  const codes = { 0: 0, 4: 0 };
  for (let round = 0; round < howMany({ quick: 3, usual: 8, long: 50 }); ++round) {
    const runs = [0, 1, 2, 3].map((i) => ({ site: sites[(round + i) % 3], done: startBuild(sites[(round + i) % 3], out).done }));
    const winners = [];
    for (const { site, done } of runs) {
      const { code, said } = await done;
      assert.ok(code === 0 || code === 4, said);
      ++codes[code];
      if (code === 0) winners.push(site.name);
    }
    assert.ok(winners.includes(siteIn(out, sites)), `round ${round}: ${winners}, but ${siteIn(out, sites)}`);
    assert.deepEqual(leftovers(out), []);
  }
  t.diagnostic(`won ${codes[0]}, turned away ${codes[4]}`);
});

// Until a message for which `wanted` is true.
const heard = (worker, wanted) =>
  new Promise((resolve) => {
    const listen = (message) => {
      if (!wanted(message)) return;
      worker.off("message", listen);
      resolve(message);
    };
    worker.on("message", listen);
  });

test("readers see only whole sites while new ones are published", async (t) => {
  const folder = scratch();
  const sites = makeSites(folder);
  const out = path.join(folder, "public");
  mustBuild(sites[0], out);
  const trees = sites.map((site) => [...site.tree].filter(([name]) => !name.endsWith("/")));
  const worker = new Worker(new URL("reader.mjs", import.meta.url), { workerData: { out, trees } });
  const ended = heard(worker, (message) => message.end);
  const publications = howMany({ quick: 8, usual: 15, long: 300 });
  for (let i = 1; i <= publications; ++i) {
    const { code, said } = await startBuild(sites[i % 3], out).done;
    assert.equal(code, 0, said);
    // A snapshot begun before the exchange is of the former site, which the next build changes: it must be over.
    for (let begun = 0; begun < 2; ++begun) await heard(worker, (message) => message.begin);
  }
  worker.postMessage("stop");
  const { snapshots, reads, wrong } = await ended;
  t.diagnostic(`${publications} publications, ${snapshots} snapshots, ${reads} files read; broken ${wrong.length}`);
  assert.deepEqual(wrong, []);
  assert.ok(snapshots > publications);
});

test("a build of content with errors leaves the site and says so", () => {
  const folder = scratch();
  const sites = makeSites(folder);
  const out = path.join(folder, "public");
  mustBuild(sites[0], out);
  fs.writeFileSync(path.join(sites[1].content, "municipalities/zarechny/municipality.yml"), "name: [\n");
  assert.equal(build(sites[1], out).code, 1);
  assert.equal(siteIn(out, sites), "a");
  assert.deepEqual(leftovers(out), []);
});
