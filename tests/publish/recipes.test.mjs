// The recipes of docs/publishing.md, as they stand there: a host that is a folder here gets the site, and gets the next.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import fs from "node:fs";
import path from "node:path";
import { test } from "node:test";
import { makeSites, mustBuild, program, scratch, siteIn, skipLoudly } from "./sites.mjs";

const text = fs.readFileSync(new URL("../../docs/publishing.md", import.meta.url), "utf8");
const recipe = (name) => new RegExp(`^\`\`\`sh ${name}\n(.*?)^\`\`\``, "ms").exec(text)[1];
const server = "/usr/lib/openssh/sftp-server";
const has = (command) => spawnSync("sh", ["-c", `command -v ${command}`]).status === 0;

// ssh and sftp to a host that is the folder `host`; rsync gets it as a path.
const shims = {
  ssh: `shift; cd "$HOST_FOLDER" && exec sh -c "$*"`,
  sftp: `batch=$2 folder=\${3#*:}
[ "$batch" = - ] && cat >/tmp/glasnost-sftp.$$ || cp "$batch" /tmp/glasnost-sftp.$$
(echo "cd \\"$HOST_FOLDER/$folder\\""; cat /tmp/glasnost-sftp.$$) | ${"${REAL_SFTP}"} -q -D ${server} -b - >/dev/null
code=$?; rm -f /tmp/glasnost-sftp.$$; exit $code`,
  glasnost: `exec "$REAL_GLASNOST" "$@"`,
};

function prepare() {
  const folder = scratch();
  const sites = makeSites(folder);
  const host = path.join(folder, "host");
  fs.mkdirSync(path.join(host, "www"), { recursive: true });
  for (const [name, lines] of Object.entries(shims)) {
    const file = path.join(folder, name === "glasnost" ? name : `bin/${name}`);
    fs.mkdirSync(path.dirname(file), { recursive: true });
    fs.writeFileSync(file, `#!/bin/sh\n${lines}\n`, { mode: 0o755 });
  }
  const realSftp = spawnSync("sh", ["-c", "command -v sftp"], { encoding: "utf8" }).stdout.trim();
  const env = { ...process.env, PATH: `${folder}/bin:${process.env.PATH}`, HOST_FOLDER: host, REAL_SFTP: realSftp,
    REAL_GLASNOST: program, ASAN_OPTIONS: "detect_leaks=0" };
  const follow = (name) => {
    const lines = recipe(name).replaceAll(/user@example\.org:(?=www$)/gm, name === "sftp" ? "$&" : `${host}/`)
      .replaceAll('"$host:www-releases', `"${host}/www-releases`);
    const done = spawnSync("sh", ["-eu", "-c", lines], { cwd: folder, env, encoding: "utf8" });
    assert.equal(done.status, 0, done.stdout + done.stderr);
  };
  return { folder, sites, host, follow };
}

for (const { name, needs, shown } of [
  { name: "rsync", needs: ["rsync"], shown: "www" },
  { name: "rsync-whole", needs: ["rsync"], shown: "www-releases/current" },
  { name: "sftp", needs: ["sftp", server], shown: "www" },
])
  test(`the recipe ${name} brings the host every next site, whole`, (t) => {
    const lacking = needs.filter((command) => !has(command));
    if (lacking.length > 0) return skipLoudly(t, `${lacking} is not installed`);
    const { folder, sites, host, follow } = prepare();
    for (const site of [...sites, sites[0]]) {
      mustBuild(site, path.join(folder, "public"));
      follow(name);
      assert.equal(siteIn(fs.realpathSync(path.join(host, shown)), sites), site.name);
    }
  });
