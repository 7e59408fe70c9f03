// html-validate finds nothing on any page of the built sites.
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { FileSystemConfigLoader, HtmlValidate } from 'html-validate';
import { build, content, root } from './site.mjs';

const validator = new HtmlValidate(
  new FileSystemConfigLoader({
    root: true,
    extends: ['html-validate:recommended', 'html-validate:a11y'],
    rules: { 'doctype-style': 'off', 'long-title': 'off' },
  }),
);

for (const [name, tree] of [
  ['content', content],
  ['tests/sites/small', join(root, 'tests/sites/small/content')],
  ['tests/sites/minimal', join(root, 'tests/sites/minimal/content')],
]) {
  test(`${name}: html-validate finds nothing`, async () => {
    const site = build(tree);
    assert.equal(site.code, 0, site.said);
    const pages = site.files().filter((path) => path.endsWith('.html'));
    assert.ok(pages.length > 5);
    const findings = [];
    for (const path of pages) {
      const report = await validator.validateString(site.text(path), path);
      for (const { messages } of report.results)
        for (const { line, column, ruleId, message } of messages) findings.push(`${path}:${line}:${column} ${ruleId}: ${message}`);
    }
    assert.deepEqual(findings, []);
  });
}
