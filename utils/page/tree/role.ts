import { attributeOf, tagOf } from './dom';

const tags: Record<string, string> = {
  A: 'link',
  ASIDE: 'complementary',
  BUTTON: 'button',
  CAPTION: 'caption',
  DD: 'definition',
  DIALOG: 'dialog',
  DL: 'dl',
  DT: 'term',
  FIGCAPTION: 'caption',
  FOOTER: 'contentinfo',
  IMG: 'img',
  LABEL: 'label',
  LEGEND: 'caption',
  MAIN: 'main',
  METER: 'progressbar',
  NAV: 'navigation',
  OL: 'list',
  PROGRESS: 'progressbar',
  SUMMARY: 'button',
  SVG: 'img',
  TABLE: 'table',
  TBODY: 'rowgroup',
  TD: 'cell',
  TFOOT: 'rowgroup',
  TH: 'columnheader',
  THEAD: 'rowgroup',
  TIME: 'time',
  TR: 'row',
  UL: 'list',
};

const synonyms: Record<string, string> = {
  grid: 'table',
  treegrid: 'table',
  gridcell: 'cell',
  none: '',
  presentation: '',
  generic: '',
  meter: 'progressbar',
  image: 'img',
};

/** What an element is, by its ARIA role or else its tag; empty for one that only groups. */
export function roleOf(element: Element): string {
  const tag = tagOf(element);
  const declared = attributeOf(element, 'role')?.trim().toLowerCase().split(/\s+/)[0];
  if (declared) return synonyms[declared] ?? declared;
  if (tag === 'TH' && /^row/i.test(attributeOf(element, 'scope') ?? '')) return 'rowheader';
  if (tag === 'INPUT') {
    return /^(button|submit|reset|image)$/i.test(attributeOf(element, 'type') ?? '')
      ? 'button'
      : '';
  }
  return /^H[1-6]$/.test(tag) ? 'heading' : (tags[tag] ?? '');
}
