/** The files of `rows/`, in the order of the table. */
export const rowNames = ['bytes', 'freshness', 'accuracy'] as const;
