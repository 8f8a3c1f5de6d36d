// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, expect, it } from 'vitest';
import { Tooltip } from '../../../../components/ui/Tooltip';

afterEach(cleanup);

const text = 'Reads rosters from your SIS.';
const button = () => screen.getByRole('button', { name: 'About Roster Extract' });
const bubble = () => screen.getByRole('tooltip', { hidden: true });
const open = () => bubble().dataset.open === 'true';

function show() {
  render(<Tooltip subject="Roster Extract" text={text} />);
}

it('describes its button also while it is closed', () => {
  show();
  expect(open()).toBe(false);
  expect(document.getElementById(button().getAttribute('aria-describedby') ?? '')).toBe(bubble());
  expect(bubble().textContent).toContain(text);
});

it('opens on focus and closes on Escape and on blur', () => {
  show();
  fireEvent.focus(button());
  expect(open()).toBe(true);
  fireEvent.keyDown(document, { key: 'Escape' });
  expect(open()).toBe(false);
  fireEvent.focus(button());
  fireEvent.blur(button());
  expect(open()).toBe(false);
});

it('opens on hover, lets the pointer enter, and closes after it left both', async () => {
  show();
  fireEvent.pointerEnter(button());
  expect(open()).toBe(true);
  fireEvent.pointerLeave(button());
  fireEvent.pointerEnter(bubble());
  fireEvent.pointerLeave(bubble());
  expect(open()).toBe(true);
  await waitFor(() => expect(open()).toBe(false));
});

it('stays after a touch until something else is touched', () => {
  show();
  fireEvent.focus(button());
  fireEvent.click(button());
  expect(open()).toBe(true);
  fireEvent(bubble(), new Event('pointerdown', { bubbles: true }));
  expect(open()).toBe(true);
  fireEvent(document.body, new Event('pointerdown', { bubbles: true }));
  expect(open()).toBe(false);
});

it('closes on a second press', () => {
  show();
  fireEvent.click(button());
  fireEvent.click(button());
  expect(open()).toBe(false);
});

it('is alone: another that opens closes it', () => {
  render(
    <>
      <Tooltip subject="One" text="first" />
      <Tooltip subject="Two" text="second" />
    </>,
  );
  const [one, two] = screen.getAllByRole('tooltip', { hidden: true });
  fireEvent.click(screen.getByRole('button', { name: 'About One' }));
  fireEvent.click(screen.getByRole('button', { name: 'About Two' }));
  expect([one?.dataset.open, two?.dataset.open]).toEqual(['false', 'true']);
});
