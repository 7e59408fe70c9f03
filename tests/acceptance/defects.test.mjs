// The known issues of the content, which a reader must find: tests/seeds/defects.tsv (row of the list of the founding
// documents' defects, or –; file, code, place).
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { build, content, root, words } from '../site.mjs';

const site = build(content);
const table = readFileSync(join(root, 'tests/seeds/defects.tsv'), 'utf8').trimEnd().split('\n').slice(1).map((line) => line.split('\t'));
const municipalityOf = (file) => file.split('/')[1];

test('every known issue of the content stands in the table, and nothing else', () => {
  const municipalities = new Set(table.map(([, file]) => municipalityOf(file)));
  const known = [...municipalities].flatMap((m) =>
    site.endpoint(`municipalities/${m}/issues.json`).data.map((item) => [item.path, item.code, item.at ?? ''].join('\t')),
  );
  assert.deepEqual([...new Set(known)].sort(), table.map(([, ...place]) => place.join('\t')).sort());
});

for (const [row, file, code, at] of table)
  test(`${row}: ${code} at ${file} ${at} stands in issues.json, on the page of issues and on the page of its place`, () => {
    const m = municipalityOf(file);
    const issues = site.endpoint(`municipalities/${m}/issues.json`).data;
    const issue = issues.find((item) => item.path === file && item.code === code && (item.at ?? '') === at);
    assert.ok(issue, `${file}: no ${code} at ${at}`);
    assert.ok(issue.note, 'no note for the reader');
    assert.ok(issue.accepted);
    assert.ok(words(site.page(`${m}/issues/`).querySelector('main')).includes(words({ textContent: issue.note })), 'not on the page of issues');
    if (/(municipality|organisations)\.yml$/.test(file)) return; // of the municipality as a whole: its page of issues is the place
    const [page, anchor] = issue.html.split('#');
    const shown = site.page(page);
    if (anchor) assert.ok(shown.querySelector(`[id="${anchor}"]`), `no place ${issue.html}`);
    assert.ok(words(shown.querySelector('main')).includes(words({ textContent: issue.note })), `not on the page of its place, ${issue.html}`);
  });
