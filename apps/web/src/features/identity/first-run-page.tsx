import { Button, Title } from '@mantine/core';
import { hasLength, isEmail, isNotEmpty, useForm } from '@mantine/form';
import { makeFirstRunMutation, signInMutation } from '@kenshu/api-client';
import { passwordLimits } from '@kenshu/domain/identity/link';
import { FieldGroup, Form, PasswordField, SelectField, TextField } from '@kenshu/ui';
import { useMutation } from '@tanstack/react-query';
import { useLocation } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { languages } from '../../i18n/languages';
import { fieldWords } from '../../i18n/problems';
import { readerZone } from '../../shell/format';
import { useArrival } from '../../shell/use-arrival';
import { useProblemWords } from '../../shell/use-problem-words';
import { firstRunBody } from './first-run-body';
import styles from './narrow-page.module.css';

/** Names the institute and makes its first administrator, once, with the code that was printed at start. */
export function FirstRunPage() {
  const { t, i18n } = useTranslation();
  const arrive = useArrival();
  const code = useLocation({ select: ({ hash }) => hash });
  const signIn = useMutation({
    ...signInMutation(),
    meta: { touches: [], refusalsInPlace: true },
    onSuccess: (me) => arrive(me),
  });
  const begin = useMutation({
    ...makeFirstRunMutation(),
    meta: { touches: [], refusalsInPlace: true },
    onSuccess: ({ email }, { body }) => signIn.mutate({ body: { email, password: body.administrator.password } }),
  });
  const { min } = passwordLimits;
  const needed = isNotEmpty(t('This is needed.'));
  const form = useForm({
    mode: 'uncontrolled',
    initialValues: {
      code,
      instituteName: { en: '', fr: '', ja: '' },
      language: i18n.language,
      zone: readerZone(),
      administrator: { givenNames: '', familyName: '', latinName: '', email: '', password: '' },
    },
    validate: {
      code: needed,
      instituteName: { en: needed },
      administrator: {
        givenNames: needed,
        email: isEmail(t(fieldWords['email']!)),
        password: hasLength({ min }, t(fieldWords['too-short']!, { min })),
      },
    },
  });
  return (
    <div className={styles.page}>
      <title>{`${t('First run')} · Kenshu`}</title>
      <section className={styles.section}>
        <Title order={1} tabIndex={-1}>
          {t('First run')}
        </Title>
        <Form
          form={form}
          problem={useProblemWords(begin.error ?? signIn.error)}
          onSubmit={(values) => begin.mutate({ body: firstRunBody(values) })}
        >
          <TextField
            path="code"
            label={t('Code')}
            description={t('It was printed when the server was started, and works for an hour.')}
            autoComplete="off"
            spellCheck={false}
          />
          <FieldGroup legend={t('The institute')}>
            <TextField path="instituteName.en" label={t('Name in English')} />
            <TextField path="instituteName.fr" label={t('Name in French')} optional />
            <TextField path="instituteName.ja" label={t('Name in Japanese')} optional />
            <SelectField
              path="language"
              label={t('First language')}
              data={Object.entries(languages).map(([value, label]) => ({ value, label }))}
            />
            <SelectField path="zone" label={t('Time zone')} data={Intl.supportedValuesOf('timeZone')} />
          </FieldGroup>
          <FieldGroup legend={t('The first administrator')}>
            <TextField path="administrator.givenNames" label={t('Given names')} autoComplete="given-name" />
            <TextField
              path="administrator.familyName"
              label={t('Family name')}
              description={t('Leave it empty if there is none.')}
              autoComplete="family-name"
              optional
            />
            <TextField
              path="administrator.latinName"
              label={t('Name in Latin letters')}
              description={t('As in the passport, where the name is written in another script.')}
              optional
            />
            <TextField
              path="administrator.email"
              label={t('E-mail address')}
              type="email"
              autoComplete="username"
              spellCheck={false}
            />
            <PasswordField
              path="administrator.password"
              label={t('Password')}
              description={t('At least {min} characters. No other rule makes one better.', { min })}
              autoComplete="new-password"
            />
          </FieldGroup>
          <Button type="submit" size="md" loading={begin.isPending || signIn.isPending}>
            {t('Begin')}
          </Button>
        </Form>
      </section>
    </div>
  );
}
