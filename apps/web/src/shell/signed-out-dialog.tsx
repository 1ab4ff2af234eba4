import { Modal, Text } from '@mantine/core';
import type { MeDto } from '@kenshu/api-client';
import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { forgetEverything, rememberMe } from './me';
import { SignInForm } from './sign-in-form';

/** Asks for the password over the page: what was typed is still there, and the buttons can be pressed again. */
export function SignedOutDialog({ me }: { me: MeDto }) {
  const { t } = useTranslation();
  const queryClient = useQueryClient();
  const navigate = useNavigate();

  const goOn = async (now: MeDto) => {
    if (now.userId === me.userId) {
      rememberMe(now);
      await queryClient.invalidateQueries();
      return;
    }
    // Somebody else: nothing of the first person stays on the screen or in memory.
    forgetEverything();
    rememberMe(now);
    await navigate({ to: '/home', ignoreBlocker: true, reloadDocument: true });
  };
  return (
    <Modal
      opened
      onClose={() => undefined}
      withCloseButton={false}
      closeOnClickOutside={false}
      closeOnEscape={false}
      zIndex={400}
      title={t('You were signed out. Your work is still here.')}
    >
      <Text c="dimmed" mb="md">
        {t('Sign in to go on where you were.')}
      </Text>
      <SignInForm email={me.email} onSignedIn={(now) => void goOn(now)} />
    </Modal>
  );
}
