import { Button, Title } from '@mantine/core';
import { hasLength, isEmail, isNotEmpty, useForm } from '@mantine/form';
import { makeFirstRunMutation, signInMutation } from '@kenshu/api-client';
import { passwordLimits } from '@kenshu/domain/identity/link';
import { FieldGroup, Form, PasswordField, SelectField, TextField } from '@kenshu/ui';
import { useMutation } from '@tanstack/react-query';
import { useLocation } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { isLanguage, type Language, languages } from '../../i18n/languages';
import { fieldWords } from '../../i18n/problems';
import { useArrival } from '../../shell/use-arrival';
import { useProblemWords } from '../../shell/use-problem-words';
import { ZoneField } from '../../shell/zone-field';
import { readerZone } from '../../shell/zones';
import { firstRunBody } from './first-run-body';
import styles from './narrow-page.module.css';

const tags = Object.keys(languages) as Language[];
const firstOf = (tag: string): Language => (isLanguage(tag) ? tag : 'en');

/** Names the institute and makes its first administrator, once, with the code that was printed at start, or came with the removal of the demonstration. */
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
  const neededIn = (tag: Language) => (name: string, values: { language: Language }) =>
    values.language === tag ? needed(name) : null;
  const form = useForm({
    // which name is needed follows from the first language
    mode: 'controlled',
    initialValues: {
      code,
      instituteName: { en: '', fr: '', ja: '' },
      language: firstOf(i18n.language),
      zone: readerZone(),
      administrator: { givenNames: '', familyName: '', latinName: '', email: '', password: '' },
    },
    validate: {
      code: needed,
      instituteName: { en: neededIn('en'), fr: neededIn('fr'), ja: neededIn('ja') },
      administrator: {
        givenNames: needed,
        email: isEmail(t(fieldWords['email']!)),
        password: hasLength({ min }, t(fieldWords['too-short']!, { min })),
      },
    },
  });
  const first = form.getValues().language;
  const nameIn = { en: t('Name in English'), fr: t('Name in French'), ja: t('Name in Japanese') };
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
            description={t(
              'It was printed when the server was started, or stands here since the demonstration data was removed. It works for an hour.',
            )}
            autoComplete="off"
            spellCheck={false}
          />
          <FieldGroup legend={t('The institute')}>
            <SelectField
              path="language"
              label={t('First language')}
              data={Object.entries(languages).map(([value, label]) => ({ value, label }))}
            />
            {[first, ...tags.filter((tag) => tag !== first)].map((tag) => (
              <TextField key={tag} path={`instituteName.${tag}`} label={nameIn[tag]} optional={tag !== first} />
            ))}
            <ZoneField path="zone" likely={[]} />
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
