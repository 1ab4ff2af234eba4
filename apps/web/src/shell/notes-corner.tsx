import { useDirection } from '@mantine/core';
import { Notifications } from '@mantine/notifications';
import { useTranslation } from 'react-i18next';
import styles from './notes-corner.module.css';

/** Where short messages stand, at the end of the line; a landmark, so that they can be found again by ear. */
export function NotesCorner() {
  const { t } = useTranslation();
  const { dir } = useDirection();
  return (
    <aside aria-label={t('Messages')} className={styles.notes}>
      {/* below dialogs: what they ask is read first */}
      <Notifications
        position={dir === 'rtl' ? 'bottom-left' : 'bottom-right'}
        withinPortal={false}
        zIndex={150}
        classNames={{ root: styles.corner }}
      />
    </aside>
  );
}
