// What the tests of publishing have in common: three sites that differ, builds of them, and the question that decides:
// which of the sites is it, whole?
import { spawn, spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { after } from "node:test";
import { fileURLToPath } from "node:url";

const tests = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
export const program = process.env.GLASNOST ?? path.join(tests, "../build/dev/glasnost");
// How much of it: quick, usual or long.
const level = process.env.PUBLISHING ?? "usual";
export const howMany = (counts) => counts[level];
// The leak sanitizer cannot work under strace.
const env = { ...process.env, ASAN_OPTIONS: "detect_leaks=0" };

// What was set up last is taken down first.
const ends = [];
export const atEnd = (work) => ends.unshift(work);
after(() => ends.forEach((work) => work()));

export function scratch() {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), "glasnost-publish-"));
  atEnd(() => fs.rmSync(folder, { recursive: true, force: true }));
  return folder;
}

// Every page differs between the three (the title), the data only in part; each has a school of its own.
function writeContent(folder, name) {
  fs.cpSync(path.join(tests, "sites/small/content"), folder, { recursive: true });
  const settings = path.join(folder, "site.yml");
  const title = `title: Качество образования, вид ${name}\n`;
  fs.writeFileSync(settings, fs.readFileSync(settings, "utf8").replace(/^title: .*\n/m, title));
  const schools = path.join(folder, "municipalities/yasnogorsk/schools");
  const school = fs.readFileSync(path.join(schools, "school-2.md"), "utf8");
  fs.writeFileSync(
    path.join(schools, `school-${name}.md`),
    school.replaceAll(/Берёзовск?ая/g, "Новая").replaceAll("№ 2", `№ ${10 + name.charCodeAt(0)}`).replace(/^number: .*\n/m, ""),
  );
}

export function treeOf(folder) {
  const files = new Map();
  for (const entry of fs.readdirSync(folder, { recursive: true, withFileTypes: true })) {
    const full = path.join(entry.parentPath ?? entry.path, entry.name);
    const name = path.relative(folder, full);
    if (entry.isDirectory()) files.set(name + "/", "");
    else files.set(name, createHash("sha256").update(fs.readFileSync(full)).digest("hex"));
  }
  return files;
}

export function difference(tree, expected) {
  for (const [name, hash] of expected) {
    if (!tree.has(name)) return `${name} is missing`;
    if (tree.get(name) !== hash) return `${name} differs`;
  }
  for (const name of tree.keys()) if (!expected.has(name)) return `${name} is too much`;
  return null;
}

export const buildArguments = (site, out, more = []) => [
  "build", "--content", site.content, ...(more.includes("--templates") ? [] : ["--templates", path.join(tests, "../site-templates")]),
  "--out", out, "--jobs", "1", "--lang", "ru", ...more,
];

const outcome = (done) => ({ code: done.status, signal: done.signal, said: `${done.stdout}${done.stderr}` });

// `under`: a command that runs the build, as ["strace", …].
export function build(site, out, { under = [], more = [] } = {}) {
  const [command, ...rest] = [...under, program, ...buildArguments(site, out, more)];
  return outcome(spawnSync(command, rest, { env, encoding: "utf8", maxBuffer: 1 << 26 }));
}

export function startBuild(site, out, more = []) {
  const child = spawn(program, buildArguments(site, out, more), { env, stdio: ["ignore", "pipe", "pipe"] });
  let said = "";
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding("utf8").on("data", (text) => (said += text));
  const done = new Promise((resolve) => child.on("close", (code, signal) => resolve({ code, signal, said })));
  return { child, done };
}

export function mustBuild(site, out, more = []) {
  const { code, said } = build(site, out, { more });
  if (code !== 0) throw new Error(`a build that nobody disturbs ended with ${code}:\n${said}`);
}

// Three contents, and what a build of each into an empty folder makes.
export function makeSites(folder, more = []) {
  return ["a", "b", "c"].map((name) => {
    const site = { name, content: path.join(folder, `content-${name}`) };
    writeContent(site.content, name);
    const out = path.join(folder, `expected-${name}`);
    mustBuild(site, out, ["--no-sync", ...more]);
    site.tree = treeOf(out);
    return site;
  });
}

// The name of the site that stands there, or what is wrong with it.
export function siteIn(folder, sites) {
  const tree = treeOf(folder);
  for (const site of sites) if (difference(tree, site.tree) === null) return site.name;
  return sites.map((site) => `not ${site.name}: ${difference(tree, site.tree)}`).join("; ");
}

// Where files are replaced one by one: those that are neither the one site's nor the other's.
export function tornFiles(folder, sites) {
  const torn = [];
  for (const [name, hash] of treeOf(folder))
    if (!name.startsWith(".glasnost-new/") && !sites.some((site) => site.tree.get(name) === hash)) torn.push(name);
  return torn;
}

// What stands beside the site, but for the former site.
export const leftovers = (out) =>
  fs.readdirSync(path.dirname(out)).filter((name) => name.startsWith(`.${path.basename(out)}.`) && !name.endsWith(".prev"));

export const skipLoudly = (t, why) => {
  console.log(`# SKIPPED: ${t.name}: ${why}`);
  t.skip(why);
};
