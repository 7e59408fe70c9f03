// Acceptance of the founding document S0: Бокситогорский район, распоряжение №532 and its two appendices.
import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { test } from 'node:test';
import { build, content, copyOf, words } from '../site.mjs';

const site = build(content);
const order = 'boksitogorsk/documents/2021-rasporyazhenie-532/';
const table = 'boksitogorsk/indicators/2020-2021-h2/';
const api = 'municipalities/boksitogorsk';
const orderData = () => site.endpoint(`${api}/documents/2021-rasporyazhenie-532.json`).data;
const tableData = () => site.endpoint(`${api}/indicators/2020-2021-h2.json`).data;
const schoolOf = (row) => row.school.id;
const withoutDot = (label) => label.replace(/\.$/, '');

test('the founding content builds without an error', () => {
  assert.equal(site.code, 0, site.said);
});

test('S0.1 the page of the order shows kind, number, date, issuer and signatory', () => {
  const text = words(site.page(order).querySelector('main'));
  for (const expected of [
    /распоряжение/i,
    /№ ?532/,
    /21 октября 2021 года/,
    /Комитет образования администрации Бокситогорского муниципального района Ленинградской области/,
    /Е\.В\. Гречнёвкина/,
  ])
    assert.match(text, expected);
});

test('S0.1 it has 6 points and 7 sub-points, in the order of the source', () => {
  const labels = orderData().points.filter((point) => point.label).map((point) => [point.depth, withoutDot(point.label)]);
  assert.deepEqual(
    labels,
    ['1', '2', '3', '3.1', '3.2', '4', '4.1', '4.2', '5', '5.1', '5.2', '5.3', '6'].map((label) => [
      label.includes('.') ? 1 : 0,
      label,
    ]),
  );
  const page = site.page(order);
  for (const [, label] of labels) assert.ok(page.querySelector(`#p-${label.replace('.', '-')}`), `no point ${label}`);
});

test('S0.1 each sub-point has its assignee', () => {
  const who = { 3: /Л\.Н\. Серякова/, 4: /Т\.С\. Боброва/, 5: /Руководители общеобразовательных организаций/ };
  const page = site.page(order);
  for (const label of ['3.1', '3.2', '4.1', '4.2', '5.1', '5.2', '5.3']) {
    const anchor = `p-${label.replace('.', '-')}`;
    const assignments = orderData().assignments.filter((assignment) => assignment.anchor === anchor);
    assert.ok(assignments.length > 0, `no assignment at ${anchor}`);
    for (const assignment of assignments) assert.match(assignment.who, who[label[0]]);
    assert.match(words(page.querySelector(`#${anchor}`)), who[label[0]], `the page does not say who at ${label}`);
  }
});

test('S0.1 point 5.3 links to appendix 2 and to point 2', () => {
  const links = site.page(order).querySelectorAll('#p-5-3 a').map((link) => link.getAttribute('href'));
  assert.ok(links.some((href) => href.endsWith('indicators/2020-2021-h2/')), `${links}`);
  assert.ok(links.some((href) => href.endsWith('#p-2')), `${links}`);
});

test('S0.1 references to №383 and №526 say «документ не опубликован» and have no link', () => {
  for (const number of ['383', '526']) {
    const relation = orderData().relations.find((each) => each.number === number);
    assert.equal(relation.document, null);
    const shown = site
      .page(order)
      .querySelectorAll('main li, main tr, main dd')
      .filter((node) => words(node).includes(`№ ${number}`) && /документ не опубликован/.test(words(node)));
    assert.ok(shown.length > 0, `№${number} is not shown as unpublished`);
    for (const node of shown)
      for (const link of node.querySelectorAll('a')) assert.doesNotMatch(words(link), new RegExp(number));
  }
});

test('S0.2 the data set has exactly 12 schools and ИТОГО, with decimal commas', () => {
  const rows = site.page(table).querySelectorAll('table tbody tr, table tfoot tr').filter((row) => /СОШ|ООШ|итого/i.test(words(row)));
  const totals = rows.filter((row) => /итого/i.test(words(row)));
  assert.equal(totals.length, 1);
  assert.equal(rows.length - totals.length, 12);
  const text = (name) => words(rows.find((row) => words(row).includes(name)));
  assert.match(text('СОШ № 1" г. Пикалёво'), /20,91/);
  assert.match(text('СОШ № 3" г. Пикалёво'), /46,14/);
  assert.match(words(totals[0]), /35,31/);
});

test('S0.2 the lowest share is 20.91, the highest 46.14, as JSON numbers typed so', () => {
  const values = tableData().rows.map((row) => [row.ko_fact.value, schoolOf(row)]);
  assert.deepEqual(values.reduce((low, each) => (each[0] < low[0] ? each : low)), [20.91, 'pikalevo-sosh-1']);
  assert.deepEqual(values.reduce((high, each) => (each[0] > high[0] ? each : high)), [46.14, 'pikalevo-sosh-3']);
  const text = site.text(`api/v1/${api}/indicators/2020-2021-h2.json`);
  for (const typed of ['20.91', '46.14', '38.8', '45', '100']) assert.match(text, new RegExp(`"value": ${typed}[,\\s]`));
});

test('S0.3 the endpoint has 12 rows and the published total 35.31, never the mean of the rows', () => {
  const { rows, totals } = tableData();
  assert.equal(rows.length, 12);
  assert.equal(totals.length, 1);
  const [total] = totals;
  assert.equal(total.scope, 'municipality');
  assert.equal(total.origin, 'published');
  assert.equal(total.ko_fact.value, 35.31);
  assert.equal(total.so_fact.value, 94.17);
  for (const mean of ['36.58', '36,58', '95.69', '95,69'])
    for (const path of site.files().filter((file) => /^(api\/v1\/municipalities\/)?boksitogorsk/.test(file)))
      assert.ok(!site.text(path).includes(mean), `${path} shows a mean of percentages, ${mean}`);
});

test('S0.3 all 26 differences are checked: none is wrong, and each is found when it is', () => {
  const stated = (built) => built.diagnostics('warning').filter((line) => /stated|difference/.test(line.split(']')[0]));
  assert.deepEqual(stated(site), []);
  const spoiled = copyOf(content, (file, path) => {
    if (!path.endsWith('2020-2021-h2.json')) return;
    const text = readFileSync(file, 'utf8');
    writeFileSync(file, text.replace(/("(?:ko|so)_gap": )(\d)/g, (_, key, digit) => `${key}${digit === '9' ? 8 : Number(digit) + 1}`));
  });
  assert.equal(stated(build(spoiled)).length, 26);
});

test('S0.4 the page of each school shows its row, its gap in п.п., the municipal value, source and period', () => {
  for (const row of tableData().rows) {
    const text = words(site.page(`boksitogorsk/schools/${schoolOf(row)}/`).querySelector('main'));
    const comma = (cell) => String(cell.value).replace('.', ',');
    for (const code of ['ko_fact', 'ko_forecast', 'so_fact', 'so_forecast'])
      assert.ok(text.includes(comma(row[code])), `${schoolOf(row)} does not show ${code}`);
    for (const code of ['ko_gap', 'so_gap'])
      assert.ok(text.includes(`${comma(row[code])} п.п.`), `${schoolOf(row)} does not show ${code} in п.п.`);
    for (const expected of [/35,31/, /94,17/, /ГИС «СОЛО»/, /2 полугодие 2020\/2021/]) assert.match(text, expected);
  }
});

test('S0.5 sorted by КО the schools stand as the source has them; five are below the municipality', () => {
  const { rows, totals } = tableData();
  const values = rows.map((row) => row.ko_fact.value).sort((a, b) => b - a);
  assert.deepEqual(values, [46.14, 45.45, 43.48, 39.02, 38.8, 38.67, 36.54, 35.22, 34.49, 34.42, 25.87, 20.91]);
  assert.equal(values.filter((value) => value < totals[0].ko_fact.value).length, 5);
});
