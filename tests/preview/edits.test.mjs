// An edit is seen; a broken one lies over the last good page.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { appendFileSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Events, Preview, copyOf, middle, root, smallSite } from './preview.mjs';

const school = 'municipalities/yasnogorsk/schools/school-1.md';
const page = '/yasnogorsk/schools/school-1/';
let preview, events;
before(async () => {
  const templates = copyOf(join(root, 'site-templates'));
  preview = await (await Preview.start(copyOf(smallSite), { templates })).ready();
  events = new Events(preview);
  await events.next();
  await events.quiet();
});
after(() => {
  events.close();
  return preview.stop('SIGKILL');
});

const read = (path) => readFileSync(join(preview.content, path), 'utf8');
// Writes, and waits until the server says that something is new.
async function edit(path, text, directory = preview.content) {
  const told = events.next();
  mkdirSync(dirname(join(directory, path)), { recursive: true });
  writeFileSync(join(directory, path), text);
  assert.ok(await told, `no event after an edit of ${path}`);
}

test('an edit is told, and the page has it', async () => {
  const former = await preview.get(page);
  await edit(school, read(school).replace('городе', 'городе').replace('Школа стоит', 'Школа давно стоит'));
  const present = await preview.get(page);
  assert.ok(!former.body.includes('Школа давно стоит'));
  assert.ok(present.body.includes('Школа давно стоит'));
  assert.notEqual(former.headers.etag, present.headers.etag);
  assert.notEqual(/data-version="(\d+)"/.exec(former.body)[1], /data-version="(\d+)"/.exec(present.body)[1]);
});

test('the version of the page is the one that the stream tells', async () => {
  await events.quiet();
  const { body } = await preview.get(page);
  assert.equal(/data-version="(\d+)"/.exec(body)[1], events.versions.at(-1));
  const late = new Events(preview);
  assert.equal(await late.next(), events.versions.at(-1));
  late.close();
});

test('a broken edit lies over the last good page as plain text, until it is repaired', async () => {
  const good = read(school);
  await edit(school, good.replace('org_form: МОУ', 'org_form: МОУ\norg_form: <script>alert(1)</script>'));
  const broken = await preview.get(page);
  assert.equal(broken.status, 200);
  assert.ok(broken.body.includes('Школа давно стоит'), 'the last good page is gone');
  assert.ok(broken.body.includes('glasnost-problems'));
  assert.ok(broken.body.includes('yaml/duplicate-key'));
  assert.ok(!broken.body.includes('<script>alert'));
  assert.ok(broken.body.includes('schools/school-1.md:'), 'the place is not named');
  assert.ok((await preview.get('/')).body.includes('glasnost-problems'), 'other pages are silent');
  assert.ok(preview.complained.includes('yaml/duplicate-key'), 'the terminal is silent');
  await edit(school, good);
  assert.ok(!(await preview.get(page)).body.includes('glasnost-problems'));
  assert.ok(!(await preview.get('/')).body.includes('glasnost-problems'));
});

test('files that come and go change the site', async () => {
  const path = 'municipalities/yasnogorsk/schools/school-9.md';
  await edit(path, read(school).replace(/^aliases:\n.*\n/m, '').replaceAll('№ 1', '№ 9').replace('number: 1', 'number: 9').replace(/^predecessors:\n.*\n/m, ''));
  await preview.until('/yasnogorsk/schools/school-9/', (got) => got.status === 200);
  assert.ok((await preview.get('/yasnogorsk/schools/')).body.includes('СОШ № 9'));
  const told = events.next();
  rmSync(join(preview.content, path));
  assert.ok(await told);
  await preview.until('/yasnogorsk/schools/school-9/', (got) => got.status === 404);
});

test('a file that an editor replaces is seen', async () => {
  const told = events.next();
  const path = join(preview.content, school);
  writeFileSync(`${path}.tmp`, read(school).replace('давно', 'издавна'));
  renameSync(`${path}.tmp`, path);
  assert.ok(await told);
  await preview.until(page, (got) => got.body.includes('издавна'));
});

test('a new municipality appears, in a folder that was not there', async () => {
  await edit('municipalities/novy/municipality.yml', read('municipalities/zarechny/municipality.yml').replaceAll('Заречн', 'Новин'));
  await preview.until('/novy/', (got) => got.status === 200);
  await preview.until('/', (got) => got.body.includes('href="novy/"'));
  const told = events.next();
  rmSync(join(preview.content, 'municipalities/novy'), { recursive: true });
  assert.ok(await told);
  await preview.until('/novy/', (got) => got.status === 404);
});

test('settings and vocabularies are read again', async () => {
  await edit('site.yml', read('site.yml').replace('title: Качество образования', 'title: Другое имя сайта'));
  await preview.until('/', (got) => got.body.includes('Другое имя сайта'));
  await preview.until(page, (got) => got.body.includes('Другое имя сайта'));
  const good = read('site.yml');
  await edit('site.yml', 'title: "');
  const broken = await preview.until(page, (got) => got.body.includes('glasnost-problems'));
  assert.ok(broken.body.includes('Другое имя сайта'), 'the last good page is gone');
  await edit('site.yml', good);
  await preview.until(page, (got) => !got.body.includes('glasnost-problems'));
  // Everything is read again in the background, which is told too.
  await events.quiet();
});

test('templates, words and assets are read again; a broken template leaves the former', async () => {
  const { templates } = preview;
  const layout = readFileSync(join(templates, 'layouts/base.html'), 'utf8');
  await edit('layouts/base.html', layout.replace('<body>', '<body class="edited">'), templates);
  assert.ok((await preview.get(page)).body.includes('<body class="edited">'));
  await edit('layouts/base.html', layout.replace('<body>', '<body>{{no_such_name}}'), templates);
  const broken = await preview.get(page);
  assert.equal(broken.status, 200);
  assert.ok(broken.body.includes('<body class="edited">'));
  assert.ok(broken.body.includes('no_such_name'));
  assert.ok(broken.body.includes('glasnost-problems'));
  await edit('layouts/base.html', layout, templates);
  const style = /href="([^"]*style\.[0-9a-f]{8}\.css)"/;
  const former = style.exec((await preview.get('/')).body)[1];
  const told = events.next();
  appendFileSync(join(templates, 'assets/style.css'), '\n.edited { color: inherit; }\n');
  assert.ok(await told);
  const present = style.exec((await preview.get('/')).body)[1];
  assert.notEqual(present, former);
  assert.ok((await preview.get(`/${present}`)).body.includes('.edited'));
});

test('nothing is written beside what was edited', async () => {
  await edit(school, read(school) + '\n');
  assert.equal((await preview.get('/manifest.json')).status, 404);
});

test('an edit is seen soon', async (t) => {
  await events.quiet();
  const times = [];
  for (let i = 0; i < 20; i += 1) {
    const start = performance.now();
    await edit(school, read(school).replace(/(?:издавна|недавно \d+) стоит/, `недавно ${i} стоит`));
    const got = await preview.get(page);
    assert.ok(got.body.includes(`недавно ${i} стоит`));
    times.push(performance.now() - start);
  }
  t.diagnostic(`edit → event → new page: median ${middle(times).toFixed(1)} ms`);
  // The sanitizers make the program several times slower; the promise is for the program people use.
  if (process.env.GLASNOST_TIMED) assert.ok(middle(times) < 100, `${middle(times)} ms`);
});
