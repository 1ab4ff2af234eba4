import type { CallDto, InvitationAnswer, InvitationDto } from '@kenshu/api-client';
import type { Tone } from '@kenshu/ui';
import { StateLabel } from '@kenshu/ui';
import { useTranslation } from 'react-i18next';
import { useCountryName } from '../../shell/countries';
import styles from './call-page.module.css';
import { InvitationRow } from './invitation-row';
import { ReturnedMail } from './returned-mail';

type Group = InvitationAnswer | 'unreached' | 'nobody';

/** In the order in which they need the coordinator: first silence that nobody will break, as no letter arrived. */
const groupOrder = ['nobody', 'unreached', 'silent', 'opened', 'started', 'submitted', 'no-nomination'] as const;

function groupOf({ answer, returnedMail, hasFocalPoint }: InvitationDto): Group {
  if (answer !== 'silent') return answer;
  if (!hasFocalPoint) return 'nobody';
  return returnedMail ? 'unreached' : answer;
}

const groupWords: Record<Group, { label: string; tone: Tone }> = {
  nobody: { label: 'Nobody to write to', tone: 'danger' },
  unreached: { label: 'Letter came back', tone: 'danger' },
  silent: { label: 'Not opened', tone: 'warning' },
  opened: { label: 'Opened', tone: 'info' },
  started: { label: 'Started', tone: 'info' },
  submitted: { label: 'Submitted', tone: 'success' },
  'no-nomination': { label: 'No nomination for this course', tone: 'neutral' },
};

interface Props {
  call: CallDto;
  mayWrite: boolean;
}

/** The invited countries by what they have answered; before the call is issued there is nothing to answer. */
export function InvitationGroups({ call, mayWrite }: Props) {
  const { t } = useTranslation();
  const nameOf = useCountryName();
  // who cannot be reached comes first
  const byName = (a: InvitationDto, b: InvitationDto) =>
    Number(a.hasFocalPoint) - Number(b.hasFocalPoint) || nameOf(a.countryCode).localeCompare(nameOf(b.countryCode));
  const returned = call.invitations.filter(({ returnedMail }) => returnedMail !== null).toSorted(byName);
  const rows = (invitations: InvitationDto[]) => (
    <ul key="all" className={styles.rows}>
      {invitations.toSorted(byName).map((invitation) => (
        <InvitationRow key={invitation.id} invitation={invitation} call={call} mayWrite={mayWrite} />
      ))}
    </ul>
  );
  const dead = returned.map((invitation) => <ReturnedMail key={invitation.id} invitation={invitation} />);
  if (!call.issuedAt) return [...dead, rows(call.invitations)];
  const groups = groupOrder.map((name) => {
    const group = call.invitations.filter((invitation) => groupOf(invitation) === name);
    if (group.length === 0) return null;
    const { label, tone } = groupWords[name];
    return (
      <section key={name} className={styles.group}>
        <h3>
          <StateLabel tone={tone}>{t(label, { context: 'answer' })}</StateLabel>{' '}
          <span className={styles.count}>{group.length}</span>
        </h3>
        {rows(group)}
      </section>
    );
  });
  return [...dead, ...groups];
}
