// @vitest-environment jsdom
import { act, cleanup, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { BackgroundMessage } from '../../../../utils/background-message';
import type { InsightProps } from '../../../../utils/in-page/mount';
import { say } from '../../../../utils/language';
import { SurfaceMessage } from '../../../../utils/messages';
import { entries } from '../../../../utils/roster/explain/knowledge/base';
import { knownTexts } from '../../../../utils/roster/explain/knowledge/texts';
import { speak } from '../../i18n/speak';
import { canvasImport, failedJob, insight, step } from '../samples';
import { show } from './details';

afterEach(cleanup);

const expired =
  '401 Unauthorized: {"imsx_description":"PowerSchool: The key of maria.johnson@school.org has expired"}';

describe('a failure', () => {
  it('names the vendor first, then cause, how sure, who acts, what next, and what became of Canvas', () => {
    const text = show({ item: failedJob(), message: expired, open: false }).textContent ?? '';
    const order = [
      'Your SIS says: PowerSchool',
      'Likely cause: Your SIS refused',
      'What to do: You can fix this. Check',
      'In Canvas: Nothing was changed.',
    ];
    const places = order.map((part) => text.indexOf(part));
    expect(places).not.toContain(-1);
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(text).not.toContain('maria');
  });

  it('names whom the organization wants to be asked, once it is open', () => {
    let tell: (message: BackgroundMessage) => void = () => {};
    const item = failedJob();
    const listen = (listener: typeof tell) => {
      tell = listener;
      return () => {};
    };
    const box = show({ item, message: expired, listen });
    expect(box.textContent).not.toContain('Whom to ask');
    const house = { handOvers: true, masked: false, supportContact: 'IT service desk, ext. 4100' };
    act(() => tell({ kind: 'past', key: item.key, run: null, history: [], house }));
    expect(box.textContent).toContain('Whom to ask: IT service desk, ext. 4100');
  });

  it('nobody knows is not explained by force', () => {
    const text = show({ item: failedJob(), message: 'The flux has no capacity.', open: false });
    expect(text.textContent).toContain('Rosterscope doesn’t recognize this message');
    expect(text.textContent).not.toMatch(/cause:/i);
  });

  it('without a text on the page says so, and where to look', () => {
    const text = show({ item: failedJob(), open: false }).textContent;
    expect(text).toContain('This page gives no reason');
    expect(text).toContain('Check Extract Details');
  });

  it('away from its page says that the reason is not kept, and where it stands', () => {
    const text = show({ item: failedJob(), compact: true }).textContent;
    expect(text).toContain('Open the job to see the reason');
    expect(text).toContain('Check Extract Details');
    expect(text).not.toContain('This page gives no reason');
  });

  describe('away from its page, once somebody has looked at it there', () => {
    const cause = { entry: 'E1', reason: null, confidence: 'likely' } as const;
    const item = failedJob();
    const away = { item, open: false, compact: true };

    it('has its class told by where its text is, once, and never the text', () => {
      const send = vi.fn();
      show({ item, message: expired, open: false, send });
      expect(send.mock.calls).toEqual([[{ kind: 'cause', key: item.key, cause }]]);
      cleanup();
      show({ item, message: expired, open: false, send, insight: insight({ cause }) });
      expect(send).toHaveBeenCalledOnce();
    });

    it('is explained by that class, unasked, with who acts and what next', () => {
      const text = show({ ...away, insight: insight({ cause }) }).textContent;
      expect(text).toContain('Likely cause: Your SIS refused');
      expect(text).toMatch(/What to do: You can fix this\. Check Canvas/);
      cleanup();
      expect(show(away).textContent).toBe('');
    });

    it('is not explained by a class that is known no more', () => {
      const gone = { ...cause, entry: 'Z999' };
      const text = show({ ...away, open: true, insight: insight({ cause: gone }) }).textContent;
      expect(text).toContain('Open the job to see the reason');
    });

    it('gives way to what the page itself says now', () => {
      const message = 'The flux has no capacity.';
      const text = show({ item, message, open: false, insight: insight({ cause }) }).textContent;
      expect(text).toContain('Rosterscope doesn’t recognize this message');
      expect(text).not.toMatch(/cause:/i);
    });
  });

  describe('of an import that nobody has looked at, in a popup', () => {
    const failedStep = step({ state: 'failed', source: 'canvas' });
    const item = canvasImport({
      state: 'failed_with_messages',
      status: 'failed',
      step: failedStep,
    });
    const cause = { entry: 'R3', reason: null, confidence: 'sure' } as const;
    const unopened = { item, open: false, compact: true };
    const row = { message: 'Account not found "LINCOLN" for course CRS-1', file: 'courses.csv' };

    function ask(props: Partial<InsightProps>) {
      let tell: (message: BackgroundMessage) => void = () => {};
      const listen = (listener: typeof tell) => {
        tell = listener;
        return () => {};
      };
      const send = vi.fn();
      const box = show({ ...unopened, ...props, send, listen });
      const answer = (rest: Partial<Extract<BackgroundMessage, { kind: 'rows' }>>) =>
        act(() =>
          tell({
            ...{ kind: 'rows', key: item.key, total: 1, begins: true, problem: null },
            ...{ rows: [], state: 'done', ...rest },
          }),
        );
      const rerender = (more: Partial<InsightProps>) =>
        show({ ...unopened, ...props, ...more, send, listen }, box);
      return { send, box, answer, rerender };
    }

    it('is read in its messages and said without a click, and kept', async () => {
      const { send, box, answer } = ask({});
      expect(send).toHaveBeenCalledWith({ kind: 'rows', key: item.key, ask: 'begin' });
      expect(box.textContent).toContain('Looking for the reason…');
      answer({ rows: [{ ...row, row: 1 }] });
      await waitFor(() => expect(box.textContent).toMatch(/Cause: .*Canvas does not have/));
      await waitFor(() =>
        expect(send).toHaveBeenCalledWith({ kind: 'cause', key: item.key, cause }),
      );
    });

    it('is not read again once that is known, or it was seen', () => {
      expect(ask({ insight: insight({ cause }) }).send).not.toHaveBeenCalled();
      cleanup();
      expect(ask({ item: { ...item, seen: true } }).send).not.toHaveBeenCalled();
    });

    it('is read once where its messages name no cause, until Canvas tells more of it', async () => {
      const nonsense = [{ message: 'The flux has no capacity.', file: null, row: null }];
      const { send, box, answer } = ask({});
      answer({ rows: nonsense, state: 'paused', total: 9000 });
      const sought = () =>
        send.mock.calls.map(([each]) => each).find(({ kind }) => kind === 'sought');
      await waitFor(() => expect(sought()).toBeTruthy());
      const { mark } = sought();
      expect(SurfaceMessage.safeParse(sought()).data).toEqual(sought());
      await waitFor(() => expect(box.textContent).toContain('doesn’t recognize this message'));
      cleanup();

      const again = ask({ insight: insight({ sought: mark }) });
      expect(again.send).not.toHaveBeenCalled();
      expect(again.box.textContent).toContain(say('why.noKnownCause'));
      expect(again.box.textContent).not.toContain(say('why.importNoReason'));
      cleanup();

      const begin = { kind: 'rows', key: item.key, ask: 'begin' };
      const more = { ...item, errorCount: 12 };
      expect(ask({ item: more, insight: insight({ sought: mark }) }).send).toHaveBeenCalledWith(
        begin,
      );
      cleanup();
      const newer = { version: '1.3.0', insight: insight({ sought: mark }) };
      expect(ask(newer).send).toHaveBeenCalledWith(begin);
      cleanup();
      expect(ask({ open: true, insight: insight({ sought: mark }) }).send).toHaveBeenCalledWith(
        begin,
      );
    });

    it('stays on screen while it is kept that no cause was found', async () => {
      const { send, box, answer, rerender } = ask({});
      answer({ rows: [{ message: 'The flux has no capacity.', file: null, row: null }] });
      const calls = () => send.mock.calls.map(([each]) => each);
      await waitFor(() => expect(calls().some(({ kind }) => kind === 'sought')).toBe(true));
      const { mark } = calls().find(({ kind }) => kind === 'sought');
      rerender({ insight: insight({ sought: mark }) });
      await waitFor(() => expect(box.textContent).toContain('doesn’t recognize this message'));
      expect(calls().filter(({ kind }) => kind === 'sought')).toHaveLength(1);
      expect(calls()).not.toContainEqual({ kind: 'rows', key: item.key, ask: 'leave' });
    });

    it('is not said to have no reason where none can be read', async () => {
      const { box, answer } = ask({});
      answer({ state: 'failed', problem: 'offline', total: null });
      await waitFor(() => expect(box.textContent).toBe(say('why.outOfReach')));
    });
  });

  it('is explained in the admin’s language where that is known, else marked as English', () => {
    speak('es');
    const cause = 'Your SIS refused Canvas’s sign-in. The key is wrong, changed or expired.';
    const box = show({
      item: failedJob(),
      message: expired,
      explanations: knownTexts.map((text) => (text === cause ? 'Se rechazó la clave.' : '')),
    });
    expect(box.textContent).toContain('Causa probable: Se rechazó la clave.');
    expect(box.querySelector('[lang="en"]')?.textContent).toMatch(/^Check Canvas/);
    speak('en', 'en-US');
  });
});

describe('a sync that is green', () => {
  it('may still go wrong in ways that no message tells: they are listed, with what to do', () => {
    const list = show({ open: true }).querySelector('details');
    expect(list?.querySelector('summary')?.textContent).toBe('It’s green, but…?');
    const ids = [...(list?.querySelectorAll('[data-entry]') ?? [])].map((item) =>
      item.getAttribute('data-entry'),
    );
    expect(ids).toEqual(
      entries.filter(({ severity }) => severity === 'silent').map(({ id }) => id),
    );
    expect(ids).toContain('R33');
    expect(list?.textContent).toContain('removed in Canvas by hand and stays removed');
  });

  it('is not spoken of where a job failed', () => {
    expect(show({ item: failedJob(), open: true }).textContent).not.toContain('It’s green');
  });
});
