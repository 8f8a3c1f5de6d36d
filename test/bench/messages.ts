import type { RowMessage } from '../../utils/roster/explain/group/row-message';

/** A district's messages: refused people and courses, what follows from them, and texts nobody knows. */
export function messageAt(n: number): RowMessage {
  const row = n + 2;
  switch (n % 8) {
    case 0:
      return { file: 'users.csv', row, message: `No login_id given for user S-${n}` };
    case 1:
      return {
        file: 'courses.csv',
        row,
        message: `Account not found "NORTH" for course C-${n % 5000}`,
      };
    case 2:
      return {
        file: 'sections.csv',
        row,
        message: `Section C-${n % 5000}-1 references course C-${(n - 1) % 5000} which doesn't exist`,
      };
    case 3:
    case 4:
      return {
        file: 'enrollments.csv',
        row,
        message: `User not found for enrollment (User ID: S-${n - (n % 8)}, Course ID: C-1, Section ID: )`,
      };
    case 5:
      return {
        file: 'courses.csv',
        row,
        message: `A course did not pass validation (course: K-${n} / K, error: A course did not pass validation Integration Integration ID "${n}" is already in use)`,
      };
    case 6:
      return {
        file: 'enrollments.csv',
        row,
        message: `An enrollment referenced a non-existent section C-${n % 5000}-1`,
      };
    default:
      return {
        file: 'users.csv',
        row,
        message: `Something new about user S-${n} in year ${n % 90}`,
      };
  }
}
