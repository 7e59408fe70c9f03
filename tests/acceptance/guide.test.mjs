// The clerk's guide (content/README.md), followed literally: its examples beside the real settings and vocabularies.
import assert from 'node:assert/strict';
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { build, content, scratchDirectory } from '../site.mjs';

const guide = readFileSync(join(content, 'README.md'), 'utf8');
const examples = [...guide.matchAll(/^Файл `([^`]+)`:\n```[a-z]*\n(.*?)^```$/gms)].map(([, path, text]) => ({ path, text }));

test('the guide has an example of each kind of file that a clerk adds', () => {
  const kinds = [/schools\/.*\.md/, /documents\/.*\.md/, /programmes\/.*\.md/, /indicators\/.*\.json/, /indicators\/.*\.csv/, /indicators\/.*\.yml/];
  for (const kind of kinds) assert.ok(examples.some(({ path }) => kind.test(path)), `${kind}`);
});

test('the examples of the guide build as they stand', () => {
  const tree = scratchDirectory('content');
  cpSync(join(content, 'site.yml'), join(tree, 'site.yml'));
  cpSync(join(content, 'vocabulary'), join(tree, 'vocabulary'), { recursive: true });
  for (const { path, text } of examples) {
    mkdirSync(dirname(join(tree, path)), { recursive: true });
    writeFileSync(join(tree, path), text);
  }
  const site = build(tree);
  assert.equal(site.code, 0, site.said);
  assert.deepEqual(site.diagnostics('warning'), [], site.said);
});
