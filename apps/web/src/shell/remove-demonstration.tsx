import { Button, Checkbox, Modal, Stack, Text } from '@mantine/core';
import { removeDemonstrationMutation } from '@kenshu/api-client';
import { DialogButtons, Notice } from '@kenshu/ui';
import { useMutation } from '@tanstack/react-query';
import { useRouter } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { forgetEverything } from './me';
import { useProblemWords } from './use-problem-words';

/** Names what will be gone, and goes on to the first run of the empty installation. */
export function RemoveDemonstration({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation();
  const { history } = useRouter();
  const [sure, setSure] = useState(false);
  const remove = useMutation({
    ...removeDemonstrationMutation(),
    meta: { touches: [], refusalsInPlace: true },
    onSuccess: ({ firstRunCode }) => {
      // who pressed this is gone as well
      history.push(firstRunCode ? `/first-run#${firstRunCode}` : '/sign-in', undefined, { ignoreBlocker: true });
      forgetEverything();
    },
  });
  const problem = useProblemWords(remove.error);
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('Remove the demonstration data')}
      closeButtonProps={{ 'aria-label': t('Close') }}
    >
      <Stack gap="md">
        {problem && (
          <Notice tone="danger" role="alert" title={problem.title}>
            {problem.detail}
          </Notice>
        )}
        <Text>
          {t(
            'The demonstration people, their accounts and the demonstration courses, with nominations, participants, sessions and letters, are deleted. The published past courses, the Convention and the countries stay, and so does what you added yourself.',
          )}
        </Text>
        <Text>
          {t(
            'You are signed out, because your own account is one of them. The first run of the empty installation opens.',
          )}
        </Text>
        <Checkbox
          label={t('I understand that this cannot be taken back.')}
          checked={sure}
          onChange={(event) => setSure(event.currentTarget.checked)}
        />
        <DialogButtons>
          <Button variant="default" onClick={onClose}>
            {t('Back')}
          </Button>
          <Button color="red" disabled={!sure} loading={remove.isPending} onClick={() => remove.mutate({})}>
            {t('Remove the demonstration data')}
          </Button>
        </DialogButtons>
      </Stack>
    </Modal>
  );
}
