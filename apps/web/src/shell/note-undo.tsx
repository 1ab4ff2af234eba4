import { Button, Group, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import i18next from 'i18next';

/** Says that something was taken away, with the way back beside it; the page of the record keeps one for later. */
export function noteUndo(message: string, undo: () => unknown): void {
  const id = notifications.show({
    message: (
      <Group gap="sm" justify="space-between" wrap="nowrap">
        <Text size="sm">{message}</Text>
        <Button
          size="compact-sm"
          variant="default"
          flex="none"
          onClick={() => {
            notifications.hide(id);
            undo();
          }}
        >
          {i18next.t('Undo')}
        </Button>
      </Group>
    ),
    color: 'green',
    autoClose: 20_000,
    closeButtonProps: { 'aria-label': i18next.t('Close') },
  });
}
