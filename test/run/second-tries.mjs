import { appendFileSync } from 'node:fs';

/** A reporter of vitest: notes, a line each in the file of `SECOND_TRIES`, the tests that were right only when tried again. */
export default class SecondTries {
  onTestCaseResult(test) {
    const file = process.env.SECOND_TRIES;
    if (file && test.diagnostic()?.flaky)
      appendFileSync(file, `${test.module.relativeModuleId}: ${test.fullName}\n`);
  }
}
