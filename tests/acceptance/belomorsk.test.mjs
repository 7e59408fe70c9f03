// Acceptance of the founding document S1: Беломорский район, приказ №17 and its roadmap.
import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { test } from 'node:test';
import { build, content, copyOf, words } from '../site.mjs';

const site = build(content);
const order = 'belomorsk/documents/2022-prikaz-17/';
const plan = 'belomorsk/programmes/2022-dorozhnaya-karta/';
const api = 'municipalities/belomorsk';
const orderData = (built = site) => built.endpoint(`${api}/documents/2022-prikaz-17.json`).data;
const planData = () => site.endpoint(`${api}/programmes/2022-dorozhnaya-karta.json`).data;
const measures = () => planData().sections.flatMap((section) => section.measures);
const cycle = [
  'Цель',
  'Задачи',
  'Показатели',
  'Методы сбора и обработки информации',
  'Мониторинг показателей',
  'Анализ результатов мониторинга',
  'Адресные рекомендации по результатам анализа',
  'Меры. Мероприятия',
  'Управленческие решения',
  'Анализ эффективности принятых мер',
];

test('S1.1 five numbered points stand in source order, the second «2.» with the notice', () => {
  const labels = orderData().points.filter((point) => /^\d/.test(point.label ?? ''));
  assert.deepEqual(labels.map((point) => point.label.replace(/\.$/, '')), ['1', '2', '3', '2', '4']);
  const page = site.page(order);
  assert.match(words(page.querySelector('#p-2--2')), /^2\./);
  assert.match(words(page.querySelector('#p-2--2')), /нумерация как в документе/i);
});

test('S1.1 the anchors of the points are unique', () => {
  const anchors = orderData().points.map((point) => point.anchor).filter(Boolean);
  assert.deepEqual(anchors, [...new Set(anchors)]);
  const page = site.page(order);
  for (const anchor of anchors) assert.equal(page.querySelectorAll(`[id="${anchor}"]`).length, 1, anchor);
});

test('S1.2 «31 июня 2022» is printed to the letter with the flag «такой даты нет»', () => {
  const point = words(site.page(order).querySelector('#p-2--2-u1'));
  assert.match(point, /31 июня 2022 года/);
  assert.match(point, /такой даты нет/i);
});

test('S1.2 in JSON its deadline is invalid and has no day', () => {
  const invalid = orderData().assignments.map((assignment) => assignment.due).filter((due) => due?.kind === 'invalid');
  assert.equal(invalid.length, 1);
  assert.match(invalid[0].text, /31 июня 2022 года/);
  assert.equal(invalid[0].from, null);
  assert.equal(invalid[0].to, null);
});

test('S1.2 without known_issues the build ends with a warning, under --strict with a failure', () => {
  const untold = copyOf(content, (file) => {
    if (!/\.(md|yml)$/.test(file)) return;
    const text = readFileSync(file, 'utf8');
    writeFileSync(file, text.replace(/^known_issues:\n(?:(?: |- ).*\n)*/m, ''));
  });
  const lenient = build(untold);
  assert.equal(lenient.code, 0, lenient.said);
  const warnings = lenient.diagnostics('warning').filter((line) => line.includes('deadline/impossible-date'));
  assert.equal(warnings.length, 1, lenient.said);
  assert.match(warnings[0], /^municipalities\/belomorsk\/documents\/2022-prikaz-17\.md:\d+/);
  const strict = build(untold, '--strict');
  assert.equal(strict.code, 1);
  assert.deepEqual(site.diagnostics('warning').filter((line) => line.includes('deadline/impossible-date')), []);
});

test('S1.3 four report duties: two recipients, two half-years, three valid dates', () => {
  const duties = orderData().assignments.filter((assignment) => assignment.due && assignment.due.kind !== 'none');
  assert.equal(duties.length, 4);
  assert.equal(new Set(duties.map((duty) => duty.to)).size, 2);
  assert.deepEqual(duties.map((duty) => duty.for).sort(), ['I полугодие', 'I полугодие', 'II полугодие', 'II полугодие']);
  const days = duties.map((duty) => duty.due.to).filter(Boolean);
  assert.deepEqual(days.sort(), ['2022-06-20', '2022-12-10', '2022-12-15']);
  const text = words(site.page(order).querySelector('main'));
  for (const day of ['20 июня 2022', '10 декабря 2022', '31 июня 2022', '15 декабря 2022']) assert.ok(text.includes(day), day);
});

test('S1.5 the pages of both schools list the measures that name them', () => {
  const both = [4, 6, 7, 8, 10, 11, 12, 13, 15, 16, 17, 18, 19, 20, 21].map(String);
  const all = ['1', '5', '14'];
  const expected = { 'letnerechenskaya-sosh': ['3', '9', ...both], 'belomorskaya-sosh-3': both };
  for (const [school, own] of Object.entries(expected)) {
    const page = site.page(`belomorsk/schools/${school}/`);
    const linked = page.querySelectorAll('a[href*="programmes/2022-dorozhnaya-karta/#m-"]').map((link) => link.getAttribute('href').split('#m-')[1]);
    assert.deepEqual([...new Set(linked)].sort((a, b) => a - b), [...own, ...all].sort((a, b) => a - b), school);
    for (const number of all) {
      const row = page
        .querySelectorAll('main tr, main li')
        .find((node) => node.querySelector(`a[href$="#m-${number}"]`));
      assert.match(words(row), /все школы/i, `№${number} on the page of ${school}`);
    }
  }
  assert.deepEqual(measures().filter((measure) => measure.all_schools).map((measure) => measure.number), all);
});

test('S1.5 the plan has 21 measures, numbered 1 to 21 in source order', () => {
  assert.deepEqual(measures().map((measure) => measure.number), Array.from({ length: 21 }, (_, index) => String(index + 1)));
});

test('S1.6 the programme has its ten headings in the order of the cycle', () => {
  const page = site.page(plan);
  const headings = page.querySelectorAll('main h2, main h3').map(words).filter((heading) => cycle.includes(heading));
  assert.deepEqual(headings, cycle);
  assert.deepEqual(planData().sections.map((section) => section.title).filter((title) => cycle.includes(title)), cycle);
});

test('S1.6 /quality/ shows the ten steps of the management cycle, each with what proves it', () => {
  const steps = site.endpoint(`${api}/cycle.json`).data;
  assert.deepEqual(steps.map((step) => step.step), [
    'goals',
    'tasks',
    'indicators',
    'collection',
    'monitoring',
    'analysis',
    'recommendations',
    'measures',
    'decisions',
    'effectiveness',
  ]);
  const page = site.page('belomorsk/quality/');
  const links = page.querySelectorAll('main a').filter((link) => link.getAttribute('href').includes('2022-dorozhnaya-karta/#s-'));
  assert.equal(new Set(links.map((link) => link.getAttribute('href'))).size, 10);
});
