import { Button, Title } from '@mantine/core';
import { hasLength, useForm } from '@mantine/form';
import { type LinkDto, signInMutation, useLinkMutation } from '@kenshu/api-client';
import { passwordLimits } from '@kenshu/domain/identity/link';
import { localised } from '@kenshu/domain/kit/localised';
import { Form, PasswordField } from '@kenshu/ui';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { fieldWords } from '../../i18n/problems';
import { useArrival } from '../../shell/use-arrival';
import { useProblemWords } from '../../shell/use-problem-words';
import styles from './narrow-page.module.css';

/** Sets the password, which uses the link up, and signs in with it. */
export function ChoosePassword({ token, link }: { token: string; link: LinkDto }) {
  const { t, i18n } = useTranslation();
  const arrive = useArrival();
  const signIn = useMutation({
    ...signInMutation(),
    meta: { touches: [], refusalsInPlace: true },
    onSuccess: (me) => arrive(me),
  });
  const choose = useMutation({
    ...useLinkMutation(),
    meta: { touches: [], refusalsInPlace: true },
    onSuccess: ({ email }, { body: { password } }) => signIn.mutate({ body: { email, password } }),
  });
  const { min } = passwordLimits;
  const form = useForm({
    mode: 'uncontrolled',
    initialValues: { password: '' },
    validate: { password: hasLength({ min }, t(fieldWords['too-short']!, { min })) },
  });
  const isNew = link.purpose === 'invitation';
  return (
    <section className={styles.section}>
      <Title order={1} tabIndex={-1}>
        {isNew ? t('Your account') : t('A new password')}
      </Title>
      <p>{[link.displayName, localised(link.institute, [i18n.language])].filter(Boolean).join(' · ')}</p>
      <Form
        form={form}
        problem={useProblemWords(choose.error ?? signIn.error)}
        onSubmit={({ password }) => choose.mutate({ body: { token, password } })}
      >
        <PasswordField
          path="password"
          label={t('Password')}
          description={t('At least {min} characters. No other rule makes one better.', { min })}
          autoComplete="new-password"
          size="md"
        />
        <Button type="submit" size="md" loading={choose.isPending || signIn.isPending}>
          {t('Set the password and sign in')}
        </Button>
      </Form>
    </section>
  );
}
