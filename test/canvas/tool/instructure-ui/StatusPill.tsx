/** @jsxImportSource react */
import { Pill } from '@instructure/ui-pill';
import type { ReactNode } from 'react';
import type { JobStatus } from '../view.ts';

const colors = {
  'in-progress': 'info',
  completed: 'success',
  warning: 'warning',
  failed: 'danger',
} as const;

export function StatusPill({ status, children }: { status: JobStatus; children: ReactNode }) {
  return <Pill color={colors[status]}>{children}</Pill>;
}
