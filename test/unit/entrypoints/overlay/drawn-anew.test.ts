// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { rememberPlace } from '../../../../entrypoints/overlay.content/view/drawn-anew';

const details = '<nav>SIS</nav><section><h1>Rostering Job Details</h1><p>37%</p></section>';

function place(html: string, selector: string) {
  document.body.innerHTML = `<main id="app">${html}</main>`;
  const element = document.querySelector(selector);
  if (!element) throw new Error(`no ${selector}`);
  return rememberPlace(element);
}
function draw(html: string) {
  const app = document.querySelector('#app');
  if (app) app.innerHTML = html;
}

test('a heading is found again where the page has drawn it anew, beside a panel of ours or not', () => {
  const find = place(details, 'h1');
  draw(details.replace('37', '38'));
  expect(find()).toBe(document.querySelector('h1'));
  draw(details.replace('<h1>', '<rosterscope-overlay></rosterscope-overlay><h1>'));
  expect(find()).toBe(document.querySelector('h1'));
});

test('a place inside an open shadow root is found again with its host', () => {
  const draw = () => {
    const app = document.createElement('sis-app');
    app.attachShadow({ mode: 'open' }).innerHTML = details;
    document.body.replaceChildren(app);
    return app.shadowRoot?.querySelector('h1') as Element;
  };
  const first = draw();
  const find = rememberPlace(first);
  const second = draw();
  expect(second).not.toBe(first);
  expect(find()).toBe(second);
});

test.each([
  ['another page', '<nav>SIS</nav><section><h1>Rostering Jobs</h1></section>'],
  ['another element', '<nav>SIS</nav><section><h2>Rostering Job Details</h2></section>'],
  ['less', '<nav>SIS</nav>'],
  ['nothing', ''],
])('%s in its stead is not taken for it', (_, html) => {
  const find = place(details, 'h1');
  draw(html);
  expect(find()).toBe(null);
});

test('a form whose fields are named like properties of the page does not mislead it', () => {
  const form = `<form><input name="children"><input name="parentNode"><input name="firstChild">${details}</form>`;
  const find = place(form, 'h1');
  draw(form);
  expect(find()).toBe(document.querySelector('h1'));
});
