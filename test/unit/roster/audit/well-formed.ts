import * as z from 'zod/mini';
import { sentences } from '../../../../components/insight/finding-text';
import { say } from '../../../../utils/language';
import { FindingId } from '../../../../utils/roster/model/finding';
import { StepName } from '../../../../utils/roster/model/step';
import { TypeName } from '../../../../utils/roster/model/type-name';

const usual = { median: z.number(), low: z.number(), high: z.number(), runs: z.number() };

/** What a finding must look like; `parse` also drops what is too much. */
export const WellFormed = z.object({
  id: FindingId,
  severity: z.enum(['danger', 'warning', 'notice']),
  likely: z.boolean(),
  evidence: z
    .array(
      z.object({
        words: z.enum(Object.keys(sentences)),
        type: z.nullable(TypeName),
        step: z.nullable(StepName),
        figures: z.record(z.string(), z.number()),
        usual: z.nullable(z.object(usual)),
      }),
    )
    .check(z.minLength(1)),
  actions: z.array(z.string().check(z.refine((id) => say(`action.${id as 'ask-vendor'}`) !== ''))),
  pause: z.enum(['before-import', 'before-next-run', 'too-late']),
});
