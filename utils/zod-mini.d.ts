import type { core, ZodMiniType } from 'zod/mini';

declare module 'zod/mini' {
  /** Text that names something, such as a `Host` or a `JobKey`: as in zod itself, whose small build leaves it out. */
  export function string<T extends string>(
    params?: string | core.$ZodStringParams,
  ): ZodMiniType<T, T>;
}
