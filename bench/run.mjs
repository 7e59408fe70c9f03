#!/usr/bin/env node
// Measures the program on invented municipalities: run.mjs [--seed N] [--rounds N] MUNICIPALITIES… (see README.md).
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { argv, env, exit } from 'node:process';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { writeHugoSite } from './hugo.mjs';
import { median, timed, treeOf } from './measure.mjs';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');
const { values: options, positionals } = parseArgs({
  args: argv.slice(2),
  options: { seed: { type: 'string', default: '1' }, rounds: { type: 'string', default: '3' } },
  allowPositionals: true,
});
const rounds = Number(options.rounds);
const scales = positionals.length > 0 ? positionals.map(Number) : [100];
if (!(rounds > 0) || !scales.every((n) => Number.isInteger(n) && n > 0)) {
  console.error('usage: run.mjs [--seed N] [--rounds N] MUNICIPALITIES…');
  exit(2);
}

// A RAM disk where there is one with room for the content, three copies of the site and Hugo's.
function scratchFor(municipalities) {
  const wanted = municipalities * 6e6;
  const isRoomy = (folder) => {
    if (!existsSync(folder)) return false;
    const { bavail, bsize } = statfsSync(folder);
    return bavail * bsize > wanted;
  };
  return mkdtempSync(join(isRoomy('/dev/shm') ? '/dev/shm' : tmpdir(), 'glasnost-bench-'));
}

function programOf() {
  if (env.GLASNOST) return resolve(env.GLASNOST);
  const made = spawnSync(join(root, 'glasnost'), ['--help'], { stdio: ['ignore', 'ignore', 'inherit'] });
  if (made.status !== 0) exit(made.status ?? 3);
  return join(root, 'build', 'glasnost');
}

const repeat = (count, act) => Array.from({ length: count }, (_, i) => act(i));
const row = (name, ...words) => console.log(`  ${name.padEnd(28)}${words.join('  ')}`);
const seconds = (value) => `${value.toFixed(3)} s`;
const megabytes = (value) => `${(value / 1e6).toFixed(1)} MB`;

function printBuild(runs, tree) {
  const wall = median(runs.map((run) => run.wall));
  const cpu = median(runs.map((run) => run.cpu));
  row('full build', seconds(wall), `${Math.round(tree.files / wall)} files/s`, `${(tree.bytes / 1e6 / wall).toFixed(0)} MB/s`);
  row('CPU', seconds(cpu), `${((cpu / tree.files) * 1000).toFixed(4)} ms a file`, `CPU/wall ${(cpu / wall).toFixed(2)}`);
  row('peak memory', megabytes(Math.max(...runs.map((run) => run.peak))));
  return { wall, cpu };
}

// Builds and copies in turn, so that both meet the same machine.
function measureFull(build, folder) {
  const site = join(folder, 'public');
  const copy = join(folder, 'copy');
  const builds = [];
  const copies = [];
  for (let i = 0; i < rounds; i++) {
    for (const name of ['public', '.public.prev', '.glasnost', 'content/.glasnost', 'copy'])
      rmSync(join(folder, name), { recursive: true, force: true });
    builds.push(build());
    copies.push(timed(['cp', '-r', site, copy]));
  }
  rmSync(copy, { recursive: true });
  const tree = treeOf(site);
  row('site', `${tree.files} files`, megabytes(tree.bytes));
  const own = printBuild(builds, tree);
  const copied = median(copies.map((run) => run.wall));
  row('cp -r of the site', seconds(copied), `the build takes ${(own.wall / copied).toFixed(2)} ×`);
}

function measureRebuilds(build, folder) {
  const idle = median(repeat(rounds, () => build().wall));
  const find = ['find', join(folder, 'content'), '-printf', '%s %T@\\n'];
  const listed = median(repeat(rounds, () => timed(find).wall));
  row('nothing changed', seconds(idle), `find content ${seconds(listed)}`, `${(idle / listed).toFixed(2)} ×`);
  const file = join(folder, 'content/municipalities/m0001/documents/o1.md');
  const text = readFileSync(file, 'utf8');
  const edited = repeat(rounds, (i) => {
    writeFileSync(file, text.replace(/^title: .*$/m, (title) => `${title}, редакция ${i + 1}`));
    return build().wall;
  });
  writeFileSync(file, text);
  row('one file changed', seconds(median(edited)), `nothing changed ${idle <= median(edited) ? '+' : '−'} ${Math.abs((median(edited) - idle) * 1000).toFixed(0)} ms`);
}

function measureHugo(hugo, folder) {
  const site = join(folder, 'hugo');
  const out = join(folder, 'hugo-public');
  writeHugoSite(join(folder, 'content'), site);
  const runs = repeat(rounds, () => {
    rmSync(out, { recursive: true, force: true });
    return timed([hugo, '--quiet', '-s', site, '-d', out]);
  });
  const tree = treeOf(out);
  console.log(` Hugo (${spawnSync(hugo, ['version'], { encoding: 'utf8' }).stdout.trim().split(' ')[1]})`);
  row('site', `${tree.files} files`, megabytes(tree.bytes));
  printBuild(runs, tree);
}

function measure(municipalities, program, hugo) {
  const folder = scratchFor(municipalities);
  try {
    const content = join(folder, 'content');
    timed(['node', join(root, 'bench', 'make.mjs'), String(municipalities), content, options.seed]);
    const source = treeOf(content);
    console.log(`${municipalities} municipalities: ${source.files} files, ${megabytes(source.bytes)}, in ${dirname(folder)}`);
    const command = [program, 'build', '--content', content, '--templates', join(root, 'site-templates'), '--out', join(folder, 'public'), '--quiet'];
    const build = () => timed(command);
    measureFull(build, folder);
    measureRebuilds(build, folder);
    if (hugo) measureHugo(hugo, folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const program = programOf();
const hugo = env.HUGO ?? (spawnSync('hugo', ['version']).status === 0 ? 'hugo' : '');
console.log(`${availableParallelism()} cores, ${rounds} rounds, medians`);
for (const municipalities of scales) measure(municipalities, program, hugo);
if (!hugo) console.log('Hugo is not installed (HUGO=path names one): not compared');
