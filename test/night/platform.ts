import type { Alarms } from './alarms.ts';
import type { Life } from './life.ts';
import { builtJson } from './worker.ts';

type Listener = (...args: never[]) => unknown;
type Messages = Record<string, { message: string }>;

const manifest = builtJson<{ version: string }>('manifest.json');
const words = builtJson<Messages>('_locales/en/messages.json');

/** The words of the English build, as `browser.i18n` gives them. */
export const i18n = {
  getUILanguage: () => 'en-US',
  getMessage: (name: string, values: string | string[] = []) =>
    (words[name]?.message ?? '').replace(/\$(\d)/g, (_, n) => [values].flat()[Number(n) - 1] ?? ''),
};

/** The computer that the browser runs on, as far as an extension can do something to it. */
interface Machine {
  readonly local: Map<string, string>;
  readonly session: Map<string, string>;
  readonly alarms: Alarms;
  readonly badges: string[];
  readonly notices: Map<string, unknown>;
  store(area: Map<string, string>, items: object): void;
  showBadge(text: string): void;
  raise(id: string, text: string): void;
}

/** The browser's side of one life of the worker: its listeners, and every call as a step of that life. */
export class Platform {
  #listeners = new Map<string, Listener[]>();
  readonly browser: object;

  constructor(computer: Machine, life: Life) {
    const event = (name: string) => ({
      addListener: (listener: Listener) => {
        this.#listeners.set(name, [...(this.#listeners.get(name) ?? []), listener]);
      },
      removeListener: () => {},
      hasListener: () => false,
    });
    /** A namespace whose functions are steps; what is not named here answers nothing, and does no harm. */
    const space = (name: string, functions: object, plain: object = {}) =>
      new Proxy(plain, {
        get: (_, key: string) => {
          if (key in plain) return Reflect.get(plain, key);
          if (/^on[A-Z]/.test(key)) return event(`${name}.${key}`);
          const act: unknown = Reflect.get(functions, key) ?? (() => undefined);
          return (...args: unknown[]) =>
            life.call(() => (act as (...args: unknown[]) => unknown)(...args));
        },
      });
    const area = (kept: Map<string, string>) => ({
      get: (keys: null | string | string[]) =>
        Object.fromEntries(
          [...kept]
            .filter(([key]) => keys === null || [keys].flat().includes(key))
            .map(([key, text]) => [key, JSON.parse(text)]),
        ),
      set: (items: object) => computer.store(kept, items),
      remove: (keys: string | string[]) => {
        for (const key of [keys].flat()) kept.delete(key);
      },
    });
    this.browser = {
      runtime: space(
        'runtime',
        {},
        {
          id: 'night',
          getURL: (path: string) => `chrome-extension://night/${path}`,
          getManifest: () => manifest,
        },
      ),
      i18n,
      storage: {
        local: space('storage.local', area(computer.local)),
        session: space('storage.session', area(computer.session)),
        managed: space('storage.managed', { get: () => ({}) }),
        onChanged: event('storage.onChanged'),
      },
      alarms: space('alarms', {
        get: (name: string) => computer.alarms.get(name),
        getAll: () => computer.alarms.all(),
        create: (name: string, info: object) => computer.alarms.create(name, info),
        clear: (name: string) => computer.alarms.clear(name),
      }),
      action: space('action', {
        setBadgeText: ({ text }: { text: string }) => {
          computer.showBadge(text);
        },
        getBadgeText: () => computer.badges.at(-1) ?? '',
      }),
      notifications: space('notifications', {
        getAll: () => Object.fromEntries([...computer.notices].map(([id]) => [id, true])),
        create: (id: string, { title = '', message = '' }) =>
          computer.raise(id, `${title} · ${message}`),
        clear: (id: string) => computer.notices.delete(id),
      }),
      permissions: space('permissions', {
        contains: () => true,
        getAll: () => ({ permissions: ['notifications'], origins: [] }),
      }),
      tabs: space('tabs', { query: () => [], create: () => ({ id: 1 }) }),
      windows: space('windows', {}),
      scripting: space('scripting', {
        executeScript: () => [],
        getRegisteredContentScripts: () => [],
      }),
    };
  }

  /** The events that have a listener by now. */
  heard(): string[] {
    return [...this.#listeners.keys()];
  }

  /** Tells the worker of an event. */
  fire(name: string, ...args: unknown[]): void {
    for (const listener of this.#listeners.get(name) ?? []) listener(...(args as never[]));
  }
}
