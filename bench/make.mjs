#!/usr/bin/env node
// Writes an invented content tree: make.mjs MUNICIPALITIES DIRECTORY [SEED]. Every municipality comes from a random
// stream of its own (seed, index), so a smaller tree is a prefix of a larger one and equal arguments give equal bytes.
// Each has 12 schools, 4 orders of 4–8 KB, a programme of 40 measures and 3 data sets of 6 indicators.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { argv, exit } from 'node:process';

const [count, directory, seed = '1'] = argv.slice(2);
if (!(Number(count) > 0) || !directory) {
  console.error('usage: make.mjs MUNICIPALITIES DIRECTORY [SEED]');
  exit(2);
}

const indicators = {
  exam_russian: ['Средний балл экзамена по русскому языку', 'score', 58, 82],
  exam_maths: ['Средний балл экзамена по математике', 'score', 45, 74],
  vpr_quality: ['Доля справившихся с проверочной работой на «4» и «5»', 'percent', 34, 78],
  teachers_trained: ['Доля учителей, прошедших обучение', 'percent', 38, 92],
  meals: ['Доля обучающихся с горячим питанием', 'percent', 72, 100],
  extra: ['Доля обучающихся в кружках и секциях', 'percent', 55, 96],
};
const years = [2023, 2024, 2025];
const places = ['Заречный', 'Озёрский', 'Лесной', 'Берёзовский', 'Каменский', 'Полевской', 'Нагорный', 'Речной', 'Степной', 'Сосновский', 'Ключевской', 'Щукинский', 'Белогорский', 'Новосельский', 'Донской', 'Троицкий'];
const types = [['средняя общеобразовательная школа', 'СОШ'], ['основная общеобразовательная школа', 'ООШ'], ['гимназия', 'гимназия'], ['лицей', 'лицей']];
const titles = ['О проверочных работах', 'О приёме в первый класс', 'Об организации питания', 'О мониторинге качества образования', 'О закреплении территорий', 'Об олимпиаде', 'О летней кампании', 'Об итогах года'];
const who = ['Руководители школ', 'Методический центр', 'Отдел общего образования', 'Школьные координаторы', 'Бухгалтерия', 'Специалист по охране труда'];
const verbs = ['обеспечить', 'организовать', 'провести', 'подготовить', 'разместить на сайте', 'довести до сведения педагогов', 'взять на контроль'];
const objects = ['проверочные работы по утверждённому графику', 'объективную проверку работ', 'общественное наблюдение в дни экзаменов', 'сведения для родителей о порядке приёма', 'разбор результатов и рекомендации учителям', 'обновление плана повышения качества', 'повышение квалификации педагогов', 'безопасный подвоз обучающихся школьными автобусами'];
const deadlines = ['до 15 сентября 2025 года', 'до 1 декабря 2025 года', 'в течение учебного года', 'постоянно', 'октябрь 2025 года', 'ежемесячно', 'по графику отдела образования', 'ноябрь-декабрь 2025 года'];
const results = ['справка', 'протокол совещания', 'обновлённый план', 'методические рекомендации', 'список участников'];

// A small generator of random numbers (mulberry32), one for each stream.
function stream(number) {
  let state = number >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
  return { below: (n) => Math.floor(next() * n), of: (list) => list[Math.floor(next() * list.length)] };
}

const write = (path, text) => writeFileSync(join(directory, path), text);
const yamlText = (text) => `'${text.replaceAll("'", "''")}'`;
const upper = (text) => text[0].toUpperCase() + text.slice(1);

function writeShared() {
  mkdirSync(join(directory, 'vocabulary'), { recursive: true });
  write('site.yml', 'title: Открытые школы\npublisher: Пример\nlanguage: ru\nas_of: 2025-12-31\n');
  const rows = Object.entries(indicators).map(([id, [name, unit]]) => `${id}:\n  name: ${yamlText(name)}\n  unit: ${unit}\n  better: higher\n`);
  write('vocabulary/indicators.yml', rows.join(''));
  write('vocabulary/document-kinds.yml', 'order: приказ\nprogramme: программа\n');
  write('vocabulary/data-sources.yml', 'exams:\n  name: Система экзаменов\n');
}

function schoolName(random, place, number) {
  const [full, short] = random.of(types);
  return {
    full: `Муниципальное бюджетное общеобразовательное учреждение «${place}ая ${full} № ${number}»`,
    short: `МБОУ «${place}ая ${short} № ${number}»`,
    type: short,
  };
}

function writeSchool(random, base, id, place, number) {
  const name = schoolName(random, place, number);
  const about = Array.from({ length: 3 }, () => `${upper(random.of(objects))} — забота школы: здесь принято ${random.of(verbs)} ${random.of(objects)}.`);
  const category = random.below(4) === 0 ? 'categories:\n  - category: ШНОР\n    reason: низкие результаты проверочных работ\n' : '';
  write(
    `${base}/schools/${id}.md`,
    `---\nfull_name: ${name.full}\nshort_name: ${name.short}\norg_form: МБОУ\nschool_type: ${name.type}\nnumber: '${number}'\nlocality: г. ${place}\nrural: ${random.below(2) === 0}\npupils: {total: ${200 + random.below(800)}}\n${category}---\n\n${about.join('\n\n')}\n`,
  );
}

function writeOrder(random, base, index, name, schools) {
  const year = 2024 + random.below(2);
  const named = schools.filter(() => random.below(3) > 0);
  const sentence = () => `${random.of(who)}: ${random.of(verbs)} ${random.of(objects)}, ${random.of(objects)}.`;
  const points = Array.from({ length: 5 }, (_, i) => [
    `${i + 1}. ${sentence()} ${sentence()}`,
    ...Array.from({ length: 3 }, (_, j) => `${i + 1}.${j + 1}. ${sentence()}`),
  ]).flat();
  const assignments = Array.from({ length: 4 }, (_, i) => `  - point: '${i + 1}.1'\n    who: ${random.of(who)}\n    what: ${upper(random.of(verbs))} ${random.of(objects)}\n    due: ${random.of(deadlines)}\n    schools: participants\n`);
  write(
    `${base}/documents/o${index}.md`,
    `---\nkind: приказ\nnumber: '${10 + index * 20 + random.below(15)}'\ndate: ${year}-${String(index * 2).padStart(2, '0')}-${String(1 + random.below(28)).padStart(2, '0')}\nissuer: Отдел образования ${name}\ntitle: ${random.of(titles)} в ${year} году\nsigned_by: {post: Начальник отдела, name: А.А. Примерная}\ncontrol: signatory\nschools: [${named.join(', ')}]\n${index === 1 ? 'attachments:\n  - {title: Программа, programme: programme}\n' : ''}assignments:\n${assignments.join('')}---\n\n${points.join('\n')}\n`,
  );
}

function writeProgramme(random, base, places) {
  const sections = Array.from({ length: 4 }, (_, s) => {
    const rows = Array.from({ length: 10 }, (_, i) => `| ${s + 1}.${i + 1} | ${upper(random.of(verbs))} ${random.of(objects)} | ${random.of(deadlines)} | ${random.of(who)} | ${upper(random.of(results))} |`);
    return `## ${s + 1}. ${['Цель', 'Задачи', 'Мониторинг', 'Меры'][s]}\n\n${upper(random.of(objects))}.\n\n| № | Мероприятие | Срок | Ответственные | Ожидаемый результат |\n|---|---|---|---|---|\n${rows.join('\n')}\n`;
  });
  write(
    `${base}/programmes/programme.md`,
    `---\ntitle: Программа развития образования\nkind: программа\nperiod: {from: 2025-01-01, to: 2026-12-31}\napproved_by: {document: o1}\nparticipants: [${places.join(', ')}]\npassport:\n  - {label: Цель, text: ${upper(random.of(objects))}}\n  - {label: Исполнители, text: ${random.of(who)}}\n---\n\n${sections.join('\n')}`,
  );
}

function writeDataSet(random, base, year, schools) {
  const codes = Object.keys(indicators);
  const value = (code) => {
    const [, , low, high] = indicators[code];
    return (low * 10 + random.below((high - low) * 10)) / 10;
  };
  const cells = (value) => codes.map((code) => `"${code}": ${value(code)}`).join(', ');
  const columns = Object.fromEntries(codes.map((code) => [code, schools.map(() => value(code))]));
  const mean = (code) => Math.round((columns[code].reduce((sum, one) => sum + one, 0) / schools.length) * 10) / 10;
  const rows = schools.map((school, i) => `    {"school": "${school}", ${cells((code) => columns[code][i])}}`);
  write(
    `${base}/indicators/${year}.json`,
    `{\n  "title": "Итоги ${year} года",\n  "period": {"year": ${year}},\n  "source": {"system": "exams"},\n  "indicators": [${codes.map((code) => `"${code}"`).join(', ')}],\n  "rows": [\n${rows.join(',\n')}\n  ],\n  "totals": [{"scope": "municipality", ${cells(mean)}}]\n}\n`,
  );
}

writeShared();
for (let m = 1; m <= Number(count); m++) {
  const random = stream(Number(seed) * 1000003 + m * 7919);
  const id = `m${String(m).padStart(4, '0')}`;
  const base = `municipalities/${id}`;
  for (const folder of ['schools', 'documents', 'programmes', 'indicators']) mkdirSync(join(directory, base, folder), { recursive: true });
  const place = random.of(places);
  const name = `${place} район № ${m}`;
  write(`${base}/municipality.yml`, `name: ${name}\nname_genitive: района ${place} № ${m}\nregion: Примерская область\nauthority: Отдел образования\n`);
  const schools = Array.from({ length: 12 }, (_, i) => `s${String(i + 1).padStart(2, '0')}`);
  schools.forEach((school, i) => writeSchool(random, base, school, place.slice(0, -2), i + 1));
  for (let index = 1; index <= 4; index++) writeOrder(random, base, index, `${place} район`, schools);
  writeProgramme(random, base, schools);
  for (const year of years) writeDataSet(random, base, year, schools);
}
