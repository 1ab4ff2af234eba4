import { Button } from '@mantine/core';
import { isNotEmpty, useForm } from '@mantine/form';
import { type MeDto, signInMutation } from '@kenshu/api-client';
import { Form, PasswordField, TextField } from '@kenshu/ui';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useProblemWords } from './use-problem-words';

interface Props {
  email?: string;
  onSignedIn: (me: MeDto) => void;
}

export function SignInForm({ email = '', onSignedIn }: Props) {
  const { t } = useTranslation();
  const signIn = useMutation({
    ...signInMutation(),
    meta: { touches: [], refusalsInPlace: true },
    onSuccess: (me) => onSignedIn(me),
  });
  const form = useForm({
    mode: 'uncontrolled',
    initialValues: { email, password: '' },
    validate: { email: isNotEmpty(t('This is needed.')), password: isNotEmpty(t('This is needed.')) },
  });
  return (
    <Form form={form} problem={useProblemWords(signIn.error)} onSubmit={(body) => signIn.mutate({ body })}>
      <TextField
        path="email"
        label={t('E-mail address')}
        type="email"
        autoComplete="username"
        autoCapitalize="none"
        spellCheck={false}
        size="md"
      />
      <PasswordField
        path="password"
        label={t('Password')}
        autoComplete="current-password"
        size="md"
        data-autofocus={email ? true : undefined}
      />
      <Button type="submit" size="md" loading={signIn.isPending}>
        {t('Sign in')}
      </Button>
    </Form>
  );
}
