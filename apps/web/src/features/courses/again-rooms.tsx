import type { ReconfirmationListDto } from '@kenshu/api-client';
import { ActionButton } from '@kenshu/ui';
import { useTranslation } from 'react-i18next';
import { useLocalised } from '../../shell/use-localised';
import { AgainButtons } from './again-buttons';
import { AgainSection } from './again-section';
import styles from './confirm-again.module.css';
import type { Reconfirm } from './use-reconfirm';

interface Props {
  rooms: ReconfirmationListDto['rooms'];
  reconfirm: Reconfirm;
}

/** Rooms that the course holds: still needed in the new mode, or free for others. */
export function AgainRooms({ rooms, reconfirm }: Props) {
  const { t } = useTranslation();
  const localised = useLocalised();
  return (
    <AgainSection
      title={t('Rooms')}
      things={rooms}
      row={({ id, status, names, sessions }) => {
        const name = localised(names) ?? '';
        return (
          <>
            <div className={styles.what}>
              <span className={styles.name}>{name}</span>
              <span className={styles.quiet}>{t('{count} sessions to come', { count: sessions })}</span>
            </div>
            <div className={styles.buttons}>
              <AgainButtons
                {...{ id, status, name, reconfirm }}
                final={status === 'settled'}
                offers={[
                  { action: 'keep', label: t('Still needed'), done: t('{what}: left as it is.', { what: name }) },
                ]}
              />
              {status === 'open' && (
                <ActionButton
                  size="compact-sm"
                  label={t('Give it up')}
                  aria-label={t('Give up {room}', { room: name })}
                  destructive
                  confirm={t('{room} is free for others; {count} sessions have no room then.', {
                    room: name,
                    count: sessions,
                  })}
                  busy={reconfirm.busy}
                  onRun={() => reconfirm.run('settle', [id], t('{room} is given up.', { room: name }), true)}
                />
              )}
            </div>
          </>
        );
      }}
    />
  );
}
