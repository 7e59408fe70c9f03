// What the tests of the built site share: build a content tree with the program under test, read pages and endpoints.
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'node-html-parser';

export const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');
export const content = join(root, 'content');
const program = process.env.GLASNOST ?? join(root, 'build', 'glasnost');

const scratch = mkdtempSync(join(tmpdir(), 'glasnost-'));
process.on('exit', () => rmSync(scratch, { recursive: true, force: true }));
export const scratchDirectory = (name) => join(mkdtempSync(join(scratch, 'd-')), name);

// Builds `tree`; `code` is the exit code, `said` what went to stderr.
export function build(tree, ...options) {
  const directory = scratchDirectory('public');
  const templates = join(root, 'site-templates');
  const run = spawnSync(
    program,
    ['build', '--content', tree, '--templates', templates, '--out', directory, '--lang', 'ru', ...options],
    { encoding: 'utf8', cwd: root },
  );
  if (run.error) throw run.error;
  return new Site(directory, run.status, run.stderr);
}

// A copy of `tree` whose files went through `change(text, path)`.
export function copyOf(tree, change) {
  const copy = scratchDirectory('content');
  execFileSync('cp', ['-R', tree, copy]);
  for (const path of filesOf(copy)) change(join(copy, path), path);
  return copy;
}

// All files below `directory`, sorted, as paths with slashes.
export function filesOf(directory, below = '') {
  return readdirSync(join(directory, below), { withFileTypes: true })
    .flatMap((entry) => (entry.isDirectory() ? filesOf(directory, `${below}${entry.name}/`) : [below + entry.name]))
    .sort();
}

// Visible words with every run of blanks (also no-break) as one space.
export const words = (node) => node.textContent.replace(/[\s\u00a0\u202f]+/g, ' ').trim();

class Site {
  constructor(directory, code, said) {
    Object.assign(this, { directory, code, said });
  }
  text(path) {
    return readFileSync(join(this.directory, path), 'utf8');
  }
  // `url` ends in a slash: boksitogorsk/schools/
  page(url) {
    return parse(this.text(`${url}index.html`), { comment: true });
  }
  endpoint(path) {
    return JSON.parse(this.text(`api/v1/${path}`));
  }
  // First lines of the diagnostics of one severity.
  diagnostics(severity) {
    return this.said.split('\n').filter((line) => !line.startsWith(' ') && line.includes(`${severity}[`));
  }
  files() {
    return filesOf(this.directory);
  }
}
