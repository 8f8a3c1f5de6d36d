/** Key of messages that nobody can explain, where messages are counted by the entry that explains them. */
export const unexplained = 'unknown';
