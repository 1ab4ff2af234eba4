import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useLeave } from './guard';

/** The way out of a form, which asks where something is typed in a dialog. */
export function BackButton({ onBack }: { onBack: () => void }) {
  const { t } = useTranslation();
  const leave = useLeave();
  return (
    <Button variant="default" onClick={() => leave(onBack)}>
      {t('Back')}
    </Button>
  );
}
