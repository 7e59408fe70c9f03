// Every link, image and anchor of the built site resolves; every endpoint parses; the manifest tells the truth.
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join, posix } from 'node:path';
import { test } from 'node:test';
import { parse } from 'node-html-parser';
import { build, content, root } from './site.mjs';

const outside = /^(https?:|mailto:|tel:)/;

function idsOf(page) {
  return page.querySelectorAll('[id]').map((node) => node.getAttribute('id'));
}

// What is wrong with the links of a site; `base` is the path that absolute links begin with.
function brokenLinks(site, { base, offline }) {
  const pages = new Map(
    site.files().filter((path) => path.endsWith('.html')).map((path) => [path, parse(site.text(path))]),
  );
  const ids = new Map([...pages].map(([path, page]) => [path, new Set(idsOf(page))]));
  const broken = [];
  let links = 0;
  for (const [path, page] of pages) {
    for (const node of page.querySelectorAll('[href], [src]')) {
      const href = node.getAttribute('href') ?? node.getAttribute('src');
      if (outside.test(href)) continue;
      links += 1;
      const [target, anchor] = decodeURI(href).split('#');
      let file = target === '' ? path : posix.normalize(posix.join(posix.dirname(path), target));
      if (target.startsWith('/')) {
        if (path !== '404.html') broken.push(`${path}: ${href} is absolute`);
        file = posix.relative(base, target) + (target.endsWith('/') ? '/' : '');
      }
      if (!offline && (file.endsWith('/') || file === '' || file === '.' || file === './')) file = posix.join(file, 'index.html');
      if (file.startsWith('..')) broken.push(`${path}: ${href} leaves the site`);
      else if (!existsSync(join(site.directory, file)) || !statSync(join(site.directory, file)).isFile())
        broken.push(`${path}: ${href} leads nowhere`);
      else if (anchor && !ids.get(file)?.has(anchor)) broken.push(`${path}: ${href} has no such anchor`);
    }
  }
  return { broken, links, pages };
}

for (const [name, tree] of [
  ['content', content],
  ['tests/sites/small', join(root, 'tests/sites/small/content')],
]) {
  test(`${name}: every link and anchor resolves`, () => {
    const site = build(tree, '--base-url', 'https://example.test/edu');
    assert.equal(site.code, 0, site.said);
    const { broken, links, pages } = brokenLinks(site, { base: '/edu' });
    assert.ok(links > pages.size, 'pages without links');
    assert.deepEqual(broken, []);
  });

  test(`${name}: every link and anchor resolves in a copy for a USB stick`, () => {
    const site = build(tree, '--offline');
    const { broken, pages } = brokenLinks(site, { base: '/', offline: true });
    pages.delete('404.html');
    assert.deepEqual(broken.filter((line) => !line.startsWith('404.html')), []);
  });

  test(`${name}: no id stands twice on a page`, () => {
    const site = build(tree);
    for (const path of site.files().filter((file) => file.endsWith('.html'))) {
      const ids = idsOf(parse(site.text(path)));
      assert.deepEqual(ids.filter((id, index) => ids.indexOf(id) !== index), [], path);
    }
  });

  test(`${name}: no page asks another host for anything`, () => {
    const site = build(tree);
    for (const path of site.files().filter((file) => file.endsWith('.html'))) {
      const page = parse(site.text(path));
      const loads = page.querySelectorAll('[src], link[rel=stylesheet], link[rel=icon], [srcset], iframe, object, embed');
      const foreign = loads.filter((node) => /^(\w+:)?\/\//.test(node.getAttribute('src') ?? node.getAttribute('href') ?? ''));
      assert.deepEqual(foreign.map(String), [], path);
    }
  });

  test(`${name}: every endpoint has the envelope, and its links resolve`, () => {
    const site = build(tree);
    const endpoints = site.files().filter((path) => path.startsWith('api/') && path.endsWith('.json'));
    assert.ok(endpoints.length > 10);
    const municipalities = new Set(site.endpoint('municipalities.json').data.map((each) => each.id));
    let links = 0;
    for (const path of endpoints) {
      const endpoint = JSON.parse(site.text(path));
      for (const key of ['schema', 'api_version', 'as_of', 'source', 'data', 'links'])
        assert.ok(key in endpoint, `${path} has no ${key}`);
      assert.equal(endpoint.api_version, '1', path);
      for (const href of hrefsOf({ ...endpoint, source: null }, municipalities)) {
        const [target, anchor] = href.split('#');
        const file = target === '' || target.endsWith('/') ? `${target}index.html` : target;
        assert.ok(existsSync(join(site.directory, file)), `${path}: ${href} leads nowhere`);
        if (anchor) assert.ok(idsOf(parse(site.text(file))).includes(anchor), `${path}: ${href} has no such anchor`);
        links += 1;
      }
    }
    assert.ok(links > endpoints.length, 'endpoints without links');
  });

  test(`${name}: the manifest lists exactly the files, with size and sha256`, () => {
    const site = build(tree);
    const manifest = JSON.parse(site.text('manifest.json'));
    const rows = manifest.files;
    assert.deepEqual(rows.map((row) => row.path).sort(), site.files().filter((path) => path !== 'manifest.json'));
    for (const row of rows) {
      const bytes = readFileSync(join(site.directory, row.path));
      assert.equal(row.size, bytes.length, row.path);
      assert.equal(row.sha256, createHash('sha256').update(bytes).digest('hex'), row.path);
    }
  });
}

// Links inside an endpoint, all from the site's root: paths of endpoints and pages, and links in pieces of HTML.
function hrefsOf(value, municipalities) {
  if (typeof value === 'string') {
    if (value.startsWith('<')) return parse(value).querySelectorAll('a').map((link) => link.getAttribute('href')).filter((href) => !outside.test(href));
    const root = value.split('/')[0];
    return value.startsWith('api/v1/') || (municipalities.has(root) && value.includes('/')) ? [value] : [];
  }
  if (value === null || typeof value !== 'object') return [];
  return Object.values(value).flatMap((inner) => hrefsOf(inner, municipalities));
}
