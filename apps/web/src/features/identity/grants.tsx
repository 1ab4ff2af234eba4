import { endRoleGrantMutation, type GrantDto, type UserDto } from '@kenshu/api-client';
import { roles } from '@kenshu/domain/kit/permissions';
import { dayOf } from '@kenshu/domain/kit/time';
import { ActionButton, EmptyState, StateLabel } from '@kenshu/ui';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { ifMatch } from '../../shell/api';
import { useFormat } from '../../shell/format';
import { useMe } from '../../shell/me';
import { useNow } from '../../shell/use-now';
import { useProblemWords } from '../../shell/use-problem-words';
import { lastDayOf } from './grant-body';
import styles from './joined-records.module.css';
import { RoleWords } from './role-words';

/** Every role of an account, those of before too. */
export function Grants({ user }: { user: UserDto }) {
  const { t } = useTranslation();
  if (user.grants.length === 0) {
    return (
      <EmptyState order={3} title={t('No role yet.')} text={t('Without a role one can sign in and see one’s own.')} />
    );
  }
  return (
    <ul className={styles.records}>
      {user.grants.map((grant) => (
        <li key={grant.id}>
          <div>
            <strong>
              <RoleWords held={grant} />
            </strong>
            <GrantSpan grant={grant} />
          </div>
          {grant.allowedActions.includes('end') && <EndGrant grant={grant} name={user.name} />}
        </li>
      ))}
    </ul>
  );
}

function GrantSpan({ grant: { startsAt, endsAt, current } }: { grant: GrantDto }) {
  const { t } = useTranslation();
  const format = useFormat();
  const now = useNow();
  const { zone } = useMe().institute;
  const coming = startsAt > now.toISOString();
  const state = current ? t('Holds now') : coming ? t('Not begun') : t('Ended', { context: 'role' });
  // a role ends within a day when somebody ends it, else with the day; days are enough here, the trail has the minute
  const from = format.day(dayOf(startsAt, zone));
  const words = endsAt
    ? t('{from} to {until}', { from, until: format.day(lastDayOf(endsAt, zone)) })
    : t('since {from}', { from });
  return (
    <div>
      <StateLabel tone={current ? 'success' : coming ? 'info' : 'neutral'} since={words}>
        {state}
      </StateLabel>
    </div>
  );
}

function EndGrant({ grant, name }: { grant: GrantDto; name: string }) {
  const { t } = useTranslation();
  const end = useMutation({ ...endRoleGrantMutation(), meta: { refusalsInPlace: true } });
  const role = t(roles[grant.role].label);
  return (
    <ActionButton
      label={t('End this role')}
      aria-label={`${t('End this role')}: ${role}`}
      size="compact-sm"
      confirm={t('{name} stops being {role} at once, and signs in anew everywhere.', { name, role })}
      destructive
      busy={end.isPending}
      problem={useProblemWords(end.error)}
      onRun={() => end.mutateAsync({ path: { id: grant.id }, headers: ifMatch(grant) })}
    />
  );
}
