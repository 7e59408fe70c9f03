// A build with what former builds have kept makes the same site as one that begins from nothing.
import assert from "node:assert/strict";
import fs from "node:fs";
import path from "node:path";
import { test } from "node:test";
import { setTimeout as wait } from "node:timers/promises";
import { build, difference, howMany, leftovers, makeSites, mustBuild, scratch, treeOf } from "./sites.mjs";

// The same numbers every time, so that what failed can be seen again.
function stream(state) {
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) % below;
  };
}

const read = (file) => fs.readFileSync(file, "utf8");

// What people do to a content tree, to the site and to the cache between two builds. Each says what it did.
const edits = [
  ({ school }) => fs.appendFileSync(school, "\nЕщё строка.\n"),
  ({ school, random }) => {
    // The same size and the same time: only the inode's own time tells.
    const { atime, mtime } = fs.statSync(school);
    fs.writeFileSync(school, read(school).replace(/short_name: (.)/, () => `short_name: ${"АБВГД"[random(5)]}`));
    fs.utimesSync(school, atime, mtime);
  },
  ({ school }) => fs.utimesSync(school, new Date(), new Date()),
  ({ school, random }) => {
    const text = read(school);
    fs.rmSync(school);
    fs.writeFileSync(school, text.replace(/^title:.*$/m, `title: Школа ${random(100)}`));
  },
  ({ content, random }) => {
    const extra = path.join(content, "municipalities/yasnogorsk/schools/school-extra.md");
    if (fs.existsSync(extra)) fs.rmSync(extra);
    else {
      const text = read(path.join(content, "municipalities/yasnogorsk/schools/school-2.md"));
      fs.writeFileSync(extra, text.replaceAll(/Берёзовск?ая/g, "Дальняя").replaceAll("№ 2", `№ ${200 + random(9)}`).replace(/^number: .*\n/m, ""));
    }
  },
  ({ content, random }) => {
    const settings = path.join(content, "site.yml");
    fs.writeFileSync(settings, read(settings).replace(/^title: .*$/m, `title: Качество, вид ${random(1000)}`));
  },
  ({ templates, random }) => fs.appendFileSync(path.join(templates, "assets/style.css"), `\n.a${random(1000)} { color: inherit; }\n`),
  ({ templates, random }) => {
    const layout = path.join(templates, "layouts/base.html");
    fs.writeFileSync(layout, read(layout).replace(/<body[^>]*>/, `<body class="v${random(1000)}">`));
  },
  ({ out }) => fs.appendFileSync(path.join(out, "index.html"), "<!-- a hand -->"),
  ({ out }) => fs.rmSync(path.join(out, "yasnogorsk"), { recursive: true, force: true }),
  ({ out }) => fs.rmSync(path.join(path.dirname(out), `.${path.basename(out)}.prev`), { recursive: true, force: true }),
  ({ out }) => fs.rmSync(out, { recursive: true, force: true }),
  ({ cache }) => fs.rmSync(cache, { recursive: true, force: true }),
  () => {},
];

test("after random edits the next build makes what a first one would make", (t) => {
  const folder = scratch();
  const [site] = makeSites(folder);
  const templates = path.join(folder, "templates");
  fs.cpSync(new URL("../../site-templates", import.meta.url), templates, { recursive: true });
  const out = path.join(folder, "public");
  const clean = path.join(folder, "clean");
  const cache = path.join(folder, "kept");
  const schools = path.join(site.content, "municipalities/yasnogorsk/schools");
  const random = stream(7);
  const rounds = howMany({ quick: 30, usual: 40, long: 300 });
  const more = ["--templates", templates, "--no-sync"];
  mustBuild(site, out, [...more, "--cache", cache]);
  for (let round = 0; round < rounds; ++round) {
    const school = path.join(schools, ["school-1.md", "school-2.md"][random(2)]);
    const edit = edits[round < edits.length ? round : random(edits.length)];
    edit({ content: site.content, school, templates, out, cache, random });
    const { code, said } = build(site, out, { more: [...more, "--cache", cache] });
    assert.equal(code, 0, `round ${round}: ${edit}\n${said}`);
    fs.rmSync(clean, { recursive: true, force: true });
    mustBuild(site, clean, [...more, "--no-cache"]);
    assert.equal(difference(treeOf(out), treeOf(clean)), null, `round ${round}: ${edit}`);
    assert.deepEqual(leftovers(out), []);
  }
  t.diagnostic(`${rounds} edits; broken 0`);
});

test("a damaged cache is as good as none", (t) => {
  const folder = scratch();
  const [site] = makeSites(folder);
  const out = path.join(folder, "public");
  const cache = path.join(folder, "kept");
  mustBuild(site, out, ["--no-sync", "--cache", cache]);
  const file = path.join(cache, "cache");
  const whole = fs.readFileSync(file);
  const random = stream(11);
  const caches = howMany({ quick: 20, usual: 40, long: 1000 });
  for (let i = 0; i < caches; ++i) {
    const bytes = Buffer.from(whole);
    const at = random(bytes.length);
    bytes[at] ^= 1 << random(8);
    fs.writeFileSync(file, i % 3 === 0 ? whole.subarray(0, at) : bytes);
    mustBuild(site, out, ["--no-sync", "--cache", cache]);
    assert.equal(difference(treeOf(out), site.tree), null, `damage ${i} at ${at}`);
    assert.deepEqual(fs.readFileSync(file).length > 32, true);
  }
  t.diagnostic(`${caches} damaged caches; broken 0`);
});

test("a build that changes nothing writes nothing", async () => {
  const folder = scratch();
  const [site] = makeSites(folder);
  const out = path.join(folder, "public");
  const cache = path.join(folder, "kept");
  mustBuild(site, out, ["--cache", cache]);
  // Files that are two seconds old are known by their times alone, which the next build notes.
  await wait(2100);
  mustBuild(site, out, ["--cache", cache]);
  const stamps = () => [out, path.join(cache, "cache")].map((file) => fs.statSync(file).ctimeMs + fs.statSync(file).ino);
  const before = stamps();
  mustBuild(site, out, ["--cache", cache]);
  assert.deepEqual(stamps(), before);
});

test("what was found in a municipality is said again as long as it stands", () => {
  const folder = scratch();
  const [site] = makeSites(folder);
  const out = path.join(folder, "public");
  const said = (more) => build(site, out, { more }).said.split("\n").filter((line) => /(warning|note)\[/.test(line));
  const cache = ["--cache", path.join(folder, "kept")];
  assert.deepEqual(said(cache), said(["--no-cache"]));
  assert.deepEqual(said(cache), said(["--no-cache"]));
});
