import { Button, Modal, type ModalProps, Text } from '@mantine/core';
import { useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DialogButtons } from '../action/dialog-buttons';
import { type Guard, GuardContext } from './guard';

/** A form over the page. Escape, a click beside it and the cross ask first where something is typed. */
export function Dialog({ onClose, children, ...props }: Omit<ModalProps, 'closeButtonProps' | 'closeOnEscape'>) {
  const { t } = useTranslation();
  const forms = useRef(new Set<() => boolean>());
  const [leaving, setLeaving] = useState<(() => void) | null>(null);
  const [left, setLeft] = useState(false);
  const guard = useMemo<Guard>(
    () => ({
      watch: (isDirty) => {
        forms.current.add(isDirty);
        return () => void forms.current.delete(isDirty);
      },
      leave: (then) => {
        if (![...forms.current].some((isDirty) => isDirty())) return then();
        // a moment later, or the stroke of Escape that asks would answer too
        setTimeout(() => {
          setLeft(false);
          setLeaving(() => then);
        });
      },
    }),
    [],
  );
  const stay = () => setLeaving(null);
  return (
    <GuardContext value={guard}>
      <Modal
        {...props}
        onClose={() => guard.leave(onClose)}
        // the question has the key while it stands above
        closeOnEscape={!leaving}
        closeButtonProps={{ 'aria-label': t('Close') }}
      >
        {children}
      </Modal>
      <Modal
        opened={leaving !== null}
        onClose={stay}
        title={t('Close without saving?')}
        withCloseButton={false}
        // when the dialog goes too, the focus is for it to give back
        returnFocus={!left}
      >
        <Text mb="lg">{t('What you typed here is not saved yet.')}</Text>
        <DialogButtons>
          <Button
            variant="default"
            onClick={() => {
              setLeft(true);
              stay();
              leaving?.();
            }}
          >
            {t('Close without saving')}
          </Button>
          <Button onClick={stay} data-autofocus>
            {t('Go on writing')}
          </Button>
        </DialogButtons>
      </Modal>
    </GuardContext>
  );
}
