// Acceptance of the founding document S2: Бокситогорский район, the municipal programme 2020–2022.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { build, content, words } from '../site.mjs';

const site = build(content);
const path = 'boksitogorsk/programmes/2020-2022-nizkie-rezultaty/';
const api = 'municipalities/boksitogorsk';
const programme = () => site.endpoint(`${api}/programmes/2020-2022-nizkie-rezultaty.json`).data;
const measures = () => programme().sections.flatMap((section) => section.measures);

test('S2.1 the passport has 11 fields, and the pupils add up', () => {
  assert.equal(programme().passport.length, 11);
  const text = words(site.page(path).querySelector('main'));
  for (const { label } of programme().passport) assert.ok(text.includes(label), label);
  for (const number of ['4462', '1846', '2286', '330']) assert.match(text, new RegExp(`(?<!\\d)${number}(?!\\d)`), number);
  assert.equal(1846 + 2286 + 330, 4462);
  const stated = programme().stated.find((claim) => claim.as === 'sum');
  assert.equal(stated.value, 4462);
  assert.deepEqual(stated.of, [1846, 2286, 330]);
});

test('S2.2 sections 1, 2, 2.1, 2.2, 3–6 hold 79 numbered rows and 10 without a number', () => {
  const numbers = programme()
    .sections.filter((section) => section.measures.length > 0)
    .map((section) => section.number.replace(/\.$/, ''));
  assert.deepEqual(numbers, ['1', '2', '2.1', '2.2', '3', '4', '5', '6']);
  assert.equal(measures().filter((measure) => measure.number).length, 79);
  assert.equal(measures().filter((measure) => !measure.number).length, 10);
  assert.equal(site.page(path).querySelectorAll('main tr[id^="m-"], main li[id^="m-"]').length, 89);
});

test('S2.2 row «2.1.» and section «2.1.» are different places', () => {
  const page = site.page(path);
  assert.equal(page.querySelectorAll('[id="m-2-1"]').length, 1);
  assert.equal(page.querySelectorAll('[id="s-2-1"]').length, 1);
  const section = programme().sections.find((item) => item.anchor === 's-2-1');
  const measure = measures().find((item) => item.anchor === 'm-2-1');
  assert.equal(section.number.replace(/\.$/, ''), measure.number.replace(/\.$/, ''));
});

test('S2.2 measure 2.11 is shown with «срок не указан»', () => {
  const row = site.page(path).querySelector('#m-2-11');
  assert.match(words(row), /срок не указан/i);
  assert.equal(measures().find((measure) => measure.anchor === 'm-2-11').deadline.kind, 'none');
});

test('S2.3 every row has an anchor of its own; three spellings of 2020–2022 are one span in 37 rows', () => {
  const anchors = measures().map((measure) => measure.anchor);
  assert.equal(new Set(anchors).size, 89);
  const whole = measures().filter(
    ({ deadline }) => deadline.kind === 'year_range' && deadline.from === '2020-01-01' && deadline.to === '2022-12-31',
  );
  assert.equal(whole.length, 37);
  const spellings = new Map();
  for (const { deadline } of whole) spellings.set(deadline.text, (spellings.get(deadline.text) ?? 0) + 1);
  assert.deepEqual([...spellings.values()].sort((a, b) => b - a), [23, 13, 1]);
});

test('S2.4 three participants link to their pages with their categories', () => {
  const expected = { 'zaborevskaya-sosh': 'adverse_conditions', 'podborovskaya-oosh': 'adverse_conditions', 'pikalevo-sosh-1': 'low_results' };
  const page = site.page(path);
  for (const [school, category] of Object.entries(expected)) {
    assert.ok(page.querySelector(`main a[href$="schools/${school}/"]`), school);
    const data = site.endpoint(`${api}/schools/${school}.json`).data;
    assert.deepEqual(data.categories.map((item) => item.category), [category]);
    const shown = words(site.page(`boksitogorsk/schools/${school}/`).querySelector('main'));
    assert.match(shown, category === 'low_results' ? /ШНОР/ : /ШНСУ/);
    assert.ok(shown.includes(data.categories[0].reason), school);
  }
  assert.equal(programme().participants.length, 3);
});

test('S2.4 the page of СОШ №1 says which school joined it', () => {
  const text = words(site.page('boksitogorsk/schools/pikalevo-sosh-1/').querySelector('main'));
  assert.match(text, /присоединена/i);
  assert.match(text, /Анисимовская ООШ/);
  assert.match(text, /2019/);
});

test('the programme is published as a table: a line for each of its 89 measures', () => {
  const table = site.text(`api/v1/${api}/programmes/2020-2022-nizkie-rezultaty.csv`);
  assert.ok(table.startsWith('section'), table.slice(0, 80));
  const [head, ...rows] = parseCsv(table);
  assert.equal(rows.length, 89);
  for (const row of rows) assert.equal(row.length, head.length);
});

// RFC 4180, for what the site writes.
function parseCsv(text) {
  const rows = [[]];
  for (const [, quoted, plain, end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g)) {
    rows.at(-1).push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
    if (end !== ',') rows.push([]);
  }
  return rows.slice(0, -1);
}
