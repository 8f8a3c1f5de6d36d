import { describe, expect, it } from 'vitest';
import { entries, entry } from '../../../../../utils/roster/explain/knowledge/base';
import { reasons } from '../../../../../utils/roster/explain/reasons';
import { conversionMessages, crashes, extractMessages, silentIds } from './failures';
import { importMessages } from './messages';

describe('the knowledge base', () => {
  it('has every entry once', () => {
    expect(new Set(entries.map(({ id }) => id)).size).toBe(entries.length);
    expect(entry('Z99')).toBeNull();
  });

  it('looks entries up by id', () => {
    expect(entry('I6')).toMatchObject({ step: 'import', owner: 'you' });
  });

  it('has a tested message, or a reason to have none, for every entry', () => {
    const shown = [...importMessages, ...crashes, ...extractMessages, ...conversionMessages];
    const covered = new Set([...shown.map(([id]) => id), ...silentIds]);
    expect(entries.filter(({ id }) => !covered.has(id))).toEqual([]);
    for (const id of silentIds) expect(entry(id)?.signature, id).toBeUndefined();
  });

  it('speaks shortly and plainly', () => {
    for (const { id, cause, actions } of [...entries, ...reasons]) {
      expect(cause.length, id).toBeLessThanOrEqual(130);
      expect(cause, id).toMatch(/^[A-Z].*\.$/);
      for (const action of actions) {
        expect(action, id).toMatch(/^[A-Z].*\.$/);
        expect(action.length, id).toBeLessThanOrEqual(110);
      }
      expect(`${cause} ${actions.join(' ')}`, id).not.toMatch(/"|'|\bplease\b|\berror code\b/i);
    }
  });

  it('tells what to do about everything that needs somebody', () => {
    for (const { id, severity, actions } of entries) {
      if (severity !== 'neutral') expect(actions, id).not.toEqual([]);
    }
  });

  it('never calls sure what nobody publishes', () => {
    const guesses = entries.filter(({ step, signature }) => step !== 'import' && signature);
    for (const { id, confidence } of guesses) {
      expect(confidence, id).toBe('likely');
    }
  });
});
