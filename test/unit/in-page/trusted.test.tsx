// @vitest-environment jsdom
import { options, render } from 'preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createIsland } from '../../../utils/in-page/island';
import { hearTrustedOnly } from '../../../utils/in-page/trusted';

const before = options.vnode;
beforeEach(() => hearTrustedOnly());
afterEach(() => {
  options.vnode = before;
  document.body.replaceChildren();
});

test('what we draw in a page hears the admin, and no script that presses for the admin', () => {
  const press = vi.fn();
  const island = createIsland('rosterscope-test', '');
  document.body.append(island.element);
  const draw = () =>
    island.show(
      <button type="button" onClick={press} onKeyDown={press}>
        Show full message
      </button>,
    );
  draw();
  const button = island.element.shadowRoot?.querySelector('button') as HTMLButtonElement;
  button.click();
  button.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }));
  // Taken out of our root first, where nothing of ours stands in the way.
  document.body.append(button);
  button.click();
  expect(press).not.toHaveBeenCalled();
  // A page can make no trusted event, and neither can jsdom.
  const drawn = <button type="button" onClick={press} />;
  drawn.props.onClick({ isTrusted: false });
  expect(press).not.toHaveBeenCalled();
  drawn.props.onClick({ isTrusted: true });
  expect(press).toHaveBeenCalledTimes(1);
  render(null, document.body);
});
