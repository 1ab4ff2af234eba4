import { Group } from '@mantine/core';
import type { ReactNode } from 'react';

/** The steps that may be taken now, in the order of the workflow. */
export function ActionBar({ children }: { children: ReactNode }) {
  return <Group gap="xs">{children}</Group>;
}
