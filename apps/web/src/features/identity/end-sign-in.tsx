import { endSignInMutation, type SignInRowDto } from '@kenshu/api-client';
import { ActionButton } from '@kenshu/ui';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { ifMatch } from '../../shell/api';
import { noteDone } from '../../shell/notes';

export function EndSignIn({ signIn, browser }: { signIn: SignInRowDto; browser: string | null }) {
  const { t } = useTranslation();
  const end = useMutation({
    ...endSignInMutation(),
    onSuccess: () => noteDone(t('Ended. Whoever uses it has to sign in again.')),
  });
  return (
    <ActionButton
      label={t('End')}
      aria-label={t('End {what}', { what: browser ?? t('Not recorded') })}
      size="compact-sm"
      busy={end.isPending}
      onRun={() => end.mutate({ path: { id: signIn.id }, headers: ifMatch(signIn) })}
    />
  );
}
