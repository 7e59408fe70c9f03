// What a build has left serves the preview too, as long as it is true.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { Preview, copyOf, program, root, smallSite } from './preview.mjs';

const school = 'municipalities/yasnogorsk/schools/school-1.md';

// A content tree with the cache of a build beside it.
function built() {
  const folder = copyOf(join(root, 'tests/sites/minimal'));
  const content = join(folder, 'site');
  cpSync(smallSite, content, { recursive: true });
  const done = spawnSync(program, ['build', '--content', content, '--templates', join(root, 'site-templates'), '--out', join(folder, 'public'), '--no-sync'], { encoding: 'utf8' });
  assert.equal(done.status, 0, done.stderr);
  return content;
}

const schoolsOf = async (preview) => (await preview.get('/schools/0-9/')).body.replace(/data-version="\d+"/, '');

test('with and without what a build has left the pages across are the same', async () => {
  const content = built();
  const kept = await (await Preview.start(content)).ready();
  const fresh = await (await Preview.start(copyOf(smallSite))).ready();
  assert.equal(await schoolsOf(kept), await schoolsOf(fresh));
  assert.equal((await kept.get('/yasnogorsk/schools/school-1/')).status, 200);
  await Promise.all([kept.stop(), fresh.stop()]);
});

test('what changed after the build is read anew', async () => {
  const content = built();
  const text = readFileSync(join(content, school), 'utf8');
  writeFileSync(join(content, school), text.replace(/^short_name: .*$/m, 'short_name: Школа № 77'));
  const preview = await (await Preview.start(content)).ready();
  assert.ok((await schoolsOf(preview)).includes('Школа № 77'));
  writeFileSync(join(content, school), text.replace(/^short_name: .*$/m, 'short_name: Школа № 78'));
  await preview.until('/schools/0-9/', (got) => got.body.includes('Школа № 78'));
  writeFileSync(join(content, 'site.yml'), readFileSync(join(content, 'site.yml'), 'utf8').replace(/^title: .*$/m, 'title: Другое имя'));
  await preview.until('/', (got) => got.body.includes('Другое имя') && !got.body.includes('glasnost-problems'));
  await preview.stop();
});
