// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, expect, it } from 'vitest';
import { UnrecognizedLayout } from '../../../../components/popup/UnrecognizedLayout';
import { violations } from '../violations';

afterEach(cleanup);

const button = () => screen.getByRole('button', { name: 'Copy page outline' });
const status = () => screen.getByRole('status').textContent;

it('copies the outline and shows what it holds', async () => {
  const copied: string[] = [];
  const { container } = render(
    <UnrecognizedLayout
      onOutline={async () => 'body\n main'}
      onCopy={async (text) => copied.push(text) > 0}
    />,
  );
  expect(container.textContent).toContain('doesn’t recognize this page’s layout');
  fireEvent.click(button());
  await expect.poll(status).toContain('Copied');
  expect(copied).toEqual(['body\n main']);
  expect(container.querySelector('textarea')?.value).toBe('body\n main');
  expect(await violations(container)).toEqual([]);
});

it.each([
  ['the page is gone', null, true],
  ['the browser refuses', 'body', false],
])('says so when %s', async (_, outline, copies) => {
  render(<UnrecognizedLayout onOutline={async () => outline} onCopy={async () => copies} />);
  fireEvent.click(button());
  await expect.poll(status).toContain('could not be copied');
});
