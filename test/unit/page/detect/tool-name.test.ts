import { expect, test } from 'vitest';
import { isOtherToolPage, isToolName } from '../../../../utils/page/detect/tool-name.ts';
import { wordsOf } from '../../../canvas/tool/languages/by-tag.ts';

test.each([
  'SIS Integration',
  'SIS\u00a0Integrations: Demo District',
  'Integración con SIS',
  'Intégration SIS',
  'Integração do SIS',
  'SIS-Integration',
  'SIS-integratie',
  'SIS-integration',
  'SIS 集成',
  'SIS連携',
  'تكامل SIS',
  'Integracja SIS',
  'SIS 통합',
])('%s is its name', (title) => {
  expect(isToolName(title)).toBe(true);
});

test.each(['SIS Import', 'Integrations', 'Team Rosters', 'Analysis of integration', 'SIS', ''])(
  '%s is not',
  (title) => {
    expect(isToolName(title)).toBe(false);
  },
);

test.each(Object.entries(wordsOf))('its page of grades is another one in %s', (_, words) => {
  expect(isOtherToolPage(words.gradeSync)).toBe(true);
  expect(isOtherToolPage(words.rostering)).toBe(false);
  expect(isOtherToolPage(words.details)).toBe(false);
});
