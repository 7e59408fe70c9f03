// A disk that becomes full, at many sizes: the old site stays, and the message says how much is missing.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import fs from "node:fs";
import path from "node:path";
import { test } from "node:test";
import { atEnd, build, howMany, leftovers, makeSites, mustBuild, scratch, siteIn, skipLoudly } from "./sites.mjs";

const page = 4096;
const sizes = howMany({ quick: 6, usual: 12, long: 50 });

const mount = (...words) => spawnSync("mount", words, { encoding: "utf8" });

// A small disk in memory; null where the machine allows no mounting.
function smallDisk(folder, options) {
  fs.mkdirSync(folder);
  if (mount("-t", "tmpfs", "-o", options, "tmpfs", folder).status !== 0) return null;
  atEnd(() => spawnSync("umount", ["-l", folder]));
  return folder;
}

const usedPages = (disk) => {
  const status = fs.statfsSync(disk);
  return status.blocks - status.bfree;
};

// A rebuild beside a site without a former one: at its fullest the disk holds both.
async function campaign(t, { limit, full, used, message }) {
  const folder = scratch();
  const sites = makeSites(folder);
  const disk = smallDisk(path.join(folder, "disk"), full);
  if (!disk) return skipLoudly(t, "this machine does not allow mounting");
  const out = path.join(disk, "public");
  const resize = (options) => assert.equal(mount("-o", `remount,${options}`, disk).status, 0);
  mustBuild(sites[0], out);
  const before = used(disk);
  const seen = { old: 0, new: 0 };
  for (let i = 0; i < sizes; ++i) {
    resize(limit(before + 1 + Math.floor((before * i * 1.2) / sizes)));
    const done = build(sites[1], out);
    const found = siteIn(out, sites);
    assert.equal(found, done.code === 0 ? "b" : "a", done.said);
    if (done.code !== 0) {
      assert.equal(done.code, 3, done.said);
      assert.match(done.said, message);
      assert.match(done.said, /public/);
      assert.ok(used(disk) <= before + 1, `a failed build has left ${used(disk) - before}:\n${done.said}`);
    }
    ++seen[done.code === 0 ? "new" : "old"];
    assert.deepEqual(leftovers(out), []);
    resize(full);
    fs.rmSync(path.join(disk, ".public.prev"), { recursive: true, force: true });
    if (found === "b") {
      mustBuild(sites[0], out);
      fs.rmSync(path.join(disk, ".public.prev"), { recursive: true });
    }
  }
  assert.ok(seen.old > 0 && seen.new > 0, JSON.stringify(seen));
  t.diagnostic(`${sizes} sizes: old site ${seen.old}, new site ${seen.new}; broken 0`);
}

test("a disk without space, at many sizes", (t) =>
  campaign(t, {
    full: "size=64m",
    limit: (pages) => `size=${pages * page}`,
    used: usedPages,
    message: /не хватает не менее \d+(,\d)? [КМ]Б/,
  }));

test("a disk without room for more names, at many sizes", (t) =>
  campaign(t, {
    full: "size=64m,nr_inodes=10000",
    limit: (files) => `nr_inodes=${files}`,
    used: (disk) => fs.statfsSync(disk).files - fs.statfsSync(disk).ffree,
    message: /больше нельзя создать ни одного файла|не хватает не менее/,
  }));

test("a target that is a mounted disk gets its files one by one", (t) => {
  const folder = scratch();
  const sites = makeSites(folder);
  const out = smallDisk(path.join(folder, "public"), "size=64m");
  if (!out) return skipLoudly(t, "this machine does not allow mounting");
  for (const site of [...sites, ...sites]) {
    const done = build(site, out);
    assert.equal(done.code, 0, done.said);
    assert.match(done.said, /каждый целый/);
    assert.equal(siteIn(out, sites), site.name);
    assert.deepEqual(leftovers(out), []);
  }
});

test("on a container's file system the site of a lower layer is replaced", (t) => {
  const folder = scratch();
  const sites = makeSites(folder);
  const layers = smallDisk(path.join(folder, "layers"), "size=64m");
  if (!layers) return skipLoudly(t, "this machine does not allow mounting");
  for (const name of ["lower", "upper", "work", "merged"]) fs.mkdirSync(path.join(layers, name));
  mustBuild(sites[0], path.join(layers, "lower/public"));
  mustBuild(sites[1], path.join(layers, "lower/public"));
  const at = (name) => path.join(layers, name);
  const options = `lowerdir=${at("lower")},upperdir=${at("upper")},workdir=${at("work")}`;
  if (mount("-t", "overlay", "-o", options, "overlay", at("merged")).status !== 0)
    return skipLoudly(t, "this machine has no overlay file system");
  try {
    const out = at("merged/public");
    for (const site of [sites[2], sites[0], sites[1]]) {
      const done = build(site, out);
      assert.equal(done.code, 0, done.said);
      assert.equal(siteIn(out, sites), site.name);
      assert.deepEqual(leftovers(out), []);
    }
  } finally {
    spawnSync("umount", ["-l", at("merged")]);
  }
});
