// @vitest-environment jsdom
import { cleanup, fireEvent, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { failedJob } from '../samples';
import { jobPanel, message, panel } from './panel';

afterEach(cleanup);

describe('a failure', () => {
  it('names step and percentage and leads to its tab', () => {
    const onGoToTab = vi.fn();
    panel({ job: failedJob(), onGoToTab });
    expect(screen.getByText('Roster Extract failed at 37%')).toBeTruthy();
    expect(
      [...document.querySelectorAll('.primary')].map(({ textContent }) => textContent),
    ).toEqual(['Copy for SIS Support']);
    fireEvent.click(screen.getByRole('button', { name: 'Open Extract Details' }));
    expect(onGoToTab).toHaveBeenCalledWith('extract');
  });

  it('keeps the original message masked until asked, and again after Escape', () => {
    const { container } = panel({ job: failedJob(), message });
    expect(container.innerHTML).not.toMatch(/mjohnson42|maria/);
    fireEvent.click(screen.getByRole('button', { name: 'Show full message' }));
    expect(screen.getByRole('note', { hidden: true }).textContent).toBe(message);
    fireEvent.keyDown(document, { key: 'Escape' });
    expect(container.innerHTML).not.toMatch(/mjohnson42|maria/);
  });

  it('never shows the original message where the organization wants it masked', () => {
    const { container } = panel({ job: failedJob(), message, isMasked: true });
    expect(container.querySelector('.original')?.textContent).toContain('•••');
    expect(screen.queryByRole('button', { name: 'Show full message' })).toBeNull();
    expect(container.innerHTML).not.toMatch(/mjohnson42|maria/);
  });

  it('masks a message that changes while the last one is shown', () => {
    const { container, rerender } = panel({ job: failedJob(), message });
    fireEvent.click(screen.getByRole('button', { name: 'Show full message' }));
    const next = message.replace('42', '43');
    rerender(jobPanel({ job: failedJob(), message: next, blocks: [] }));
    expect(container.innerHTML).not.toMatch(/mjohnson|maria/);
  });

  it('shows hostile text as text', () => {
    const { container } = panel({
      job: failedJob({ name: '<img src=x onerror=alert(1)>' }),
      message: '<script>alert(1)</script>',
    });
    fireEvent.click(screen.getByRole('button', { name: 'Show full message' }));
    expect(container.querySelector('img, script')).toBeNull();
  });
});
