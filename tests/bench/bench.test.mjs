// The benchmark runs from end to end; how fast it is, nobody asserts here.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { after, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { writeHugoSite } from '../../bench/hugo.mjs';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..', '..');
const program = process.env.GLASNOST ?? join(root, 'build', 'glasnost');
const scratch = mkdtempSync(join(tmpdir(), 'glasnost-bench-test-'));
after(() => rmSync(scratch, { recursive: true, force: true }));

function run(file, ...args) {
  const made = spawnSync('node', [join(root, 'bench', file), ...args], { encoding: 'utf8', env: { ...process.env, GLASNOST: program, HUGO: '' } });
  assert.equal(made.status, 0, made.stderr);
  return made.stdout;
}

function corpus(name, ...args) {
  const folder = join(scratch, name);
  run('make.mjs', args[0], folder, ...args.slice(1));
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const texts = files.map((entry) => join(entry.parentPath ?? entry.path, entry.name)).map((path) => [path.slice(folder.length), readFileSync(path, 'utf8')]);
  return new Map(texts.sort());
}

test('every figure is printed for every number of municipalities', () => {
  const said = run('run.mjs', '--rounds', '1', '1', '2');
  for (const figure of [
    /^2 municipalities: \d+ files, [\d.]+ MB/m,
    /^ +full build +[\d.]+ s +\d+ files\/s +\d+ MB\/s$/m,
    /^ +CPU +[\d.]+ s +[\d.]+ ms a file +CPU\/wall [\d.]+$/m,
    /^ +peak memory +[1-9][\d.]* MB$/m,
    /^ +cp -r of the site +[\d.]+ s +the build takes [\d.]+ ×$/m,
    /^ +nothing changed +[\d.]+ s +find content [\d.]+ s +[\d.]+ ×$/m,
    /^ +one file changed +[\d.]+ s/m,
  ]) {
    assert.match(said, figure);
  }
  assert.match(said, /^Hugo is not installed/m);
});

test('equal arguments give equal bytes, and a small corpus begins a larger one', () => {
  const two = corpus('two', '2');
  assert.deepEqual(corpus('again', '2'), two);
  const one = corpus('one', '1');
  for (const [path, text] of one) assert.equal(two.get(path), text, path);
  assert.notDeepEqual(corpus('other', '2', '7'), two);
});

test('Hugo gets the same records', () => {
  corpus('content', '1');
  writeHugoSite(join(scratch, 'content'), join(scratch, 'hugo'));
  const pages = (folder) => readdirSync(join(scratch, folder)).sort();
  for (const folder of ['schools', 'documents', 'programmes'])
    assert.deepEqual(pages(`hugo/content/m0001/${folder}`), pages(`content/municipalities/m0001/${folder}`));
  const school = readFileSync(join(scratch, 'hugo/content/m0001/schools/s01.md'), 'utf8');
  assert.match(school, /^---\ntype: school\noutputs: \[html, json\]\ntitle: МБОУ .*\nvalues: \[\{"code":"exam_russian","values":\[\{"year":2023,"value":[\d.]+\}/);
});
