import { Button, Modal, Stack, Text, Textarea } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Notice } from '../notice';
import type { ActionButtonProps } from './action-button';
import { DialogButtons } from './dialog-buttons';

type Props = Pick<
  ActionButtonProps,
  'label' | 'confirm' | 'asksReason' | 'destructive' | 'busy' | 'problem' | 'onRun'
> & {
  open: boolean;
  onClose: () => void;
  /** More than a sentence or two is to be read first. */
  wide?: boolean;
  /** It cannot be done now; what is read says why. */
  barred?: boolean;
};

export function ActionDialog(props: Props) {
  const { label, confirm, asksReason, destructive, busy, problem, onRun, open, onClose, wide, barred } = props;
  const { t } = useTranslation();
  // Kept while the page stands: a refused step must not cost the reason that was typed.
  const [reason, setReason] = useState('');
  const [missing, setMissing] = useState(false);

  async function run(event: FormEvent) {
    event.preventDefault();
    // React carries events through to where the dialog is written: a form around it must not be sent as well.
    event.stopPropagation();
    const given = reason.trim();
    if (asksReason && !given) return setMissing(true);
    try {
      await onRun(asksReason ? given : undefined);
      setReason('');
      onClose();
    } catch {
      // The refusal arrives as `problem`; the dialog stays for another try.
    }
  }

  return (
    <Modal
      opened={open}
      onClose={onClose}
      title={label}
      size={wide ? 'lg' : undefined}
      closeButtonProps={{ 'aria-label': t('Close') }}
    >
      <form onSubmit={(event) => void run(event)} noValidate>
        <Stack gap="md">
          {problem && (
            <Notice tone="danger" role="alert" title={problem.title}>
              {problem.detail}
            </Notice>
          )}
          {typeof confirm === 'string' ? <Text>{confirm}</Text> : confirm}
          {asksReason && (
            <Textarea
              label={t('Reason')}
              required
              withAsterisk={false}
              data-autofocus
              autosize
              minRows={3}
              value={reason}
              error={missing && !reason.trim() ? t('Give a reason.') : undefined}
              onChange={(event) => setReason(event.currentTarget.value)}
            />
          )}
          <DialogButtons>
            <Button variant="default" onClick={onClose}>
              {t('Back')}
            </Button>
            <Button type="submit" color={destructive ? 'red' : undefined} loading={busy} disabled={barred}>
              {label}
            </Button>
          </DialogButtons>
        </Stack>
      </form>
    </Modal>
  );
}
