import { Button, Group } from '@mantine/core';
import { useRouter } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';

interface Props {
  label: string;
  busy: boolean;
}

/** The end of a form: the step it is for, and the way back. */
export function SaveBar({ label, busy }: Props) {
  const { t } = useTranslation();
  const { history } = useRouter();
  return (
    <Group gap="sm" mt="sm">
      <Button type="submit" loading={busy}>
        {label}
      </Button>
      <Button variant="default" onClick={() => history.back()}>
        {t('Back')}
      </Button>
    </Group>
  );
}
