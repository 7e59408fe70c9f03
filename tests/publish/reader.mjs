// Reads the site over and over, each time as a whole from one open folder, and single pages by their path.
import { createHash } from "node:crypto";
import fs from "node:fs";
import path from "node:path";
import { parentPort, receiveMessageOnPort, workerData } from "node:worker_threads";

const { out, trees } = workerData;
const known = trees.map((tree) => new Map(tree));
const hashOf = (file) => createHash("sha256").update(fs.readFileSync(file)).digest("hex");
const wrong = [];
let snapshots = 0;
let reads = 0;

// Which site it is follows from the manifest; every file must then be that site's.
function snapshot() {
  const folder = fs.openSync(out, fs.constants.O_RDONLY | fs.constants.O_DIRECTORY);
  try {
    const inside = `/proc/self/fd/${folder}`;
    const manifest = hashOf(path.join(inside, "manifest.json"));
    const site = known.find((tree) => tree.get("manifest.json") === manifest);
    if (!site) return wrong.push("a manifest of no site");
    for (const [name, hash] of site) {
      ++reads;
      if (hashOf(path.join(inside, name)) !== hash) wrong.push(`${name} is not of the manifest's site`);
    }
  } catch (error) {
    wrong.push(String(error));
  } finally {
    fs.closeSync(folder);
  }
}

// As a web server does it: a file that all sites have is always there.
const common = [...known[0].keys()].filter((name) => known.every((tree) => tree.has(name)));
function singlePages() {
  for (let i = 0; i < 20; ++i) {
    const name = common[Math.floor(Math.random() * common.length)];
    ++reads;
    try {
      const hash = hashOf(path.join(out, name));
      if (!known.some((tree) => tree.get(name) === hash)) wrong.push(`${name} is of no site`);
    } catch (error) {
      wrong.push(String(error));
    }
  }
}

while (!receiveMessageOnPort(parentPort)) {
  parentPort.postMessage({ begin: true });
  snapshot();
  ++snapshots;
  singlePages();
}
parentPort.postMessage({ end: true, snapshots, reads, wrong: wrong.slice(0, 20) });
