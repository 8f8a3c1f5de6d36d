// @vitest-environment jsdom
import { readFile } from 'node:fs/promises';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import {
  detectLanguage,
  mayBeUnknownLanguage,
} from '../../../../utils/background/tabs/detect-language';
import { mostText, textDigest } from '../../../../utils/page/detect/text-digest';
import { languages } from '../../../../utils/page/words/languages';
import { wordsOf } from '../../../canvas/tool/languages/by-tag';
import { korean } from '../../../canvas/tool/languages/korean';
import { polish } from '../../../canvas/tool/languages/polish';
import { markupsB } from '../../../canvas/tool/markups-b/all';
import { markups } from '../../page/markups';
import { documentOf, pageOf } from '../../page/pages';
import { detailsSamples, listSample } from '../../page/samples';

/** The extension's own files, as its worker fetches them. */
beforeEach(() => {
  vi.stubGlobal('fetch', async (url: string) => {
    const path = new URL(url).pathname;
    return new Response(await readFile(`public${path}`, 'utf8'));
  });
});
afterEach(() => vi.unstubAllGlobals());

const running = Object.values(detailsSamples)[5];

describe.each(languages)('in %s', (language) => {
  test.each([...markups.map(([markup]) => markup), ...markupsB])(
    '$name is known, and its language',
    async (markup) => {
      for (const view of [listSample, ...(running ? [running] : [])]) {
        const lines = textDigest(pageOf(markup, view, wordsOf[language]), mostText);
        expect((await detectLanguage(lines))?.language).toBe(language);
      }
    },
  );
});

test.each([
  ['nothing', ''],
  [
    'another job queue',
    '<h2>Aufträge</h2><table><tr><th>Typ<th>Phase<th>Status</table><button>Aktualisieren</button><a>Details anzeigen</a>',
  ],
  [
    'a page with the words in sentences',
    '<p>キャンバスの「名簿抽出の進行状況」と「データ変換の進行状況」については「更新」を押してください。</p><button>更新</button>',
  ],
  [
    'a list of students',
    '<h1>Listas</h1><table><tr><th>Tipo<th>Estado<th>Etapa<th>Publicado por</table><button>Actualizar</button>',
  ],
])('%s is another page', async (_, body) => {
  expect(await detectLanguage(textDigest(documentOf(body, 'de'), mostText))).toBeNull();
});

describe('a page that no dictionary fits', () => {
  const [[markup] = []] = markups;
  const linesOf = (words: typeof polish) =>
    markup && running ? textDigest(pageOf(markup, running, words), mostText) : '';

  test.each([polish, korean])('may be in an unknown language: $lang', async (words) => {
    expect(await detectLanguage(linesOf(words))).toBeNull();
    expect(await mayBeUnknownLanguage(linesOf(words))).toBe(true);
  });

  test('may not be in one where a dictionary knows a step, as on a page half drawn', async () => {
    const half = linesOf(wordsOf.de)
      .split('\n')
      .filter((line) => line.startsWith('-'))
      .join('\n');
    expect(await mayBeUnknownLanguage(half)).toBe(false);
  });

  test('may not be in one where nothing is about a SIS or Canvas', async () => {
    expect(await mayBeUnknownLanguage('-Zamówienie 48213\n Wysyłka\n*Odśwież')).toBe(false);
  });
});
