import { Button, Text, Title } from '@mantine/core';
import { type DemonstrationAccountDto, type MeDto, signInMutation } from '@kenshu/api-client';
import { Notice } from '@kenshu/ui';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useProblemWords } from '../../shell/use-problem-words';
import styles from './sign-in-page.module.css';

// Printed at start, and refused in every database that is not a demonstration.
const password = 'kenshu-demonstration';

interface Props {
  accounts: readonly DemonstrationAccountDto[];
  onSignedIn: (me: MeDto) => void;
}

/** One button for each role, no typing. */
export function TryItAs({ accounts, onSignedIn }: Props) {
  const { t } = useTranslation();
  const signIn = useMutation({
    ...signInMutation(),
    meta: { touches: [], refusalsInPlace: true },
    onSuccess: (me) => onSignedIn(me),
  });
  const problem = useProblemWords(signIn.error);
  return (
    <section className={styles.tryItAs} aria-labelledby="try-it-as">
      <Title order={2} id="try-it-as">
        {t('Try it as')}
      </Title>
      <Text c="dimmed" mt={4} mb="md">
        {t('Everything here is made up. Nothing you do leaves this machine.')}
      </Text>
      {problem && (
        <Notice tone="danger" role="alert" title={problem.title}>
          {problem.detail}
        </Notice>
      )}
      <div className={styles.roles}>
        {accounts.map(({ email, label }) => (
          <Button
            key={email}
            variant="default"
            justify="flex-start"
            loading={signIn.isPending && signIn.variables.body.email === email}
            onClick={() => signIn.mutate({ body: { email, password } })}
          >
            {t(label)}
          </Button>
        ))}
      </div>
    </section>
  );
}
