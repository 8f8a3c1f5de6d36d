import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import type { Choice } from '../../../canvas/tool/grammar/axes/axis.ts';
import { cases, type Kind, kinds, pairwiseCases } from '../../../canvas/tool/grammar/cases.ts';
import { ordinaryFormNames } from '../../../canvas/tool/grammar/ordinary.ts';
import { allPairs, pairKey, pairsOf } from '../../../canvas/tool/grammar/pairwise.ts';
import { inside, LightElement, type LightNode, LightText } from '../light/light-dom.ts';
import type { LightPage } from '../light/light-page.ts';
import { parseLight } from '../light/light-parse.ts';

const seed = 7;

/** All that a page holds, in text and in attributes, however deep. */
function heldBy(page: LightPage): string {
  const walk = (node: LightNode): string => {
    if (node instanceof LightText) return node.data;
    const { attributes, childNodes, shadowRoot } = node as LightElement;
    return [
      ...attributes.map(({ value }) => value),
      ...(shadowRoot ? [walk(shadowRoot)] : []),
      ...childNodes.map(walk),
    ].join('\n');
  };
  return walk(page.documentElement);
}

describe.each(Object.entries(kinds))('%s', { timeout: 120_000 }, (kind, { axes }) => {
  const name = kind as Kind;

  test('each value has three spellings and more, and a third of them is kept', () => {
    for (const { name, desk, kept } of Object.values(axes)) {
      expect(Object.keys(kept), name).toEqual(Object.keys(desk));
      for (const value of Object.keys(desk)) {
        const [open, shut] = [desk[value]?.length ?? 0, kept[value]?.length ?? 0];
        expect(open + shut, `${name}: ${value}`).toBeGreaterThanOrEqual(3);
        expect(3 * shut, `${name}: ${value}`).toBeGreaterThanOrEqual(open + shut);
      }
    }
  });

  test('every two values that go together are on one page at least', () => {
    const seen = new Set<string>();
    for (const { choice } of pairwiseCases(name, seed)) {
      for (const pair of pairsOf(axes, choice)) seen.add(pair);
    }
    expect(
      allPairs(axes)
        .map(pairKey)
        .filter((pair) => !seen.has(pair)),
    ).toEqual([]);
  });

  test('a seed draws the same pages again', () => {
    const htmls = () => [...cases(name, seed, 'desk', 20)].map(({ html }) => html);
    expect(htmls()).toEqual(htmls());
    expect(new Set(htmls()).size).toBe(20);
  });

  test('a page holds the id and the name that it is said to show, and no others', () => {
    for (const { html, truth, choice, name: which } of cases(name, seed, 'desk', 200)) {
      const held = heldBy(parseLight(html));
      if (truth.kind === 'details') {
        expect(held.includes(truth.name ?? '\0'), which).toBe(truth.name !== null);
        expect(held.includes(truth.id ?? '\0'), which).toBe(truth.id !== null);
      } else {
        for (const row of truth.rows) {
          expect(held.includes(row.jobId ?? '\0'), which).toBe(row.jobId !== null);
        }
      }
      expect(answers(choice)).not.toContain(undefined);
    }
  });

  test('the light page is the one a browser makes of it, shadow roots and what is hidden too', () => {
    const { window } = new JSDOM('');
    for (const { html, name: which } of cases(name, seed, 'desk', 16)) {
      const dom = new window.DOMParser().parseFromString(html, 'text/html');
      openShadows(dom);
      expect(shape(parseLight(html).documentElement), which).toBe(shape(dom.documentElement));
    }
  });
});

const answers = (choice: Choice) => Object.values(choice).map(({ value }) => value);

/** jsdom leaves a declared shadow root a template. */
function openShadows(root: ParentNode): void {
  for (const template of root.querySelectorAll<HTMLTemplateElement>('template[shadowrootmode]')) {
    const host = template.parentElement as Element;
    const shadow = host.attachShadow({ mode: 'open' });
    shadow.append(template.content);
    template.remove();
    openShadows(shadow);
  }
}

/** Names, attributes and texts of a tree. */
function shape(node: Node | LightNode): string {
  if (node.nodeType !== 1) return node.nodeType === 3 ? JSON.stringify(node.nodeValue) : '';
  const element = node as Element;
  const attributes = [...element.attributes].map(({ name, value }) => `${name}=${value}`).join(' ');
  const shadow = element.shadowRoot ? `#${[...element.shadowRoot.childNodes].map(shape)}` : '';
  return `<${element.localName} ${attributes}>${shadow}${[...element.childNodes].map(shape).join('')}</>`;
}

test('there are forty forms of ordinary pages and more, a quarter of them kept', () => {
  const [desk, kept] = [ordinaryFormNames('desk'), ordinaryFormNames('kept')];
  expect(desk.length + kept.length).toBeGreaterThanOrEqual(40);
  expect(kept.length).toBeGreaterThanOrEqual((desk.length + kept.length) / 4);
  expect(new Set([...desk, ...kept]).size).toBe(desk.length + kept.length);
});

test('what a style, a class or an attribute hides does not show', () => {
  const page = parseLight(
    `<style>.gone { display: none } .unseen { visibility: hidden } .back { visibility: visible }</style>
<p class="gone">no</p><p class="unseen">no <b class="back">yes</b></p><p hidden>no</p><p style="display: none"><i>no</i></p>
<dialog>no</dialog><details><summary>yes</summary><p>no</p></details><x-a><template shadowrootmode="open">
<style>.gone { display: block }</style><div class="gone">yes</div><div hidden><slot></slot></div></template><p>no</p></x-a>`,
  );
  const all = inside(page.documentElement).filter((node) => node instanceof LightElement);
  const roots = all.flatMap(({ shadowRoot }) => (shadowRoot ? inside(shadowRoot) : []));
  const texts = [...all, ...roots].flatMap((node) =>
    node instanceof LightElement && node.localName !== 'style'
      ? node.childNodes
          .filter((child) => child instanceof LightText && /yes|no/.test(child.data))
          .map((child) => `${child.textContent.trim()} ${node.checkVisibility()}`)
      : [],
  );
  expect(texts.sort()).toEqual([...Array(7).fill('no false'), ...Array(3).fill('yes true')]);
});
