import { Button } from '@mantine/core';
import { IconColumns3 } from '@tabler/icons-react';
import { type ComponentProps, lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Column } from './types';

export interface ColumnChooserProps {
  columns: readonly Column<never>[];
  chosen?: readonly string[];
  onChoose: (columns: string[] | undefined) => void;
}

const load = () => import('./column-menu');
const ColumnMenu = lazy(() => load().then((module) => ({ default: module.ColumnMenu })));

export function ColumnChooser(props: ColumnChooserProps) {
  const [wanted, setWanted] = useState(false);
  const near = () => void load();
  const button = <ColumnButton onClick={() => setWanted(true)} onPointerEnter={near} onFocus={near} />;
  return wanted ? (
    <Suspense fallback={button}>
      <ColumnMenu {...props} />
    </Suspense>
  ) : (
    button
  );
}

export function ColumnButton(props: ComponentProps<'button'>) {
  const { t } = useTranslation();
  return (
    <Button
      variant="subtle"
      color="gray"
      size="compact-sm"
      leftSection={<IconColumns3 size={16} aria-hidden />}
      aria-haspopup="menu"
      {...props}
    >
      {t('Columns')}
    </Button>
  );
}
