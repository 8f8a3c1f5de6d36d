import { changesOf } from '../sync/changes.ts';
import type { ImportPlan } from '../sync/import-plan.ts';
import type { Changes, Importer } from '../sync/script.ts';

/** Canvas counts changes by class, not by type of file; there is no class "User". */
const classes: Record<string, Importer | null> = {
  Account: 'account',
  EnrollmentTerm: 'term',
  AbstractCourse: null,
  Course: 'course',
  CourseSection: 'section',
  GroupCategory: null,
  Group: null,
  Pseudonym: 'user',
  CommunicationChannel: 'user',
  Enrollment: 'enrollment',
  GroupMembership: null,
  UserObserver: 'user_observer',
  AccountUser: 'admin',
};

/**
 * `data.statistics` of an ended import. `isBack`: Canvas counts what it took back as restored, and leaves the
 * rest as it was (app/models/sis_batch.rb, `add_restore_statistics`).
 */
export function statisticsJson(plan: ImportPlan, isBack: boolean): Record<string, unknown> {
  const changes = changesOf(plan);
  const none: Changes = { created: 0, restored: 0, deleted: 0 };
  let total = 0;
  const byClass = Object.entries(classes).map(([name, importer]) => {
    const { created, restored, deleted } = (importer && changes[importer]) || none;
    total += created + restored + deleted;
    const concluded = name === 'Course' || name === 'Enrollment' ? { concluded: 0 } : {};
    const deactivated = name === 'Enrollment' ? { deactivated: 0 } : {};
    const back = isBack ? created + restored + deleted : restored;
    return [name, { created, ...concluded, ...deactivated, restored: back, deleted }];
  });
  return { total_state_changes: total, ...Object.fromEntries(byClass) };
}
