// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, expect, it, vi } from 'vitest';
import { MessagesPage } from '../../../../components/messages/MessagesPage';
import type { BackgroundMessage } from '../../../../utils/background-message';
import type { RowMessage } from '../../../../utils/roster/explain/group/row-message';
import { canvasImport } from '../samples';
import { violations } from '../violations';

afterEach(cleanup);

const item = canvasImport({ status: 'failed', state: 'failed_with_messages', errorCount: 452 });
const claimed = (n: number): RowMessage => ({
  file: 'users.csv',
  row: n + 2,
  message: `An existing Canvas user with the SIS ID OLD-${n} has already claimed mjohnson${n}'s user_id requested login information, skipping`,
});
const odd = (n: number): RowMessage => ({ file: null, row: null, message: `Something odd ${n}` });

async function open(isMasked = false) {
  let listener: (message: BackgroundMessage) => void = () => {};
  const send = vi.fn();
  const listen = (next: typeof listener) => {
    listener = next;
    return () => {};
  };
  const onCopy = vi.fn(async (_: string) => true);
  const { container } = render(
    <MessagesPage explanations={[]} {...{ item, send, listen, onCopy, isMasked }} />,
  );
  const rows = [...Array.from({ length: 450 }, (_, n) => claimed(n)), odd(1), odd(2)];
  const more = { total: 452, begins: true, problem: null, state: 'done' as const };
  listener({ kind: 'rows', key: item.key, rows, ...more });
  await waitFor(() => expect(container.textContent).toContain('452 of 452 messages read'));
  const listed = () =>
    [...container.querySelectorAll('tbody tr')].map((row) => row.textContent ?? '');
  return { container, send, onCopy, listed };
}

it('shows causes and rows, and draws no more of them at a time than a page can take', async () => {
  const { container, send, listed } = await open();
  expect(send).toHaveBeenCalledWith({ kind: 'rows', key: item.key, ask: 'begin' });
  expect(container.textContent).toContain(`Messages of import ${item.id}`);
  expect(container.textContent).toContain('1 cause explains 450 of 452 messages');
  expect(listed()).toHaveLength(100);
  expect(listed()[0]).toContain('mjohnson0');
  fireEvent.click(screen.getByRole('button', { name: 'Show more rows' }));
  expect(listed()).toHaveLength(200);
});

it('shows, finds and copies no name where the organization wants them masked', async () => {
  const { container, listed, onCopy } = await open(true);
  expect(container.textContent).toContain('as your organization wants it');
  expect(listed()).toHaveLength(100);
  expect(listed()[0]).toContain('users.csv');
  expect(container.textContent).not.toMatch(/mjohnson|OLD-\d/);
  fireEvent.click(screen.getByRole('button', { name: 'Copy these rows' }));
  await waitFor(() => expect(onCopy).toHaveBeenCalledOnce());
  expect(onCopy.mock.calls[0]?.[0]).not.toMatch(/mjohnson|OLD-\d/);
  await waitFor(() => expect(container.textContent).toContain('with IDs and names hidden'));
  fireEvent.input(screen.getByRole('searchbox'), { target: { value: 'mjohnson44' } });
  await waitFor(() => expect(listed()).toHaveLength(0));
});

it('shows the rows of one cause, and of all again', async () => {
  const { listed } = await open();
  const [, last] = screen.getAllByRole('button', { name: 'Show its rows' });
  if (last) fireEvent.click(last);
  await waitFor(() =>
    expect(listed().map((text) => /odd \d/.exec(text)?.[0])).toEqual(['odd 1', 'odd 2']),
  );
  fireEvent.click(screen.getByRole('button', { name: 'All rows' }));
  expect(listed()).toHaveLength(100);
});

it('finds rows by any word in them, and copies those that were found', async () => {
  const { listed, onCopy, container } = await open();
  fireEvent.input(screen.getByRole('searchbox'), { target: { value: ' MJohnson44' } });
  await waitFor(() => expect(listed()).toHaveLength(11));
  expect(container.textContent).toContain('11 of 11 rows shown');
  expect(await violations(container)).toEqual([]);
  fireEvent.click(screen.getByRole('button', { name: 'Copy these rows' }));
  await waitFor(() => expect(container.textContent).toContain('Copied, with all names in them.'));
  const [[text] = ['']] = onCopy.mock.calls;
  expect(text.split('\n')).toHaveLength(11);
  expect(text.split('\n')[0]).toBe(`users.csv\t46\t${claimed(44).message}`);
});
