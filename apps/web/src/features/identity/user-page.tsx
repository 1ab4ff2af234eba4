import { Button } from '@mantine/core';
import { actOnUserMutation, getUserOptions, type UserDto } from '@kenshu/api-client';
import { userWorkflow } from '@kenshu/domain/identity/user.workflow';
import { Facts } from '@kenshu/ui';
import { useMutation, useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../shell/format';
import { languageWords } from '../../shell/languages-of-names';
import { Loaded } from '../../shell/loaded';
import { useMe } from '../../shell/me';
import { noteDone } from '../../shell/notes';
import { Page } from '../../shell/page';
import { Section } from '../../shell/section';
import { State } from '../../shell/state';
import { useProblemWords } from '../../shell/use-problem-words';
import { WorkflowActions } from '../../shell/workflow-actions';
import { GiveRole } from './give-role';
import { Grants } from './grants';

export function UserPage() {
  const { t } = useTranslation();
  const { id } = useParams({ from: '/desk/desk/users/$id' });
  const query = useQuery(getUserOptions({ path: { id } }));
  return (
    <Loaded query={query} waiting={t('Reading the account')}>
      {(user) => <Account user={user} />}
    </Loaded>
  );
}

function Account({ user }: { user: UserDto }) {
  const { t, i18n } = useTranslation();
  const format = useFormat();
  const { zone } = useMe().institute;
  const [giving, setGiving] = useState(false);
  const { name, email, status, personId, language, createdAt, endedAt, invitedUntil } = user;
  return (
    <Page
      title={name}
      forWhom={
        <>
          <Link to="/desk/users">{t('Accounts')}</Link>
          {' · '}
          <State of="user" workflow={userWorkflow} status={status} />
        </>
      }
      actions={<UserSteps user={user} />}
    >
      <Facts
        rows={[
          { name: t('E-mail address'), value: email },
          {
            name: t('Person'),
            value: (
              <Link to="/desk/people/$id" params={{ id: personId }}>
                {name}
              </Link>
            ),
          },
          { name: t('Language of letters'), value: languageWords(language, i18n.language) },
          { name: t('Account since'), value: format.instant(createdAt, zone) },
          ...(status === 'invited'
            ? [
                {
                  name: t('Invitation holds until'),
                  value: invitedUntil ? format.instant(invitedUntil, zone) : t('It has ended. Invite again.'),
                },
              ]
            : []),
          ...(endedAt ? [{ name: t('Ended'), value: format.instant(endedAt, zone) }] : []),
        ]}
      />
      <Section
        title={t('Roles')}
        actions={
          user.appointableRoles.length > 0 &&
          !giving && (
            <Button size="compact-sm" variant="default" onClick={() => setGiving(true)}>
              {t('Give a role')}
            </Button>
          )
        }
      >
        {giving && <GiveRole user={user} onDone={() => setGiving(false)} />}
        <Grants user={user} />
      </Section>
    </Page>
  );
}

function UserSteps({ user: { id, name, email, allowedActions } }: { user: UserDto }) {
  const { t } = useTranslation();
  const act = useMutation({
    ...actOnUserMutation(),
    meta: { refusalsInPlace: true },
    onSuccess: (_, { body: { action } }) => {
      if (action === 'invite-again')
        noteDone(t('A new invitation goes to {email}. Earlier ones have ended.', { email }));
    },
  });
  return (
    <WorkflowActions
      workflow={userWorkflow}
      allowed={allowedActions}
      primary={['invite-again']}
      destructive={['end']}
      confirms={{
        end: t('{name} is signed out everywhere, and every role ends. What was done stays on record.', { name }),
      }}
      busy={act.isPending}
      problem={useProblemWords(act.error)}
      onRun={(action, reason) => act.mutateAsync({ path: { id }, body: { action, reason } })}
    />
  );
}
