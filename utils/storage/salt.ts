import browser from 'webextension-polyfill';
import * as z from 'zod/mini';
import { log } from '../log';
import { renewedSeries, unsaltedIn, withDigests } from '../roster/ledger/user-digests';
import type { Ledger } from '../roster/model/ledger';
import type { Cell } from './cell';
import type { History } from './history/history';

const key = 'salt';
const bytesOfSalt = 32;
/** `series`: those of history still to be replaced, old and new; null once history holds no old one. */
const Salt = z.object({
  hex: z.string().check(z.regex(/^[0-9a-f]{64}$/)),
  series: z.nullable(z.record(z.string(), z.string())),
});
type Salt = z.infer<typeof Salt>;

const hexOf = (bytes: Uint8Array) =>
  Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');

/** The salt of this install, made where there is none. */
async function saltHere(): Promise<Salt> {
  for (const area of [browser.storage.local, browser.storage.session]) {
    const { [key]: stored } = await area.get(key);
    const known = Salt.safeParse(stored);
    if (known.success) return known.data;
  }
  const bytes = crypto.getRandomValues(new Uint8Array(bytesOfSalt));
  const made = { hex: hexOf(bytes), series: {} };
  await store(made);
  return made;
}

/** Where the disk is full it lasts as long as the browser runs: Canvas is read all the same. */
async function store(salt: Salt): Promise<void> {
  try {
    await browser.storage.local.set({ [key]: salt });
  } catch (error) {
    log('The salt could not be stored', error);
    await browser.storage.session.set({ [key]: salt });
  }
}

async function createHmac(salt: string): Promise<(text: string) => Promise<string>> {
  const encoder = new TextEncoder();
  const algorithm = { name: 'HMAC', hash: 'SHA-256' };
  const signer = await crypto.subtle.importKey('raw', encoder.encode(salt), algorithm, false, [
    'sign',
  ]);
  return async (text) => {
    const signed = await crypto.subtle.sign('HMAC', signer, encoder.encode(text));
    return hexOf(new Uint8Array(signed).slice(0, 16));
  };
}

/**
 * Turns the digest of a user id into one that only this install can make: 32 hex digits of HMAC-SHA-256.
 * What ledger and history hold without salt is replaced before the first of these is given, so that
 * nobody who stays signed in is taken for another. Tried again after a failure.
 */
export function createSalted(
  ledger: Cell<Ledger>,
  history: () => Promise<History>,
): (digest: string) => Promise<string> {
  let ready: Promise<(text: string) => Promise<string>> | null = null;

  async function prepare() {
    const { hex, series } = await saltHere();
    const hmac = await createHmac(hex);
    const before = await ledger.get();
    const old = unsaltedIn(before);
    const pairs = await Promise.all(old.map(async (each) => [each, await hmac(each)] as const));
    const fresh = new Map(pairs);
    const left = { ...series, ...Object.fromEntries(renewedSeries(before, fresh)) };
    if (fresh.size > 0) {
      // Written down before the ledger forgets them: history may be out of reach for days.
      await store({ hex, series: left });
      await ledger.update((value) => withDigests(value, fresh));
    }
    if (series !== null || fresh.size > 0) void renewHistory(hex, left);
    return hmac;
  }

  async function renewHistory(hex: string, series: Record<string, string>) {
    try {
      const isDone = await (await history()).renewSeries(new Map(Object.entries(series)));
      if (isDone) await store({ hex, series: null });
    } catch (error) {
      log('History could not be renewed', error);
    }
  }

  return async (digest) => {
    ready ??= prepare().catch((error) => {
      ready = null;
      throw error;
    });
    return (await ready)(digest);
  };
}
