import { Button } from '@mantine/core';
import { EmptyState } from '@kenshu/ui';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';

/** A search or a filter that finds nothing: how many there are without it, and the way back to them. */
export function NoneMatch({ title, text }: { title: string; text?: string }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  return (
    <EmptyState
      title={title}
      text={text}
      actions={
        <Button variant="default" onClick={() => void navigate({ to: '.', search: {} as never, replace: true })}>
          {t('Clear filters')}
        </Button>
      }
    />
  );
}
