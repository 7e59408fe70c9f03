// Acceptance of the founding document S4: Щёкинский район, приказ №4 and its monitoring programme.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { build, content, words } from '../site.mjs';

const site = build(content);
const order = 'shchekino/documents/2021-prikaz-4/';
const page = 'shchekino/monitoring/2021/';
const api = 'municipalities/shchekino';
const orderData = () => site.endpoint(`${api}/documents/2021-prikaz-4.json`).data;
const monitoring = () => site.endpoint(`${api}/monitoring/2021.json`).data;
const schools = ['golovenkovskaya-oosh-23', 'yubileynaya-oosh-43'];
const phone = '5-48-38';

test('S4.1 order №4 of 13.01.2021 has four points, who is responsible, who controls, and two schools', () => {
  const data = orderData();
  assert.equal(data.number, '4');
  assert.equal(data.date, '2021-01-13');
  assert.equal(data.points.filter((point) => /^\d/.test(point.label ?? '')).length, 4);
  const text = words(site.page(order).querySelector('main'));
  for (const name of [/Гуляев/, /Белецк/]) assert.match(text, name);
  assert.deepEqual(data.schools.map((school) => school.id), schools);
});

test('S4.2 the monitoring page shows kinds, level, period, six sources and what each supplies, and consumers', () => {
  const data = monitoring();
  const text = words(site.page(page).querySelector('main'));
  for (const kind of ['входной', 'промежуточный', 'итоговый', 'муниципальный']) assert.match(text, new RegExp(kind, 'i'));
  assert.match(text, /2020.{1,3}2021/);
  assert.equal(data.data_sources.length, 6);
  for (const source of data.data_sources) {
    assert.ok(source.data, source.source);
    assert.ok(text.includes(source.data), source.data);
  }
  assert.ok(data.consumers.length > 0);
  for (const consumer of data.consumers) assert.ok(text.includes(consumer), consumer);
});

test('S4.2 the indicators of 4.3 and 4.4 are there, and the chain from recommendations to decisions', () => {
  const { indicators } = monitoring();
  assert.equal(indicators.filter((indicator) => indicator.section === '4.3').length, 3);
  const ofTeachers = indicators.filter((indicator) => indicator.code || indicator.section === '4.4');
  assert.equal(ofTeachers.length, 5);
  const shown = site.page(page);
  const text = words(shown.querySelector('main'));
  for (const indicator of indicators) assert.ok(text.includes(indicator.name ?? indicator.text), indicator.code ?? indicator.text);
  for (const anchor of ['p-6-1', 'p-6-2', 'p-6-3']) assert.ok(shown.querySelector(`#${anchor}`), anchor);
  assert.match(words(shown.querySelector('#p-6-3')), /управленческ/i);
});

test('S4.2 the swallowed point «6.3» is restored and flagged', () => {
  const point = monitoring().points.find((item) => item.anchor === 'p-6-3');
  assert.match(point.label, /^6\.3/);
  assert.ok(point.issues.length > 0);
  assert.ok(site.page(page).querySelector('#p-6-3 .flag, #p-6-3 .remark, #p-6-3 .flags'), 'no flag at the point');
});

test('S4.3 both schools have the section «Повышение качества образования» with a link to the monitoring', () => {
  for (const school of schools) {
    const quality = site.page(`shchekino/schools/${school}/quality/`);
    assert.match(words(quality.querySelector('h1')), /Повышение качества образования/);
    assert.ok(quality.querySelector('main a[href$="monitoring/2021/"]'), school);
  }
});

test('S4.4 the phone of the executor stands in the document only', () => {
  assert.match(words(site.page(order).querySelector('main')), new RegExp(phone));
  const endpoint = `api/v1/${api}/documents/2021-prikaz-4.json`;
  for (const file of site.files().filter((path) => /\.(html|json|csv)$/.test(path)))
    if (file !== `${order}index.html` && file !== endpoint) assert.ok(!site.text(file).includes(phone), file);
});

test('S4.5 the endpoint names kinds and levels by their tokens, and has no deadline', () => {
  assert.deepEqual(monitoring().kinds, ['entry', 'interim', 'final']);
  assert.deepEqual(monitoring().levels, ['municipal']);
  assert.deepEqual(monitoring().schedule, []);
});
