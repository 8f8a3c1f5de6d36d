import { describe, expect, it, test } from 'vitest';
import { explain } from '../../../../../utils/roster/explain/knowledge/explain';
import { vendorText } from '../../../../../utils/roster/explain/knowledge/vendor';

const words = 'Rowan SIS: the client isn\'t allowed to read "demographics"';
const body = { imsx_codeMajor: 'failure', imsx_severity: 'error', imsx_description: words };

const forms: [name: string, message: string][] = [
  ['JSON', JSON.stringify(body)],
  ['indented JSON', JSON.stringify(body, null, 2)],
  ['JSON within JSON', JSON.stringify({ error: JSON.stringify(body) })],
  ['JSON behind a status', `HTTP 403: ${JSON.stringify(body)}`],
  ['escaped letters', JSON.stringify(body).replace('Rowan', '\\u0052owan')],
  ['XML', `<imsx_statusInfo><imsx_description>${words}</imsx_description></imsx_statusInfo>`],
];

describe('vendorText', () => {
  test.each(forms)('reads the words of the SIS from %s', (_, message) => {
    expect(vendorText(message)).toBe(words);
  });

  it('reads other notations', () => {
    expect(vendorText("imsx_description: 'Closed for the night'")).toBe('Closed for the night');
    expect(vendorText('{:imsx_description=>"Closed for the night"}')).toBe('Closed for the night');
    expect(vendorText('imsx_description=Closed for the night, imsx_x=1')).toBe(
      'Closed for the night',
    );
  });

  it('reads as far as a cut-off message goes', () => {
    expect(vendorText('{"imsx_description":"Rowan SIS: the clie')).toBe('Rowan SIS: the clie');
  });

  it('is null where there is none', () => {
    expect(vendorText('HTTP 401 Unauthorized')).toBeNull();
    expect(vendorText('{"imsx_description":""}')).toBeNull();
    expect(vendorText('{"imsx_description":null}')).toBeNull();
  });

  it('is short, and plain text', () => {
    expect(vendorText(JSON.stringify({ imsx_description: 'x'.repeat(5000) }))).toHaveLength(500);
    expect(vendorText('{"imsx_description":"one\\ntwo"}')).toBe('one two');
  });

  it('does not hide a better known cause', () => {
    const message = `401 Unauthorized ${JSON.stringify(body)}`;
    expect(explain(message, { step: 'extract' })?.entry.id).toBe('E1');
    expect(explain(JSON.stringify(body), { step: 'extract' })?.entry.id).toBe('E9');
  });
});
