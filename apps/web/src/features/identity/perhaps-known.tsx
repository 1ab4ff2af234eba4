import { useDebouncedValue } from '@mantine/hooks';
import { listPeopleOptions } from '@kenshu/api-client';
import { Notice } from '@kenshu/ui';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { OwnName } from '../../shell/own-name';
import styles from './perhaps-known.module.css';

const MOST = 5;
/** Below this nearly everybody is alike. */
const ENOUGH = 4;

/** While a name is typed: who on record may be the person. It warns and never stands in the way. */
export function PerhapsKnown({ name }: { name: string }) {
  const { t } = useTranslation();
  const [q] = useDebouncedValue(name.trim(), 400);
  const asked = q.length >= ENOUGH;
  const { data } = useQuery({ ...listPeopleOptions({ query: { q, pageSize: MOST } }), enabled: asked });
  const found = asked ? (data?.items ?? []) : [];
  return (
    <div role="status">
      {data && found.length > 0 && (
        <Notice tone="warning" title={t('Is it one of these?')}>
          <ul className={styles.list}>
            {found.map((person) => (
              <li key={person.id}>
                {/* beside this page, so that what was typed stays */}
                <a href={`/desk/people/${person.id}`} target="_blank" rel="noreferrer">
                  {person.latinName}
                </a>
                <OwnName of={person} />
              </li>
            ))}
          </ul>
          {data.total > found.length && t('{count} more', { count: data.total - found.length })}
        </Notice>
      )}
    </div>
  );
}
