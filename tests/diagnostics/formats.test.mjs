// What the formats for programs promise, over the broken sites and a tree of everything that is awkward.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import Ajv from 'ajv';
import Ajv2020 from 'ajv/dist/2020.js';
import { root, scratchDirectory } from '../site.mjs';

const program = process.env.GLASNOST ?? join(root, 'build', 'glasnost');
const sites = join(root, 'tests/sites');

function check(content, options = [], { environment = {}, cwd = root } = {}) {
  const run = spawnSync(
    program,
    ['check', '--content', content, '--templates', join(root, 'site-templates'), ...options],
    { encoding: 'utf8', cwd, env: { ...process.env, GITHUB_ACTIONS: '', CI: '', ...environment } },
  );
  if (run.error) throw run.error;
  return run;
}

// The schema is of draft 4, which differs from draft 7 in the name of its id alone.
function sarifValidator() {
  const schema = createRequire(import.meta.url)('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json');
  const { id, $schema, ...rest } = schema;
  assert.ok(id && $schema.includes('draft-04'));
  const reference = /^(?:[A-Za-z][A-Za-z0-9+.-]*:)?(?:[A-Za-z0-9._~:/?#@!$&'()*+,;=-]|%[0-9A-F]{2})*$/;
  return new Ajv({
    unicodeRegExp: false,
    strict: false,
    allErrors: true,
    formats: { 'uri-reference': reference, uri: (text) => reference.test(text) && /^[a-z]+:/.test(text), 'date-time': true },
  }).compile(rest);
}
const isSarif = sarifValidator();
const isOurs = new Ajv2020({ strict: false, allErrors: true }).compile(
  JSON.parse(readFileSync(join(root, 'generator/app/diagnostics/diagnostics.schema.json'), 'utf8')),
);

const school = (name, more = '') => `---\nfull_name: ${name}\nshort_name: ${name}\n${more}---\n`;

// Names with blanks, commas and percent signs, a second place, a line that is one finding twice, a whole-run note.
function awkwardTree() {
  const content = scratchDirectory('content');
  const files = {
    'site.yml': 'title: Школы\n',
    'municipalities/m/municipality.yml': 'name: Район\nunknown: 1\nunknown: 2\n',
    'municipalities/m/schools/a.md': school('Школа А', 'phone: 1\nphone: 2\n'),
    'municipalities/m/schools/b.md': school('Школа "Б: 100 %, первая"', 'website: <script>\u001b[31m\n'),
    'municipalities/m/schools/Школа 100%,а.md': school('Школа В'),
  };
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(content, path)), { recursive: true });
    writeFileSync(join(content, path), text);
  }
  return content;
}
const awkward = awkwardTree();
const trees = [
  awkward,
  ...readdirSync(sites)
    .filter((name) => name.startsWith('broken-'))
    .map((name) => join('tests/sites', name, 'content')),
];

test('json has the documented shape, on the standard output alone', () => {
  for (const tree of trees) {
    const run = check(tree, ['--format', 'json']);
    const report = JSON.parse(run.stdout);
    assert.ok(isOurs(report), `${tree}: ${JSON.stringify(isOurs.errors)}`);
    assert.equal(report.exit_code, run.status);
    assert.equal(report.diagnostics.length, report.counts.errors + report.counts.warnings + report.counts.notes);
    assert.match(run.stderr, /^Файлов в /);
  }
});

test('sarif is valid against the schema of 2.1.0', () => {
  for (const tree of trees) {
    const run = check(tree, ['--format', 'sarif']);
    const log = JSON.parse(run.stdout);
    assert.ok(isSarif(log), `${tree}: ${JSON.stringify(isSarif.errors)}`);
    const { results, tool } = log.runs[0];
    for (const result of results) assert.equal(tool.driver.rules[result.ruleIndex].id, result.ruleId);
  }
});

test('sarif names every place, the other ones too, and every rule in both languages', () => {
  const log = JSON.parse(check(awkward, ['--format', 'sarif']).stdout);
  const { results, tool } = log.runs[0];
  const repeated = results.find(
    (result) => result.ruleId === 'yaml/duplicate-key' && JSON.stringify(result).includes('schools/a.md'),
  );
  assert.deepEqual(repeated.locations[0].physicalLocation.region, { startLine: 5, startColumn: 1 });
  assert.equal(repeated.relatedLocations[0].physicalLocation.region.startLine, 4);
  assert.equal(repeated.relatedLocations[0].message.text, 'впервые здесь');
  const rule = tool.driver.rules[repeated.ruleIndex];
  assert.match(rule.help.text, /Неправильно:[^]*Wrong:/);
  assert.match(rule.fullDescription.text, /уже есть[^]*stands already/);
  const uri = results.find(({ ruleId }) => ruleId === 'name/bad-slug').locations[0].physicalLocation.artifactLocation.uri;
  assert.ok(decodeURIComponent(uri).endsWith('/municipalities/m/schools/Школа 100%,а.md'), uri);
  assert.match(uri, /^file:\/\/\/[A-Za-z0-9%/._~-]+$/);
});

test('paths begin with the directory of the content as it was given', () => {
  for (const given of ['tests/sites/broken-tab/content', './tests/sites/broken-tab/content/']) {
    const [finding] = JSON.parse(check(given, ['--format', 'json']).stdout).diagnostics;
    assert.equal(finding.path, 'tests/sites/broken-tab/content/municipalities/yasnogorsk/schools/school-1.md');
  }
  const inside = { cwd: join(sites, 'broken-tab/content') };
  assert.equal(
    JSON.parse(check('.', ['--format', 'json'], inside).stdout).diagnostics[0].path,
    'municipalities/yasnogorsk/schools/school-1.md',
  );
});

test('github gets a command for each finding, escaped so that nothing ends it early', () => {
  const lines = check(awkward, ['--format', 'github']).stdout.trimEnd().split('\n');
  const shape = /^::(error|warning|notice) (file=[^:,]+,)?(line=\d+,)?(col=\d+,)?title=[^:,]+::\S.*$/;
  for (const line of lines) assert.match(line, shape);
  const named = lines.find((line) => line.includes('title=name/bad-slug'));
  assert.ok(named.includes('schools/Школа 100%25%2Cа.md'), named);
  assert.ok(lines.some((line) => line.startsWith('::notice title=')));
  assert.ok(lines.some((line) => line.includes('%0Aкак исправить: ')));
});

test('github is chosen by itself in its workflows, unless a format is asked for', () => {
  const environment = { GITHUB_ACTIONS: 'true' };
  const chosen = check('tests/sites/broken-tab/content', [], { environment });
  assert.match(chosen.stdout, /^::error file=tests\/sites\/broken-tab\/content\/municipalities/);
  assert.match(chosen.stderr, /error\[yaml\/tab\]/);
  assert.doesNotMatch(chosen.stderr, /\u001b/);
  const asked = check('tests/sites/broken-tab/content', ['--format', 'text'], { environment });
  assert.doesNotMatch(asked.stdout, /^::/m);
  assert.match(asked.stderr, /error\[yaml\/tab\]/);
});

test('gitlab gets a report whose fingerprints are one for each finding and outlive a moved line', () => {
  const before = JSON.parse(check(awkward, ['--format', 'gitlab']).stdout);
  for (const { description, check_name, fingerprint, severity, location } of before) {
    assert.ok(description && check_name && location.path);
    assert.match(fingerprint, /^[0-9a-f]{64}$/);
    assert.ok(['critical', 'minor', 'info'].includes(severity));
    assert.ok(location.lines.begin >= 1);
  }
  const prints = before.map(({ fingerprint }) => fingerprint);
  assert.equal(new Set(prints).size, prints.length);
  const moved = join(awkward, 'municipalities/m/municipality.yml');
  writeFileSync(moved, `# примечание\n${readFileSync(moved, 'utf8')}`);
  const after = JSON.parse(check(awkward, ['--format', 'gitlab']).stdout);
  const codes = (list) => list.filter(({ check_name }) => check_name === 'record/unknown-field');
  assert.deepEqual(
    codes(after).map(({ fingerprint }) => fingerprint),
    codes(before).map(({ fingerprint }) => fingerprint),
  );
  assert.notDeepEqual(codes(after), codes(before));
});

test('every format of content that cannot be read is still one document', () => {
  for (const format of ['json', 'sarif', 'gitlab']) {
    const run = check('nowhere', ['--format', format]);
    assert.equal(run.status, 3);
    assert.ok(JSON.stringify(JSON.parse(run.stdout)).includes('source/unreadable'));
  }
  const log = JSON.parse(check('nowhere', ['--format', 'sarif']).stdout);
  assert.equal(log.runs[0].invocations[0].executionSuccessful, false);
});

test('formats speak English where they are asked to', () => {
  const report = JSON.parse(check('tests/sites/broken-tab/content', ['--format', 'json', '--lang', 'en']).stdout);
  assert.equal(report.language, 'en');
  assert.match(report.diagnostics[0].message, /^a tab stands in the indent$/);
});

test('quiet leaves notes out of every format', () => {
  for (const format of ['json', 'sarif', 'github', 'gitlab'])
    assert.doesNotMatch(check(awkward, ['--format', format, '--quiet']).stdout, /site\/no-base-url/);
});

// The name, the numbers and the addresses that stand in tests/sites/broken-personal-data, in any case of the words.
test('no format repeats a word of the personal data that it reports', () => {
  const tree = 'tests/sites/broken-personal-data/content';
  const words = /журавл|тимофе|снегир|май[ия]|maya|700-44-19|334455|417-280|05\.03\.2012|17\.11\.2010/i;
  for (const options of [
    [],
    ['--lang', 'en'],
    ['--strict'],
    ...['json', 'sarif', 'github', 'gitlab'].map((format) => ['--format', format]),
  ]) {
    const run = check(tree, options);
    assert.equal(run.status, 1);
    const said = run.stdout + run.stderr;
    assert.match(said, /personal\/pupil-name/);
    assert.doesNotMatch(said, words, options.join(' '));
  }
});
