import * as z from 'zod/mini';
import { Sum } from '../step';

/**
 * How many of all messages of a run state the cause of each entry of the knowledge base, by its id; never a
 * text.
 */
export const MessageCounts = z
  .record(z.string().check(z.regex(/^[A-Za-z0-9_.-]{1,20}$/)), Sum)
  .check(z.refine((counts) => Object.keys(counts).length <= 500));
export type MessageCounts = z.infer<typeof MessageCounts>;
