import { Button, Title } from '@mantine/core';
import { isEmail, useForm } from '@mantine/form';
import { requestPasswordResetMutation } from '@kenshu/api-client';
import { Form, Notice, TextField } from '@kenshu/ui';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { fieldWords } from '../../i18n/problems';
import { useProblemWords } from '../../shell/use-problem-words';
import styles from './narrow-page.module.css';

/** Sends a link for a new password; says the same whether or not there is such an account. */
export function NewLink() {
  const { t } = useTranslation();
  const request = useMutation({
    ...requestPasswordResetMutation(),
    meta: { touches: [], refusalsInPlace: true },
  });
  const problem = useProblemWords(request.error);
  const form = useForm({
    mode: 'uncontrolled',
    initialValues: { email: '' },
    validate: { email: isEmail(t(fieldWords['email']!)) },
  });
  return (
    <section className={styles.section}>
      <Title order={2}>{t('Have a new link sent')}</Title>
      {request.isSuccess ? (
        <Notice tone="success" role="status" title={t('If this address has an account, a letter is on its way to it.')}>
          {t('The link in it works once, for two hours.')}
        </Notice>
      ) : (
        <Form form={form} problem={problem} onSubmit={(body) => request.mutate({ body })}>
          <TextField
            path="email"
            label={t('E-mail address')}
            description={t('That of your account. For when the password is forgotten or a link has ended.')}
            type="email"
            autoComplete="username"
            autoCapitalize="none"
            spellCheck={false}
            size="md"
          />
          <Button type="submit" size="md" variant="default" loading={request.isPending}>
            {t('Send me a link')}
          </Button>
        </Form>
      )}
    </section>
  );
}
