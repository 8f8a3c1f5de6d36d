// @vitest-environment jsdom
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { copyOutline } from '../../../../utils/page/detect/outline-copy.ts';
import { wordingsOf } from '../../../../utils/page/words/wordings.ts';
import { english, type WordKind } from '../../../../utils/page/words/words.ts';
import { markups } from '../markups.ts';
import { documentOf, pageOf } from '../pages.ts';
import { detailsSamples, listSample } from '../samples.ts';

const kinds = Object.keys(english) as WordKind[];
const copy = (page: Document) => copyOutline(page, wordingsOf([english]), kinds);

test('tags, roles, nesting and repetition, with known labels by their word', () => {
  const page = documentOf(
    `<main><h2>Rostering Jobs (12)</h2><div role="grid secret" aria-label="Secret name" aria-colcount="3">
<div role="row"><div role="columnheader">SIS Type</div></div>
${'<div role="row"><div role="gridcell">Ada Lovelace</div><div role="gridcell">37%</div></div>'.repeat(7)}</div>
<x-ada><p>2:00 AM, room 12</p></x-ada></main>`,
  );
  expect(copy(page)).toBe(`language en-US
body
 main
  h2
   "headings.jobs"
  div role=grid role=… aria-label="…" aria-colcount
   div role=row
    div role=columnheader
     "jobColumns.sisType"
   div role=row ×7
    div role=gridcell
     "…"
    div role=gridcell
     "#%"
  custom-element
   p
    "… #:#"`);
});

test('what is in open shadow roots, nothing of scripts, pictures and our own', () => {
  const page = documentOf(
    '<sis-app></sis-app><script>let ada</script><svg><title>Ada</title></svg><rosterscope-overlay>Ada</rosterscope-overlay>',
  );
  const shadow = page.querySelector('sis-app')?.attachShadow({ mode: 'open' });
  if (shadow) shadow.innerHTML = '<button>Refresh</button>';
  expect(copy(page)).toBe(`language en-US
body
 custom-element
  #shadow
   button
    "controls.refresh"
 script
 svg`);
});

describe('the outline holds nothing else', () => {
  /** Letters and digits that no tag, role, attribute or word of ours could hold by chance. */
  const secret = fc.stringMatching(/^[A-Z0-9]{9,14}$/).map((text) => `Q${text}`);
  const pages = Object.values({ ...detailsSamples, list: listSample });

  test('whatever text, attribute, address, class, id, tag or language holds a secret', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...markups.map(([markup]) => markup)),
        fc.constantFrom(...pages),
        secret,
        fc.array(fc.tuple(fc.nat(9999), fc.nat(9)), { minLength: 1, maxLength: 30 }),
        (markup, view, hidden, places) => {
          const page = pageOf(markup, view);
          const elements = [...page.body.querySelectorAll('*')];
          for (const [at, how] of places) {
            const element = elements[at % elements.length] as Element;
            hide(element, hidden, how, page);
          }
          page.documentElement.lang = hidden;
          page.title = hidden;
          const copied = copy(page).toLowerCase();
          expect(copied).not.toContain(hidden.toLowerCase());
          // Not even in pieces: no name, number or address of the page is there.
          for (const piece of [
            'nightly',
            'canvas integrations',
            '48213',
            'oneroster',
            '.json',
            'http',
          ])
            expect(copied).not.toContain(piece);
        },
      ),
      { numRuns: 60 },
    );
  }, 120_000);

  function hide(element: Element, hidden: string, how: number, page: Document): void {
    const attributes = [
      'class',
      'id',
      'href',
      'role',
      'aria-label',
      'title',
      `data-${hidden.toLowerCase()}`,
      `aria-${hidden.toLowerCase()}`,
    ];
    if (how === 8) element.append(page.createElement(`x-${hidden.toLowerCase()}`));
    else if (how === 9) {
      const text = [...element.childNodes].find((node) => node.nodeType === 3);
      // Also as what labels may have beside them: a counter, a number, a footnote.
      element.append(` (${hidden}) `, `${text?.nodeValue ?? ''} ${hidden}`, `Refresh ${hidden}`);
    } else element.setAttribute(attributes[how] ?? 'class', `https://${hidden}.example/${hidden}`);
  }

  test('nor the counter of a label', () => {
    expect(copy(documentOf('<h3>Import Details (990123)</h3><h3>Refresh 990123</h3>'))).not.toMatch(
      /9901|123/,
    );
  });
});

test('a page of any size gives an outline that can be pasted', () => {
  let body = '';
  for (let n = 0; n < 2000; n++) body += n % 2 ? `<p>${n}</p>` : '<div><i>a</i></div>';
  expect(copy(documentOf(body)).split('\n').length).toBeLessThanOrEqual(1500);
  const deep = '<div>'.repeat(3000);
  expect(copy(documentOf(deep)).length).toBeLessThan(20_000);
}, 60_000);
