// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { outward } from '../../../utils/page/anchor/outward.ts';
import { drawnPages, hasDrawnPages, htmlOf, libraryOf } from '../../drawn/drawn-pages.ts';
import { drawnTable, scoreDrawn } from '../../drawn/score-drawn.ts';
import { contentTop, readPage } from './words/english.ts';

/** Times without a zone are the viewer's; the zone of this process is not that of the pages. */
const timed = /^(start|updated)$/;

test.skipIf(!hasDrawnPages)(
  'pages of component libraries are read without boxes',
  () => {
    const { now, pages } = drawnPages();
    const placeless: string[] = [];
    const facts = pages.flatMap((page) => {
      history.replaceState(null, '', `/${page.address ?? ''}`);
      const reading = readPage(parsed(htmlOf(page)), Date.parse(now));
      const top = contentTop(document);
      if (reading && !(top && outward(top).length)) placeless.push(page.file);
      return scoreDrawn(page, reading).map((fact) => ({
        library: libraryOf(page),
        fact: { ...fact, said: `${page.file} ${fact.said}` },
      }));
    });
    console.log(drawnTable(facts.filter(({ fact }) => !timed.test(fact.of))));
    expect(placeless).toEqual([]);
    const judged = facts.filter(({ fact }) => !timed.test(fact.of)).map(({ fact }) => fact);
    expect(judged.flatMap((each) => (each.verdict === 'wrong' ? each.said : []))).toEqual([]);
    for (const of of ['step', 'status', 'stage', 'import']) {
      const mine = judged.filter((each) => each.of === of);
      const right = mine.filter(({ verdict }) => verdict === 'right');
      expect(right.length / mine.length, of).toBeGreaterThanOrEqual(0.99);
    }
  },
  300_000,
);

/** A document with its declared shadow roots attached, as a browser's parser does. */
function parsed(html: string): Document {
  document.documentElement.innerHTML = html.replace(/^<!DOCTYPE html>/i, '');
  attachShadows(document);
  return document;
}

function attachShadows(root: ParentNode): void {
  for (const template of root.querySelectorAll('template[shadowrootmode]')) {
    const shadow = template.parentElement?.attachShadow({ mode: 'open' });
    shadow?.append((template as HTMLTemplateElement).content);
    template.remove();
    if (shadow) attachShadows(shadow);
  }
}
