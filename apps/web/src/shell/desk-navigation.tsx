import { listMyCoursesOptions, type MeDto } from '@kenshu/api-client';
import {
  type Icon,
  IconBuilding,
  IconBulb,
  IconCalendarEvent,
  IconFolders,
  IconGridDots,
  IconHistory,
  IconHome,
  IconKey,
  IconMail,
  IconMailOpened,
  IconMapPin,
  IconSchool,
  IconSettings,
  IconUsers,
} from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import styles from './desk-navigation.module.css';
import { may } from './me';
import { navigation, type NavigationEntry, type NavigationPath } from './navigation';

const icons: Record<NavigationPath, Icon> = {
  '/home': IconHome,
  '/country/calls': IconMailOpened,
  '/desk/courses': IconCalendarEvent,
  '/desk/coverage': IconGridDots,
  '/desk/themes': IconBulb,
  '/desk/programmes': IconFolders,
  '/my/courses': IconSchool,
  '/desk/people': IconUsers,
  '/desk/organizations': IconBuilding,
  '/desk/focal-points': IconMapPin,
  '/desk/users': IconKey,
  '/desk/outbox': IconMail,
  '/desk/audit': IconHistory,
  '/desk/settings': IconSettings,
};

/** Whoever holds no role is here for the own courses; of others, who took part in one. The desk's staff find theirs among the people. */
function useIsAlumnus(me: MeDto): boolean {
  const asked = me.roles.length > 0 && !may(me, 'person:read');
  const { data } = useQuery({ ...listMyCoursesOptions(), enabled: asked, staleTime: 300_000 });
  return me.roles.length === 0 || (asked && (data?.items.length ?? 0) > 0);
}

export function DeskNavigation({ me, onNavigate }: { me: MeDto; onNavigate: () => void }) {
  const { t } = useTranslation();
  const alumnus = useIsAlumnus(me);
  const entries = navigation.filter(
    ({ permission, ofAlumni }: NavigationEntry) => (!permission || may(me, permission)) && (!ofAlumni || alumnus),
  );
  return (
    <nav aria-label={t('Navigation')}>
      <ul className={styles.entries}>
        {entries.map(({ path, label }) => {
          const Icon = icons[path];
          return (
            <li key={path}>
              <Link to={path} className={styles.entry} onClick={onNavigate}>
                <Icon size={18} stroke={1.6} aria-hidden />
                {t(label)}
              </Link>
            </li>
          );
        })}
      </ul>
    </nav>
  );
}
