// kill -9 at random moments of a rebuild: the old site or the new one, whole, every time.
import assert from "node:assert/strict";
import path from "node:path";
import { test } from "node:test";
import { setTimeout as wait } from "node:timers/promises";
import { build, howMany, leftovers, makeSites, mustBuild, scratch, siteIn, startBuild } from "./sites.mjs";

const kills = howMany({ quick: 15, usual: 50, long: 200 });

test(`${kills} builds killed at random moments`, async (t) => {
  const folder = scratch();
  const sites = makeSites(folder);
  const out = path.join(folder, "public");
  for (const site of sites) mustBuild(site, out);
  const began = performance.now();
  mustBuild(sites[0], out);
  const whole = performance.now() - began;

  let live = 0;
  const seen = { old: 0, new: 0, ended: 0 };
  for (let i = 0; i < kills; ++i) {
    const next = (live + 1) % sites.length;
    const { child, done } = startBuild(sites[next], out, i % 2 === 0 ? [] : ["--no-sync"]);
    // Two of three near the end, where the disk is written and the sites are exchanged.
    await wait(whole * (i % 3 === 0 ? Math.random() : 0.6 + 0.45 * Math.random()));
    child.kill("SIGKILL");
    const { signal } = await done;
    const found = siteIn(out, [sites[live], sites[next]]);
    assert.ok(found.length === 1, `kill ${i}: ${found}`);
    if (signal === null) ++seen.ended;
    else ++seen[found === sites[next].name ? "new" : "old"];
    // Half of the kills meet what the one before has left.
    if (found === sites[next].name) live = next;
    else if (i % 2 === 1) {
      mustBuild(sites[next], out);
      live = next;
    }
  }
  const next = (live + 1) % sites.length;
  mustBuild(sites[next], out);
  assert.equal(siteIn(out, sites), sites[next].name);
  assert.deepEqual(leftovers(out), []);
  t.diagnostic(`${kills} kills: old site ${seen.old}, new site ${seen.new}, ended before ${seen.ended}; broken 0`);
});

test("a first build that is killed leaves no site at all, or the whole one", async () => {
  const folder = scratch();
  const sites = makeSites(folder);
  for (let i = 0; i < howMany({ quick: 3, usual: 8, long: 30 }); ++i) {
    const out = path.join(folder, `first-${i}`, "public");
    const { child, done } = startBuild(sites[0], out);
    await wait(Math.random() * 300);
    child.kill("SIGKILL");
    await done;
    let found = "none";
    try {
      found = siteIn(out, sites);
    } catch (error) {
      assert.equal(error.code, "ENOENT");
    }
    assert.ok(["none", "a"].includes(found), found);
    assert.equal(build(sites[1], out).code, 0);
    assert.equal(siteIn(out, sites), "b");
  }
});
