import { vi } from 'vitest';
import browser from 'webextension-polyfill';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { createWatch } from '../../../../utils/background/watch';
import type { Answer } from '../../../../utils/canvas/answer';
import type { CanvasClient } from '../../../../utils/canvas/client';
import { emptyLedger } from '../../../../utils/roster/ledger/empty-ledger';
import type { ImportReading } from '../../../../utils/roster/model/import';
import { Ledger } from '../../../../utils/roster/model/ledger';
import { defaultSettings } from '../../../../utils/roster/model/settings';
import { createCell } from '../../../../utils/storage/cell';
import { openHistory } from '../../../../utils/storage/history/history';
import { canvasImport } from '../../roster/readings';
import { emptyBrowser } from '../../storage/history/runs';

export const good = (value: ImportReading[], who?: string): Answer<ImportReading[]> => ({
  ok: true,
  user: who,
  value,
  date: Date.now(),
  remaining: 600,
});

export const bad = (
  problem: 'signed-out' | 'unreachable' | 'not-canvas',
): Extract<Answer<never>, { ok: false }> => ({
  ok: false,
  problem,
  reason: '',
  date: null,
  retryAfter: null,
});

let atOnce = 0;

interface StandIn {
  answer: Answer<ImportReading[]>;
  user: string;
  /** How often imports were asked for, and how often at the same time at most. */
  asked: number;
  mostAtOnce: number;
  client: CanvasClient;
}

/** A Canvas that gives this answer to this user. */
export const canvas: StandIn = {
  answer: good([]),
  user: 'aaaa',
  asked: 0,
  mostAtOnce: 0,
  client: {
    async whoIsThere() {
      const { answer, user } = canvas;
      return answer.ok ? { ...answer, value: user } : answer;
    },
    async listImports() {
      canvas.asked++;
      canvas.mostAtOnce = Math.max(canvas.mostAtOnce, ++atOnce);
      await new Promise((resolve) => setTimeout(resolve, 1));
      atOnce--;
      return canvas.answer;
    },
    oneImport: async () => bad('unreachable'),
    listErrors: async () => bad('unreachable'),
    ownErrors: async () => bad('unreachable'),
  },
};

/** An empty browser that may notify, and a Canvas without imports. */
export function beginNight(): void {
  vi.restoreAllMocks();
  fakeBrowser.reset();
  emptyBrowser();
  Object.assign(canvas, { answer: good([]), user: 'aaaa', asked: 0, mostAtOnce: 0 });
  vi.spyOn(browser.permissions, 'contains').mockResolvedValue(true);
}

export const cell = () => createCell('ledger', Ledger, emptyLedger, () => {});

/** A worker just started: nothing but storage connects it to the one before. */
export const worker = () =>
  createWatch(canvas.client, cell(), openHistory, async () => defaultSettings);

export const broken = () =>
  canvasImport(7, { state: 'failed', createdAt: Date.now(), progress: 62 });
