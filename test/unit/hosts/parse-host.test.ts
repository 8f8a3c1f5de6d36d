import { describe, expect, it } from 'vitest';
import { HostName } from '../../../utils/hosts/host-role';
import { parseHost } from '../../../utils/hosts/parse-host';

describe('a host', () => {
  it.each([
    ['canvas.school.edu', 'canvas.school.edu'],
    ['  Canvas.School.EDU \n', 'canvas.school.edu'],
    ['https://canvas.school.edu', 'canvas.school.edu'],
    ['https://canvas.school.edu/accounts/1/external_tools/42?launch_type=x#y', 'canvas.school.edu'],
    ['http://canvas.school.edu/login', 'canvas.school.edu'],
    ['canvas.school.edu/accounts/1', 'canvas.school.edu'],
    ['//canvas.school.edu', 'canvas.school.edu'],
    ['https://canvas.school.edu:443/', 'canvas.school.edu'],
    ['canvas.school.edu.', 'canvas.school.edu'],
    ['https://schüle.example/', 'xn--schle-mva.example'],
    ['demo.instructure.com', 'demo.instructure.com'],
    ['10.0.0.5', '10.0.0.5'],
  ])('is found in %j', (text, host) => {
    expect(parseHost(text)).toEqual({ host });
    expect(HostName.parse(host)).toBe(host);
  });

  it.each([
    ['', 'empty'],
    ['   ', 'empty'],
    ['our canvas', 'no-host'],
    ['canvas', 'no-host'],
    ['localhost', 'no-host'],
    ['https://', 'no-host'],
    ['*.school.edu', 'no-host'],
    ['https://*/', 'no-host'],
    ['canvas_1.school.edu', 'no-host'],
    ['-canvas.school.edu', 'no-host'],
    ['[::1]', 'no-host'],
    ['dana@canvas.school.edu', 'no-host'],
    ['https://canvas.school.edu@elsewhere.example/', 'no-host'],
    [`${'a'.repeat(64)}.school.edu`, 'no-host'],
    [`${'a.'.repeat(130)}edu`, 'no-host'],
    ['<b>canvas.school.edu</b>', 'no-host'],
    ['ftp://canvas.school.edu', 'no-https'],
    ['file:///etc/hosts', 'no-https'],
    ['javascript:alert(1)', 'no-https'],
    ['mailto:dana@school.edu', 'no-https'],
    ['chrome://extensions', 'no-https'],
    ['canvas.school.edu:8443', 'port'],
    ['https://canvas.school.edu:3000/login', 'port'],
  ])('is not found in %j: %s', (text, wrong) => {
    expect(parseHost(text)).toEqual({ wrong });
  });
});
