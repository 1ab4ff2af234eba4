import { Notifications } from '@mantine/notifications';
import { useTranslation } from 'react-i18next';

/** Where short messages stand; a landmark, so that they can be found again by ear. */
export function NotesCorner() {
  const { t } = useTranslation();
  return (
    <aside aria-label={t('Messages')}>
      <Notifications position="bottom-right" withinPortal={false} />
    </aside>
  );
}
