// Acceptance of the founding document S3: Славянский район, the order on schools with low results and its report.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { build, content, words } from '../site.mjs';

const site = build(content);
const order = 'slavyansk/documents/2021-itogi-shnor/';
const api = 'municipalities/slavyansk';
const orderData = () => site.endpoint(`${api}/documents/2021-itogi-shnor.json`).data;
const risks = () => site.endpoint(`${api}/risks/2020-2021.json`).data;
const numberOf = (id) => id.match(/(\d+)$/)[1];

test('S3.1 the order shows that its number and date are illegible, and never a number', () => {
  const page = site.page(order);
  const text = words(page.querySelector('main'));
  assert.match(text, /нечитаем|неразборчив/i);
  assert.equal(orderData().number, null);
  assert.equal(orderData().number_status, 'illegible');
  assert.equal(orderData().date, null);
  assert.equal(orderData().date_status, 'illegible');
  assert.doesNotMatch(words(page.querySelector('h1')), /№ ?\d/);
});

test('S3.2 there are 17 schools, and school 48 stands once with two reasons', () => {
  const schools = site.endpoint(`${api}/schools.json`).data;
  assert.equal(schools.length, 17);
  assert.equal(orderData().schools.length, 17);
  const links = site.page('slavyansk/schools/').querySelectorAll('main table a[href$="sosh-48/"]');
  assert.equal(links.length, 1);
  const school = site.endpoint(`${api}/schools/sosh-48.json`).data;
  const reasons = school.categories.map((category) => category.reason).join(' ');
  assert.match(reasons, /проект/i);
  assert.match(reasons, /ВПР/);
});

test('S3.2 the groups have 3, 14 and 1 schools, with a note on №48', () => {
  const groups = risks().cohorts.filter((cohort) => cohort.set === 'groups');
  assert.deepEqual(groups.map((group) => group.schools.length), [3, 14, 1]);
  const text = words(site.page('slavyansk/risks/2020-2021/').querySelector('main'));
  assert.match(text, /48[^.]*двух группах/i);
});

test('S3.3 the columns of the risk matrix sum to 14, 11, 7 and 9', () => {
  const counts = new Map();
  for (const profile of risks().profiles) counts.set(profile.factor, (counts.get(profile.factor) ?? 0) + 1);
  assert.deepEqual(risks().factors.map((factor) => counts.get(factor.id)), [14, 11, 7, 9]);
  const page = site.page('slavyansk/risks/2020-2021/');
  assert.equal(page.querySelectorAll('main tr[id^="row-"]').length, 17);
  const foot = words(page.querySelectorAll('main table tr').find((row) => /Всего|Школ с/i.test(words(row))));
  assert.match(foot, /14.*11.*7.*9/);
});

test('S3.3 school 39 has no factor, schools 8 and 51 have four', () => {
  const row = site.page('slavyansk/risks/2020-2021/').querySelector('#row-sosh-39');
  assert.match(words(row), /факторы не указаны/i);
  const of = (school) => site.endpoint(`${api}/schools/${school}.json`).data.risks.factors.length;
  assert.equal(of('sosh-39'), 0);
  assert.equal(of('oosh-8'), 4);
  assert.equal(of('sosh-51'), 4);
});

test('S3.4 the page of school 8 shows its type, the cohort of 2021, risks, visit and remarks', () => {
  const school = site.endpoint(`${api}/schools/oosh-8.json`).data;
  assert.equal(school.school_type, 'ООШ');
  assert.ok(school.risks.cohorts.some((cohort) => /500\+/.test(cohort.name) && /2021/.test(cohort.name)));
  assert.equal(school.risks.visits.length, 1);
  assert.match(school.risks.visits[0].remark, /урок/i);
  assert.match(school.risks.visits[0].remark, /документ/i);
  const text = words(site.page('slavyansk/schools/oosh-8/').querySelector('main'));
  for (const expected of [/500\+/, /2021/, /мотиваци/i, /компетентност/i, /урок/i]) assert.match(text, expected);
});

test('S3.5 the register lists the cited documents, none of them as published', () => {
  const documents = site.endpoint(`${api}/documents.json`).data;
  for (const number of ['1002', '192', '947', '948', '949', '950', '1478', '1056', '118', '251', '306']) {
    const found = documents.filter((document) => document.number === number);
    assert.equal(found.length, 1, number);
    assert.equal(found[0].availability, 'not_published', number);
  }
  const text = words(site.page('slavyansk/documents/').querySelector('main'));
  for (const number of ['1002', '1478', '306']) assert.match(text, new RegExp(`№ ?${number}`));
});

test('S3.5 №949 amends №1478 and №476 amends №251, seen from both', () => {
  const all = site.endpoint(`${api}/documents.json`).data;
  const idOf = (number) => all.find((document) => document.number === number).id;
  for (const [amending, amended] of [['949', '1478'], ['476', '251']]) {
    const data = site.endpoint(`${api}/documents/${idOf(amending)}.json`).data;
    const relation = data.relations.find((item) => item.type === 'amends' && item.direction === 'out');
    assert.equal(relation.number, amended);
    const back = site.endpoint(`${api}/documents/${idOf(amended)}.json`).data.relations;
    assert.ok(back.some((item) => item.type === 'amends' && item.direction === 'in' && item.number === amending));
    const text = words(site.page(`slavyansk/documents/${idOf(amended)}/`).querySelector('main'));
    assert.match(text, new RegExp(`№ ?${amending}`));
  }
});

test('S3.5 №192 has one date and one flagged other reading', () => {
  const relation = orderData().relations.find((item) => item.number === '192');
  assert.equal(relation.date, '2021-01-26');
  assert.deepEqual(relation.stated.map((reading) => reading.date), ['2021-11-26']);
  assert.match(words(site.page(order).querySelector('main')), /26 ноября 2021/);
});

test('S3.7 no residue of the recognition stands on any page', () => {
  for (const file of site.files().filter((path) => /^slavyansk\/.*\.html$/.test(path))) {
    const text = words(site.page(file.replace(/index\.html$/, '')));
    assert.doesNotMatch(text, /€|Jф|\]ф|202l|[а-яё][a-z]|[a-z][а-яё]/u, file);
  }
});

test('the report of the order says what was done and which documents prove it', () => {
  const report = site.endpoint(`${api}/programmes/2021-otchet-shnor.json`).data;
  const rows = report.sections.flatMap((section) => section.measures);
  const done = rows.filter((row) => row.status.value === 'done');
  assert.ok(done.length > 0);
  assert.ok(done.some((row) => row.status.evidence.length > 0));
  assert.ok(rows.some((row) => row.status.value === null));
  assert.match(words(site.page('slavyansk/programmes/2021-otchet-shnor/').querySelector('#m-1')), /выполнено/i);
});

test('the visits are 13, and four schools were not visited', () => {
  assert.equal(risks().visits.length, 13);
  assert.deepEqual(risks().not_visited.map((school) => numberOf(school.id)).sort((a, b) => a - b), ['5', '16', '20', '39']);
});
