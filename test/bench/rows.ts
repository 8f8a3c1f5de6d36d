/** The files of `rows/`, in the order of the table. */
export const rowNames = [
  'bytes',
  'freshness',
  'elsewhere',
  'page',
  'list',
  'mutations',
  'messages',
  'publish',
  'worker',
  'requests',
  'soak',
  'accuracy',
] as const;
