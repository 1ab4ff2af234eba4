import { Button, Title } from '@mantine/core';
import { isNotEmpty, useForm } from '@mantine/form';
import { Form, TextField } from '@kenshu/ui';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { NewLink } from './new-link';
import styles from './narrow-page.module.css';

export function EnterCode() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const form = useForm({
    mode: 'uncontrolled',
    initialValues: { code: '' },
    validate: { code: isNotEmpty(t('This is needed.')) },
  });
  return (
    <>
      <section className={styles.section}>
        <Title order={1} tabIndex={-1}>
          {t('I have a link or a code')}
        </Title>
        <Form form={form} onSubmit={({ code }) => void navigate({ to: '/l', hash: codeIn(code) })}>
          <TextField
            path="code"
            label={t('Link or code')}
            description={t('As it stands in the letter, or what follows the # in it.')}
            autoCapitalize="none"
            autoComplete="off"
            spellCheck={false}
            size="md"
          />
          <Button type="submit" size="md">
            {t('Continue')}
          </Button>
        </Form>
      </section>
      <NewLink />
    </>
  );
}

/** The code of a whole address, or what was typed; letters break long lines, so spaces are dropped. */
const codeIn = (typed: string) => typed.replaceAll(/\s/g, '').replace(/^.*#/, '');
