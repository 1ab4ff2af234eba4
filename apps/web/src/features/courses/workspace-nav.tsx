import { Link, useLocation } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { may, useMe } from '../../shell/me';
import styles from './course-workspace.module.css';
import { workspaceTabs } from './workspace-tabs';

/** The parts of the work on one course; on a phone the row moves to the part one is in. */
export function WorkspaceNav({ id }: { id: string }) {
  const { t } = useTranslation();
  const me = useMe();
  const { pathname } = useLocation();
  const row = useRef<HTMLElement>(null);
  useEffect(() => {
    const active = row.current?.querySelector<HTMLElement>('[data-status="active"]');
    // only sideways: the page itself stays where it is
    if (row.current && active) row.current.scrollLeft = active.offsetLeft - row.current.offsetLeft - 16;
  }, [pathname]);
  return (
    <nav ref={row} aria-label={t('Parts of the course')} className={styles.tabs}>
      {workspaceTabs
        .filter(({ permission }) => may(me, permission))
        .map(({ to, label }) => (
          <Link key={to} to={to} params={{ id }} className={styles.tab} resetScroll={false}>
            {t(label)}
          </Link>
        ))}
    </nav>
  );
}
