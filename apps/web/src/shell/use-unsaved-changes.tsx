import { Button, Modal, Text } from '@mantine/core';
import { DialogButtons } from '@kenshu/ui';
import { useBlocker } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

/**
 * Asks before a page with typed but unsaved words is left, by a link, by "back", or by closing the tab; "back" also
 * where it would only close what stands over the page.
 * Returns the dialog, to stand anywhere in the page: `{useUnsavedChanges(form.isDirty() && !save.isSuccess)}`.
 */
export function useUnsavedChanges(dirty: boolean | (() => boolean)): ReactNode {
  const { t } = useTranslation();
  const isDirty = typeof dirty === 'function' ? dirty : () => dirty;
  const { status, proceed, reset } = useBlocker({
    shouldBlockFn: ({ current, next, action }) =>
      isDirty() && (current.pathname !== next.pathname || action === 'BACK'),
    enableBeforeUnload: isDirty,
    withResolver: true,
  });
  return (
    <Modal
      opened={status === 'blocked'}
      onClose={() => reset?.()}
      title={t('Leave this page?')}
      withCloseButton={false}
    >
      <Text mb="lg">{t('What you typed here is not saved yet.')}</Text>
      <DialogButtons>
        <Button variant="default" onClick={() => proceed?.()}>
          {t('Leave without saving')}
        </Button>
        <Button onClick={() => reset?.()} data-autofocus>
          {t('Stay on this page')}
        </Button>
      </DialogButtons>
    </Modal>
  );
}
