import { actOnPersonMutation, type PersonDto } from '@kenshu/api-client';
import { personWorkflow } from '@kenshu/domain/identity/person.workflow';
import { ActionButton, Notice } from '@kenshu/ui';
import { useMutation } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { may, useMe } from '../../shell/me';
import { noteDone } from '../../shell/notes';
import { Section } from '../../shell/section';
import styles from './joined-records.module.css';

/** Says of a record that was joined where it went. */
export function JoinedWith({ person }: { person: PersonDto }) {
  const { t } = useTranslation();
  const { id, latinName, mergedIntoId, mergedIntoName, allowedActions } = person;
  if (mergedIntoId === null) return null;
  return (
    <Notice
      tone="warning"
      title={t('This record was joined with another: they are one person.')}
      actions={allowedActions.includes('separate') && <Separate id={id} name={latinName} />}
    >
      <Link to="/desk/people/$id" params={{ id: mergedIntoId }}>
        {mergedIntoName}
      </Link>
    </Notice>
  );
}

/** The records that were joined into this one; each can be taken apart again. */
export function JoinedRecords({ records }: { records: PersonDto['joined'] }) {
  const { t } = useTranslation();
  const me = useMe();
  if (records.length === 0) return null;
  return (
    <Section title={t('Joined into this record')}>
      <ul className={styles.records}>
        {records.map(({ id, latinName }) => (
          <li key={id}>
            <Link to="/desk/people/$id" params={{ id }}>
              {latinName}
            </Link>
            {may(me, 'person:write') && <Separate id={id} name={latinName} />}
          </li>
        ))}
      </ul>
    </Section>
  );
}

function Separate({ id, name }: { id: string; name: string }) {
  const { t } = useTranslation();
  const act = useMutation({
    ...actOnPersonMutation(),
    onSuccess: () => noteDone(t('{name} stands alone again.', { name })),
  });
  const label = t(personWorkflow.actions.separate.label);
  return (
    <ActionButton
      label={label}
      aria-label={`${label}: ${name}`}
      size="compact-sm"
      busy={act.isPending}
      onRun={() => act.mutate({ path: { id }, body: { action: 'separate' } })}
    />
  );
}
