import { readdir } from 'node:fs/promises';
import type { TestProject } from 'vitest/node';
import { folder, type Messages, messagesOf } from './messages';

declare module 'vitest' {
  export interface ProvidedContext {
    messages: Record<string, Messages>;
  }
}

/** Builds the messages of every language once: what builds them takes longer to load than most test files. */
export default async function provideMessages(project: TestProject): Promise<void> {
  const locales = (await readdir(folder)).map((file) => file.replace('.yml', ''));
  const built = await Promise.all(
    locales.map(async (each) => [each, await messagesOf(each)] as const),
  );
  project.provide('messages', Object.fromEntries(built));
}
