import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';

const build = '.output/chrome-mv3';

/** A script and all that it imports, so that what entries share counts for each of them. */
function withImports(script, found = new Set()) {
  if (found.has(script) || !existsSync(script)) return found;
  found.add(script);
  for (const [, path] of readFileSync(script, 'utf8').matchAll(/\b(?:from|import)"(\.[^"]+\.js)"/g))
    withImports(normalize(join(dirname(script), path)), found);
  return found;
}

/** What a page of the extension loads before it shows anything. */
function page(name) {
  const html = join(build, `${name}.html`);
  if (!existsSync(html)) return html; // not built: said by size-limit
  const found = new Set();
  for (const [, path] of readFileSync(html, 'utf8').matchAll(/(?:src|href)="([^"]+\.(?:js|css))"/g))
    withImports(join(build, path), found);
  return [...found];
}

const script = (name) => join(build, 'content-scripts', name);

export default [
  { name: 'detector', path: script('detector.js'), limit: '1.4 kB' },
  { name: 'reader', path: script('reader.js'), limit: '42.6 kB' },
  { name: 'structure', path: script('structure.js'), limit: '12.9 kB' },
  { name: 'overlay', path: script('overlay.*'), limit: '33.9 kB' },
  { name: 'imports', path: script('imports.*'), limit: '15.5 kB' },
  { name: 'insight', path: script('insight.js'), limit: '44.8 kB' },
  { name: 'outline', path: script('outline.js'), limit: '5.3 kB' },
  { name: 'popup', path: page('popup'), limit: '31 kB' },
  { name: 'welcome', path: page('welcome'), limit: '20.4 kB' },
  { name: 'options', path: page('options'), limit: '43.5 kB' },
  {
    name: 'messages',
    path: [...[page('messages')].flat(), script('insight.js')],
    limit: '60.6 kB',
  },
  { name: 'background', path: [...withImports(join(build, 'background.js'))], limit: '72.8 kB' },
].map((entry) => ({ ...entry, gzip: true }));
