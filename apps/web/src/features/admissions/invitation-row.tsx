import { Button, Modal } from '@mantine/core';
import { type CallDto, endInvitationMutation, type InvitationDto } from '@kenshu/api-client';
import { ActionButton } from '@kenshu/ui';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ifMatch } from '../../shell/api';
import { useFormat } from '../../shell/format';
import { useCountryName } from '../../shell/countries';
import { useProblemWords } from '../../shell/use-problem-words';
import styles from './call-page.module.css';
import { InvitationForm } from './invitation-form';
import { kindWords } from './kind-words';

interface Props {
  invitation: InvitationDto;
  call: CallDto;
  mayWrite: boolean;
}

/** One invited country: its places, what it may send and has sent, and what is its own. */
export function InvitationRow({ invitation, call, mayWrite }: Props) {
  const { t } = useTranslation();
  const format = useFormat();
  const nameOf = useCountryName();
  const [editing, setEditing] = useState(false);
  const { countryCode, kind, places, nominationsAllowed, submitted, drafts, hasFocalPoint, closesAt } = invitation;
  const country = nameOf(countryCode);
  const close = () => setEditing(false);
  const ownDeadline = closesAt !== call.closesAt;
  return (
    <li className={styles.row}>
      <div>
        <span className={styles.country}>{country}</span>
        {kind !== 'country' && <span className={styles.quiet}> · {t(kindWords[kind])}</span>}
        {!hasFocalPoint && <div className={styles.warning}>{t('No focal point on record')}</div>}
        {invitation.noNominationReason && <div className={styles.quiet}>{invitation.noNominationReason}</div>}
        {ownDeadline && (
          <div className={styles.quiet}>{t('Closes {when}', { when: format.instant(closesAt, call.zone) })}</div>
        )}
      </div>
      <div className={styles.quiet}>
        {places === null ? t('from the pool') : t('{count} places', { count: places })}
        {nominationsAllowed !== null && `, ${t('may send {count}', { count: nominationsAllowed })}`}
      </div>
      <div className={styles.quiet}>
        {[
          submitted > 0 && t('{count} sent', { count: submitted }),
          drafts > 0 && t('{count} in preparation', { count: drafts }),
        ]
          .filter(Boolean)
          .join(', ')}
      </div>
      {mayWrite && (
        <div className={styles.buttons}>
          <Button
            size="compact-sm"
            variant="default"
            aria-label={t('Change {country}', { country })}
            onClick={() => setEditing(true)}
          >
            {t('Change')}
          </Button>
          {submitted + drafts === 0 && <EndInvitation invitation={invitation} country={country} />}
        </div>
      )}
      <Modal opened={editing} onClose={close} title={country} closeButtonProps={{ 'aria-label': t('Close') }}>
        <InvitationForm invitation={invitation} call={call} onDone={close} />
      </Modal>
    </li>
  );
}

function EndInvitation({ invitation, country }: { invitation: InvitationDto; country: string }) {
  const { t } = useTranslation();
  const end = useMutation({ ...endInvitationMutation(), meta: { refusalsInPlace: true } });
  return (
    <ActionButton
      size="compact-sm"
      label={t('Remove')}
      aria-label={t('Remove {country}', { country })}
      confirm={t('{country} is no longer invited to this course.', { country })}
      destructive
      busy={end.isPending}
      problem={useProblemWords(end.error)}
      onRun={() => end.mutateAsync({ path: { id: invitation.id }, headers: ifMatch(invitation) })}
    />
  );
}
