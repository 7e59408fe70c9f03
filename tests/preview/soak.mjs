// Random edits for a long time: memory and descriptors stay as they were. GLASNOST_SOAK: minutes; without it, nothing runs.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { appendFileSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Events, Preview, copyOf, root, sleep, smallSite } from './preview.mjs';

const minutes = Number(process.env.GLASNOST_SOAK ?? 0);

// The same numbers in every run.
function numbers(seed) {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

const residentKilobytes = (pid) => Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))[1]);
const descriptors = (pid) => readdirSync(`/proc/${pid}/fd`).length;
const threads = (pid) => readdirSync(`/proc/${pid}/task`).length;

function edits(content, templates, any) {
  const schools = readdirSync(join(content, 'municipalities/yasnogorsk/schools')).map((name) => `municipalities/yasnogorsk/schools/${name}`);
  const at = (path) => join(content, path);
  const extra = at('municipalities/yasnogorsk/schools/extra.md');
  const original = Object.fromEntries(schools.map((path) => [path, readFileSync(at(path))]));
  return [
    () => appendFileSync(at(schools[any(schools.length)]), '\n\nЕщё одно предложение.\n'),
    () => schools.forEach((path) => writeFileSync(at(path), original[path])),
    () => writeFileSync(at(schools[any(schools.length)]), '---\nbroken: "\n---\n'),
    () => writeFileSync(extra, '---\nfull_name: Школа\nshort_name: Школа Лишняя\n---\n'),
    () => rmSync(extra, { force: true }),
    () => appendFileSync(at('site.yml'), '\n'),
    () => appendFileSync(join(templates, 'assets/style.css'), '\n'),
    () => {
      mkdirSync(at('municipalities/other'), { recursive: true });
      writeFileSync(at('municipalities/other/municipality.yml'), readFileSync(at('municipalities/zarechny/municipality.yml')));
    },
    () => rmSync(at('municipalities/other'), { recursive: true, force: true }),
  ];
}

test('edits without end change neither memory nor descriptors', { skip: minutes === 0, timeout: (minutes + 2) * 60000 }, async (t) => {
  const content = copyOf(smallSite);
  const templates = copyOf(join(root, 'site-templates'));
  const preview = await (await Preview.start(content, { templates, more: ['--quiet'] })).ready();
  const { pid } = preview.child;
  const any = numbers(20240531);
  const choices = edits(content, templates, any);
  const pages = ['/', '/yasnogorsk/', '/yasnogorsk/schools/school-1/', '/zarechny/', '/nowhere/', '/api/v1/index.json', '/yasnogorsk/documents/'];
  const samples = [];
  const end = performance.now() + minutes * 60000;
  let count = 0;
  while (performance.now() < end) {
    choices[any(choices.length)]();
    const tab = new Events(preview);
    await Promise.all([tab.next(1000), preview.get(pages[any(pages.length)])]);
    tab.close();
    await sleep(any(60));
    if (++count % 50 === 0) samples.push({ memory: residentKilobytes(pid), files: descriptors(pid), threads: threads(pid) });
  }
  const quarter = Math.max(1, Math.floor(samples.length / 4));
  const mean = (some, what) => some.reduce((sum, sample) => sum + sample[what], 0) / some.length;
  const second = samples.slice(quarter, 2 * quarter), last = samples.slice(-quarter);
  t.diagnostic(`${count} edits; memory ${mean(second, 'memory').toFixed(0)} → ${mean(last, 'memory').toFixed(0)} KB; ` +
    `descriptors ${mean(second, 'files').toFixed(1)} → ${mean(last, 'files').toFixed(1)}`);
  assert.ok(mean(last, 'memory') < mean(second, 'memory') * 1.05 + 1024);
  assert.ok(mean(last, 'files') < mean(second, 'files') + 2);
  assert.ok(mean(last, 'threads') < mean(second, 'threads') + 2);
  assert.equal((await preview.stop()).code, 130, preview.complained);
});
