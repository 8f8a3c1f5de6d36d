import { say } from '../../utils/language';
import { type Facts, report } from '../../utils/reports/report';
import { forSupport } from '../../utils/reports/support';
import { evidenceText } from './finding-text';

/** Findings in words: what was found, and with which figures. */
export const findingTexts = (findings: Facts['findings']) =>
  findings.map(({ id, evidence }) =>
    [say(`finding.${id}`), ...evidence.map(evidenceText)].join(' '),
  );

/** What SIS Support asks for. */
export const supportText = (facts: Facts) =>
  forSupport(report(facts), findingTexts(facts.findings));
