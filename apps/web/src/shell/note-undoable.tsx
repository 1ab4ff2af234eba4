import { Button, Group } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import i18next from 'i18next';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

interface Props {
  message: string;
  /** What takes the act back; it says itself that it did. */
  undo: () => Promise<unknown>;
}

/** A short word that something was done, with the button that takes it back beside it. */
export function noteUndoable(message: string, undo: () => Promise<unknown>): void {
  const id: string = notifications.show({
    message: <Undoable message={message} undo={() => undo().finally(() => notifications.hide(id))} />,
    color: 'green',
    // long enough to read, think and reach the button
    autoClose: 20_000,
    closeButtonProps: { 'aria-label': i18next.t('Close') },
  });
}

function Undoable({ message, undo }: Props) {
  const { t } = useTranslation();
  const [busy, setBusy] = useState(false);
  return (
    <Group justify="space-between" gap="sm" wrap="nowrap">
      <span>{message}</span>
      <Button
        variant="default"
        size="compact-sm"
        loading={busy}
        onClick={() => {
          setBusy(true);
          void undo();
        }}
      >
        {t('Undo')}
      </Button>
    </Group>
  );
}
