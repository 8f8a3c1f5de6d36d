import { describe, expect, it, test } from 'vitest';
import { explain } from '../../../../../utils/roster/explain/knowledge/explain';
import { sayings } from '../../../../../utils/roster/explain/knowledge/saying';
import { fill, forms } from '../forms';
import { importMessages } from './messages';

const inImport = { step: 'import' } as const;

/** Beginnings that are a whole message of another entry: nothing in them tells. */
const ambiguous = new Map([
  ['No user_id given for a user', 'U8'],
  ["Could not save the user with user_id: 'S-20417'. Unknown reason: S", 'U13'],
]);

describe('messages that were cut off', () => {
  test.each(importMessages)('%s is never taken for another: %s', (id, message) => {
    for (let length = 1; length < message.length; length++) {
      const text = message.slice(0, length).trimEnd();
      const found = explain(text, inImport);
      const other = [...ambiguous].find(([start]) => text.startsWith(start))?.[1];
      expect([id, other, undefined], text).toContain(found?.entry.id);
    }
  });

  test.each(['…', '...'])('marked by %s they are likely, or unknown', (mark) => {
    for (const [id, message] of importMessages) {
      const found = explain(message.slice(0, Math.ceil(message.length * 0.8)) + mark, inImport);
      expect([id, undefined]).toContain(found?.entry.id);
    }
  });

  it('knows nine in ten of them with a fifth of their tail gone', () => {
    const known = importMessages.filter(([, message]) =>
      explain(message.slice(0, Math.floor(message.length * 0.8)), inImport),
    );
    expect(known.length / importMessages.length).toBeGreaterThan(0.9);
  });

  it('takes none for one that stops behind a value: it may be a sentence of its own', () => {
    // Up to the last words of the form, which say what is wrong.
    const starts = forms.flatMap(({ text }) => {
      const end = text.lastIndexOf('}') + 1;
      return end > 0 && /\p{L}/u.test(text.slice(end)) ? [text.slice(0, end)] : [];
    });
    const texts = starts
      .map((text) => fill({ text }, 'S-100'))
      .filter((text) => text.lastIndexOf('(') <= text.lastIndexOf(')'));
    expect(texts.length).toBeGreaterThan(50);
    const whole = (text: string) => sayings(text).some(({ match }) => match.whole);
    expect(texts.filter((text) => explain(text, inImport) && !whole(text))).toEqual([]);
  });

  it('calls a cut message likely', () => {
    expect(
      explain('User not found for enrollment (User ID: S-20417, Course ID: ALG'),
    ).toMatchObject({ entry: { id: 'R7' }, confidence: 'likely' });
  });

  it('does not choose between two entries', () => {
    expect(explain('An enrollment referenced a non-existent', inImport)).toBeNull();
    expect(explain('User S-20417 didn’t exist for', inImport)).toBeNull();
  });
});

const encode = (text: string) =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;')
    .replaceAll('<', '&lt;');

const wrappers: [name: string, wrap: (message: string) => string][] = [
  ['HTML entities', encode],
  ['HTML entities twice', (message) => encode(encode(message))],
  ['typographic quotes', (message) => message.replaceAll("'", '’').replaceAll(/"(.*?)"/g, '“$1”')],
  ['other spaces', (message) => `\n  ${message.replaceAll(' ', '\u00a0 ')}\t`],
  ['upper case', (message) => message.toUpperCase()],
  ['a list item', (message) => `<li class="error">${encode(message)}</li>`],
  ['JSON of an error', (message) => JSON.stringify({ errors: [{ message }], status: 'failed' })],
  ['a pair of the API', (message) => JSON.stringify(['users.csv', message])],
  ['HTTP', (message) => `HTTP 400 Bad Request: ${JSON.stringify({ error: message })}`],
  ['cut JSON', (message) => `{"errors":[{"message":${JSON.stringify(message).slice(0, -1)}`],
  ['a file name', (message) => `users.csv: ${message}`],
  ['a file in a folder, and a row', (message) => `export/users.csv - row 12: ${message}`],
  ['a word before', (message) => `Warning: ${message}`],
  ['a sentence before', (message) => `SIS import 1423 failed: ${message}`],
  ['a row behind', (message) => `${message} (row 12)`],
];

describe('messages with something around them', () => {
  test.each(wrappers)('%s', (_, wrap) => {
    for (const [id, message] of importMessages) {
      expect(explain(wrap(message), inImport)?.entry.id, wrap(message)).toBe(id);
    }
  });
});

/** In the words of nobody in particular: what counts is that no English word is needed. */
const translated: [id: string, file: string | null, message: string][] = [
  ['I1', 'users.csv', 'UTF-8 no válido'],
  ['I1', 'users.csv', 'Ungültiges UTF-8'],
  ['I2', 'users.csv', 'CSV mal formado'],
  ['I2', 'users.csv', 'Fehlerhafte CSV'],
  ['I3', 'x.csv', 'Keine Canvas-CSV-Kopfzeilen vorhanden'],
  ['I3', 'x.csv', 'En-têtes CSV de Canvas introuvables'],
  ['I5', null, 'Error al importar CSV. Contacte con asistencia. (Reporte de error 48213)'],
  ['I5', 'users.csv', 'Fehler beim CSV-Import. Bitte Support kontaktieren. (Fehlerbericht 48213)'],
  ['I5', null, 'CSVのインポート中にエラー。サポートまで。(エラー報告 48213)'],
  ['I6', null, '3.912 cursos se eliminarían y superan el umbral del 10 %'],
  ['I6', null, '3 912 enrollments seraient supprimés, au-delà du seuil de 10 %'],
  ['I6', null, '40 sections silinecek ve bu %10 eşiğini aşıyor'],
  ['I10', 'users.csv', 'No se generó el diff: CSV headers do not match, cannot diff'],
  ['I11', null, 'No hay períodos. Se requieren con multi_term_batch_mode'],
  [
    'U1',
    'users.csv',
    'Un usuario de Canvas con la identificación de SIS 20417 ya reclamó el inicio de sesión de 20418',
  ],
  ['U2', 'users.csv', 'Ein Canvas-Benutzer mit der SIS-ID 20417 belegt integration_id von 20418'],
  ['U16', 'logins.csv', 'Un utilisateur Canvas avec l’ID SIS 20417 existe déjà'],
  ['A5', 'accounts.csv', 'Identificación de SIS "LINCOLN" ya está en uso'],
];

describe('messages Canvas translated', () => {
  test.each(translated)('%s ← %s: %s', (id, file, message) => {
    expect(explain(message, { step: 'import', file })).toMatchObject({
      entry: { id },
      confidence: 'likely',
    });
  });

  it('are not guessed at where nothing says that Canvas wrote them', () => {
    for (const [, , message] of translated) expect(explain(message)).toBeNull();
  });

  it('are not guessed at from plain English', () => {
    for (const text of [
      'Your CSV was read',
      'UTF-8 is the best encoding, and the only one',
      '12 students scored 80%',
      'CSV upload page',
      'Canvas could not open the CSV',
    ]) {
      expect(explain(text, inImport)).toBeNull();
    }
  });
});
