import { Kbd, UnstyledButton } from '@mantine/core';
import { useHotkeys, useOs } from '@mantine/hooks';
import { IconSearch } from '@tabler/icons-react';
import { lazy, Suspense, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type KeptKeys, keepKeys } from './early-keys';
import styles from './search-field.module.css';

const load = () => import('./search-dialog');
const SearchDialog = lazy(() => load().then((module) => ({ default: module.SearchDialog })));

/** A visible field with its shortcut written inside; what it opens is fetched when it is first wanted. */
export function SearchField() {
  const { t } = useTranslation();
  const [wanted, setWanted] = useState(false);
  const os = useOs();
  const keys = useRef<KeptKeys>(undefined);
  const open = () => {
    keys.current?.stop();
    const kept = keepKeys();
    keys.current = kept;
    setWanted(true);
    load().then(({ openSearch }) => openSearch(), kept.stop);
  };
  useEffect(() => () => keys.current?.stop(), []);
  useHotkeys([['mod+K', open]], []);
  const words = t('Search people, courses, sessions');
  return (
    <>
      <UnstyledButton className={styles.field} onClick={open} onPointerEnter={() => void load()} aria-haspopup="dialog">
        <IconSearch size={18} stroke={1.6} aria-hidden className={styles.icon} />
        <span className={styles.words}>{words}</span>
        <Kbd className={styles.shortcut}>{os === 'macos' || os === 'ios' ? '⌘K' : 'Ctrl K'}</Kbd>
      </UnstyledButton>
      {wanted && (
        <Suspense>
          <SearchDialog takeKeys={() => keys.current?.take() ?? ''} />
        </Suspense>
      )}
    </>
  );
}
