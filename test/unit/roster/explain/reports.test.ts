import { expect, test } from 'vitest';
import { matchEntry } from '../../../../utils/roster/explain/knowledge/match-entry';
import { conversionReports } from './reports/conversion';
import { extractReports } from './reports/extract';
import { importReports } from './reports/import';

const reports = [...extractReports, ...conversionReports, ...importReports];

test.each(reports)('says of %s what an experienced admin would', (text, origin, may) => {
  const found = matchEntry(text, origin);
  const said = [found?.entry.id ?? '', found?.reason?.id].filter((id) => id !== undefined);
  expect(may).toContain(said.join('+'));
});
