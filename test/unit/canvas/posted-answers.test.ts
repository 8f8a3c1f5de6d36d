import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { problemOf } from '../../../utils/canvas/answer';
import { parseCanvasJson } from '../../../utils/canvas/json';
import { readImportList } from '../../../utils/canvas/sis-import';

// Answers that people posted in public. They are not ours to publish again, so they are read where present.
const folder = fileURLToPath(new URL('../../../../shared/data/sis-imports/', import.meta.url));

/** What each file must come to: the state of its import, or the problem shown for its HTTP status. */
const others: Record<string, [status: number, problem: string]> = {
  '31-canvas-500-error.json': [500, 'server-error'],
  '33-canvas-403-sis-disabled.json': [403, 'not-enabled'],
  '34-canvas-401-unauthenticated.json': [401, 'signed-out'],
};
const noImports = ['21-', '22-', '25-'];

describe.skipIf(!existsSync(folder))('answers as people posted them', () => {
  const files = existsSync(folder)
    ? readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
        name.endsWith('.json'),
      )
    : ['(not here)']; // one test, so that the count says something was skipped

  it.each(files)('%s', (name) => {
    const text = readFileSync(`${folder}${name}`, 'utf8');
    const problem = others[name];
    if (problem) {
      expect(problemOf(problem[0], text)).toBe(problem[1]);
      expect(readImportList(parseCanvasJson(text))).toBeNull();
    } else if (noImports.some((prefix) => name.startsWith(prefix))) {
      // A Progress object reads as an import of a state we do not know, never as one that ended.
      const states = readImportList(parseCanvasJson(text))?.map(({ state }) => state) ?? [];
      expect(states.every((state) => state === 'unknown')).toBe(true);
    } else {
      const raw = JSON.parse(text);
      const { id, workflow_state: state } = raw.sis_imports?.[0] ?? raw;
      expect(readImportList(parseCanvasJson(text))).toMatchObject([{ id: `${id}`, state }]);
    }
  });
});
