// Every text of the content, written in the old encodings, is told by its encoding; the command that the finding names
// makes UTF-8 of it again.
import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { content, copyOf, filesOf, root } from '../site.mjs';

const program = process.env.GLASNOST ?? join(root, 'build', 'glasnost');
const rules = {
  CP1251: 'source/windows-1251',
  'KOI8-R': 'source/koi8-r',
  CP866: 'source/cp866',
  'UTF-16LE': 'source/utf-16',
  'UTF-16BE': 'source/utf-16',
};
const texts = filesOf(content).filter((path) => !path.endsWith('README.md') && /[а-яё]{3}/i.test(readFileSync(join(content, path), 'utf8')));

// «path: code» of every finding of the encoding, and the findings themselves by path.
function check(tree) {
  const run = spawnSync(program, ['check', '--content', tree, '--templates', join(root, 'site-templates'), '--format', 'json'], {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  if (run.error) throw run.error;
  const found = JSON.parse(run.stdout).diagnostics.filter((item) => item.code.startsWith('source/'));
  return new Map(found.map((item) => [item.path.slice(tree.length + 1), item]));
}

// Signs that an encoding does not have are left out.
const convert = (bytes, encoding) => execFileSync('iconv', ['-c', '-f', 'UTF-8', '-t', encoding], { input: bytes });

for (const [encoding, code] of Object.entries(rules))
  test(`${texts.length} files in ${encoding} are told as that, and the command named repairs them`, () => {
    const tree = copyOf(content, (file, path) => {
      if (texts.includes(path)) writeFileSync(file, convert(readFileSync(file), encoding));
    });
    const found = check(tree);
    assert.deepEqual([...found.keys()].sort(), texts);
    for (const [path, item] of found) assert.equal(item.code, code, path);

    const path = 'municipalities/boksitogorsk/municipality.yml';
    const command = /iconv -f .*$/.exec(found.get(path).fix)[0];
    assert.ok(command.includes(`-f ${encoding} `), command);
    execFileSync('sh', ['-c', command], { cwd: join(tree, path, '..') });
    assert.ok(!check(tree).has(path));
    const kept = execFileSync('iconv', ['-f', encoding, '-t', 'UTF-8'], { input: convert(readFileSync(join(content, path)), encoding) });
    assert.deepEqual(readFileSync(join(tree, path)), kept);
  });
