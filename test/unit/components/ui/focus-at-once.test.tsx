// @vitest-environment jsdom
import { options, render } from 'preact';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { DismissForm } from '../../../../components/insight/DismissForm';
import { ConfirmDialog } from '../../../../components/ui/ConfirmDialog';
import '../settings/dialog';

const { requestAnimationFrame } = options;
let place: HTMLElement;
beforeEach(() => {
  // A busy machine: what waits for the next frame waits for good.
  options.requestAnimationFrame = () => {};
  place = document.body.appendChild(document.createElement('div'));
});
afterEach(() => {
  render(null, place);
  place.remove();
  options.requestAnimationFrame = requestAnimationFrame;
});

it('the field for a note has the focus as soon as it is there', () => {
  render(<DismissForm until={0} onSave={() => {}} onCancel={() => {}} />, place);
  expect(document.activeElement).toBe(place.querySelector('input[type=text]'));
});

it('a question is open as soon as it is asked', () => {
  const showModal = vi.spyOn(HTMLDialogElement.prototype, 'showModal').mockImplementation(() => {});
  const texts = { title: 'Sure?', text: 'It is gone then.', yes: 'Go on', no: 'Keep it' };
  render(<ConfirmDialog open {...texts} onYes={() => {}} onNo={() => {}} />, place);
  expect(showModal).toHaveBeenCalledOnce();
});
