// The corpus of make.mjs as a Hugo site: the same Markdown under the layouts in hugo/, the numbers in the front matter of
// the schools. A page and JSON for each municipality and school, a page for each order and programme.
import { cpSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const layouts = join(dirname(fileURLToPath(import.meta.url)), 'hugo');
const read = (...path) => readFileSync(join(...path), 'utf8');

function write(path, text) {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

// `kind` is a word of Hugo's own.
const withFields = (markdown, fields) => markdown.replace(/^---\n/, `---\n${fields}`).replace(/^kind:/m, 'kind_label:');

function valuesOf(dataSets, school) {
  const codes = dataSets[0].indicators;
  return codes.map((code) => ({
    code,
    values: dataSets.map((set) => ({ year: set.period.year, value: set.rows.find((row) => row.school === school)[code] })),
  }));
}

function writeMunicipality(from, to) {
  write(join(to, '_index.md'), `---\ntype: municipality\noutputs: [html, json]\n${read(from, 'municipality.yml').replace(/^name:/m, 'title:')}---\n`);
  const dataSets = readdirSync(join(from, 'indicators')).sort().map((name) => JSON.parse(read(from, 'indicators', name)));
  for (const name of readdirSync(join(from, 'schools'))) {
    const text = read(from, 'schools', name);
    const title = /^short_name: (.*)$/m.exec(text)[1];
    const values = JSON.stringify(valuesOf(dataSets, name.slice(0, -3)));
    write(join(to, 'schools', name), withFields(text, `type: school\noutputs: [html, json]\ntitle: ${title}\nvalues: ${values}\n`));
  }
  for (const [folder, type] of [['documents', 'document'], ['programmes', 'programme']])
    for (const name of readdirSync(join(from, folder)))
      write(join(to, folder, name), withFields(read(from, folder, name), `type: ${type}\n`));
}

export function writeHugoSite(content, site) {
  cpSync(layouts, site, { recursive: true });
  write(join(site, 'content', '_index.md'), '---\ntitle: Открытые школы\n---\n');
  for (const id of readdirSync(join(content, 'municipalities')))
    writeMunicipality(join(content, 'municipalities', id), join(site, 'content', id));
}
