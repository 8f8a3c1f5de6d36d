// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, expect, it, vi } from 'vitest';
import { AddHost } from '../../../../components/popup/AddHost';
import { AdditionLine } from '../../../../components/popup/AdditionLine';
import { FrameOffer } from '../../../../components/popup/FrameOffer';
import { Hindrance } from '../../../../utils/canvas/recognize-host';
import { say } from '../../../../utils/language';
import type { Addition } from '../../../../utils/storage/addition';
import { violations } from '../violations';

afterEach(cleanup);
const now = Date.now();
const host = 'canvas.school.example';

function open() {
  const onAdd = vi.fn();
  const { container } = render(
    <main>
      <AddHost onAdd={onAdd} />
    </main>,
  );
  container.querySelector('details')?.setAttribute('open', '');
  const field = screen.getByLabelText<HTMLInputElement>(say('addHost.label'));
  const type = (text: string) => {
    fireEvent.input(field, { target: { value: text } });
    fireEvent.submit(field.form as HTMLFormElement);
  };
  return { container, onAdd, field, type };
}

it('asks for the host of whatever address was pasted', async () => {
  const { container, onAdd, type } = open();
  type('https://Canvas.School.example/accounts/1?x=y');
  expect(onAdd.mock.calls).toEqual([[host]]);
  expect(screen.queryByRole('alert')).toBeNull();
  expect(await violations(container)).toEqual([]);
});

it.each([
  ['', 'empty'],
  ['our canvas', 'no-host'],
  ['ftp://canvas.school.example', 'no-https'],
  ['canvas.school.example:8443', 'port'],
] as const)('says what is wrong with %j, and asks for nothing', async (text, wrong) => {
  const { container, onAdd, field, type } = open();
  type(text);
  const alert = screen.getByRole('alert');
  expect(alert.textContent).toBe(say(`addHost.wrong.${wrong}`));
  expect(field.getAttribute('aria-describedby')?.split(' ')).toContain(alert.id);
  expect([field.getAttribute('aria-invalid'), document.activeElement]).toEqual(['true', field]);
  expect(field.value).toBe(text);
  expect(onAdd).not.toHaveBeenCalled();
  expect(await violations(container)).toEqual([]);
});

const line = (addition: Addition | null) =>
  render(<AdditionLine {...{ addition, now }} />).container.textContent;

it('says how adding a host ended, in words of its own, with the host', () => {
  const states = ['asking', 'checking', 'added', 'refused', ...Hindrance.options] as const;
  const texts = states.map((state) => line({ host, role: 'canvas', state, at: now }));
  expect(new Set(texts).size).toBe(states.length);
  for (const text of texts) expect(text).toContain(host);
});

it('says that a tool’s page, not a Canvas, was allowed', () => {
  const text = line({ host, role: 'tool', state: 'added', at: now });
  expect(text).toBe(say('addHost.added.tool', host));
});

it('shows nothing when no host was added, or long ago', () => {
  expect(line(null)).toBe('');
  expect(line({ host, role: 'canvas', state: 'added', at: now - 6 * 60_000 })).toBe('');
});

it('offers to read a frame, and asks only when pressed', async () => {
  const onAllow = vi.fn();
  const { container } = render(
    <main>
      <FrameOffer {...{ host, onAllow }} />
    </main>,
  );
  expect(container.textContent).toContain(say('frameOffer.text', host));
  expect(onAllow).not.toHaveBeenCalled();
  fireEvent.click(screen.getByRole('button', { name: say('frameOffer.allow', host) }));
  expect(onAllow).toHaveBeenCalledOnce();
  expect(await violations(container)).toEqual([]);
});
