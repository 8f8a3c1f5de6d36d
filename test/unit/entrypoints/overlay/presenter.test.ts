import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import {
  createPresenter,
  type Presented,
} from '../../../../entrypoints/overlay.content/view/presenter';
import { SECOND } from '../../../../utils/roster/time/units';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** A presenter of a list of which the background has not told anything yet. */
function onList() {
  let isWhole = false;
  const show = vi.fn(() => 'there');
  const parts = {
    model: { reading: () => ({ page: 'list', rows: [] }) },
    view: { show, clear: vi.fn(), isShown: () => show.mock.calls.length > 0 },
    surface: {
      store: {
        isWhole: () => isWhole,
        jobsOf: () => [],
        insights: () => ({}),
        snapshot: () => null,
      },
      insight: { want: vi.fn() },
      opened: () => null,
    },
    outgoing: { seen: vi.fn() },
    tools: {},
  } as unknown as Presented;
  const presenter = createPresenter(parts, new AbortController());
  return {
    presenter,
    show,
    answer: () => {
      isWhole = true;
    },
  };
}

test('a panel waits for a slow answer, which decides how high it is: else it would grow over what is about to be pressed', () => {
  const { presenter, show, answer } = onList();
  presenter.changed();
  vi.advanceTimersByTime(2 * SECOND);
  presenter.draw();
  expect(show).not.toHaveBeenCalled();
  answer();
  presenter.draw();
  expect(show).toHaveBeenCalledOnce();
});

test('a panel that nobody answers is shown without', () => {
  const { presenter, show } = onList();
  presenter.changed();
  vi.advanceTimersByTime(4 * SECOND);
  presenter.draw();
  expect(show).toHaveBeenCalledOnce();
});
