import { ActionIcon, Menu } from '@mantine/core';
import { type CallDto, endInvitationMutation, type InvitationDto } from '@kenshu/api-client';
import { ActionDialog, Dialog } from '@kenshu/ui';
import { IconDots } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { Suspense, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ifMatch } from '../../shell/api';
import { useFormat } from '../../shell/format';
import { useCountryName } from '../../shell/countries';
import { useProblemWords } from '../../shell/use-problem-words';
import styles from './call-page.module.css';
import { InvitationForm } from './invitation-form';
import { kindWords } from './kind-words';
import { rulingDeadline } from './ruling-deadline';

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
  const [doing, setDoing] = useState<'change' | 'remove'>();
  const { countryCode, kind, places, nominationsAllowed, submitted, drafts, focalPoints, closesAt } = invitation;
  const country = nameOf(countryCode);
  const menu = useRef<HTMLButtonElement>(null);
  const close = () => {
    setDoing(undefined);
    // the item that was pressed is gone with its menu
    menu.current?.focus();
  };
  const ownDeadline = closesAt !== rulingDeadline(call);
  return (
    <li className={styles.row}>
      <div>
        <span className={styles.country}>{country}</span>
        {kind !== 'country' && <span className={styles.quiet}> · {t(kindWords[kind])}</span>}
        {focalPoints.length > 0 ? (
          <div className={styles.quiet}>{format.list(focalPoints)}</div>
        ) : (
          <div className={styles.warning}>{t('No focal point on record')}</div>
        )}
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
          <Menu position="bottom-end" withinPortal>
            <Menu.Target>
              <ActionIcon
                ref={menu}
                variant="subtle"
                color="gray"
                aria-label={t('What can be done: {country}', { country })}
              >
                <IconDots size={18} aria-hidden />
              </ActionIcon>
            </Menu.Target>
            <Menu.Dropdown>
              <Menu.Item aria-haspopup="dialog" onClick={() => setDoing('change')}>
                {t('Change')}
              </Menu.Item>
              {submitted + drafts === 0 && (
                <Menu.Item aria-haspopup="dialog" c="var(--ui-tone-danger)" onClick={() => setDoing('remove')}>
                  {t('Remove')}
                </Menu.Item>
              )}
            </Menu.Dropdown>
          </Menu>
        </div>
      )}
      <Dialog opened={doing === 'change'} onClose={close} title={country}>
        <InvitationForm invitation={invitation} call={call} onDone={close} />
      </Dialog>
      {doing === 'remove' && <EndInvitation invitation={invitation} country={country} onClose={close} />}
    </li>
  );
}

interface EndProps {
  invitation: InvitationDto;
  country: string;
  onClose: () => void;
}

function EndInvitation({ invitation, country, onClose }: EndProps) {
  const { t } = useTranslation();
  const end = useMutation({ ...endInvitationMutation(), meta: { refusalsInPlace: true } });
  return (
    <Suspense>
      <ActionDialog
        open
        label={t('Remove')}
        confirm={t('{country} is no longer invited to this course.', { country })}
        destructive
        busy={end.isPending}
        problem={useProblemWords(end.error)}
        onRun={() => end.mutateAsync({ path: { id: invitation.id }, headers: ifMatch(invitation) })}
        onClose={onClose}
      />
    </Suspense>
  );
}
