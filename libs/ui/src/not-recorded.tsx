import { Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

/** For every unknown fact: not a dash, not N/A, not 0. */
export function NotRecorded() {
  const { t } = useTranslation();
  return (
    <Text span inherit c="dimmed" fs="italic">
      {t('Not recorded')}
    </Text>
  );
}

/** The fact, or the words for its absence. Zero and `false` are facts. */
export function Fact({ children }: { children?: ReactNode }) {
  return children === null || children === undefined || children === '' ? <NotRecorded /> : <>{children}</>;
}
