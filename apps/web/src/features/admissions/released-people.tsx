import type { ReleaseDto } from '@kenshu/api-client';
import { outcomes } from '@kenshu/domain/admissions/nomination.workflow';
import { Notice } from '@kenshu/ui';
import { useTranslation } from 'react-i18next';
import { useCountryName } from '../../shell/countries';
import { useFormat } from '../../shell/format';
import { outcomeWords } from './outcome-words';
import styles from './selection-page.module.css';
import type { Alike } from './use-alike';

interface Props {
  waits: ReleaseDto;
  alike: ReadonlyMap<string, Alike>;
  /** Who sees the results then. */
  sees: string;
}

/** Who is told what, by name and country, and what speaks against telling it now. */
export function ReleasedPeople({ waits: { people, openTo }, alike, sees }: Props) {
  const { t } = useTranslation();
  const format = useFormat();
  const countryName = useCountryName();
  const unchecked = people.filter(({ checked, outcome }) => !checked && outcome === 'selected');
  const twice = people.flatMap(({ nominationId }) => alike.get(nominationId) ?? []);
  return (
    <div className={styles.released}>
      {openTo > 0 && (
        <Notice tone="warning" title={t('The call is still open to {count} countries.', { count: openTo })}>
          {t('They can send more nominations after these results are known.')}
        </Notice>
      )}
      {unchecked.length > 0 && (
        <Notice
          tone="warning"
          title={t('{count} selected people were proposed unchecked.', { count: unchecked.length })}
        >
          {format.list(unchecked.map(({ latinName }) => latinName))}
        </Notice>
      )}
      {twice.length > 0 && (
        <Notice tone="warning" title={t('Some of them may be one person.')}>
          {format.list([
            ...new Set(twice.map(({ one, other }) => format.list([one.latinName, other.latinName].toSorted()))),
          ])}
        </Notice>
      )}
      {outcomes.map((outcome) => {
        const named = people.filter((person) => person.outcome === outcome);
        if (named.length === 0) return null;
        return (
          <div key={outcome}>
            <p className={styles.releasedHead}>
              {t(outcomeWords[outcome], { context: 'nomination' })} ({format.number(named.length)})
            </p>
            <ul className={styles.releasedList}>
              {named.map(({ nominationId, latinName, countryCode }) => (
                <li key={nominationId}>
                  {latinName}, {countryName(countryCode)}
                </li>
              ))}
            </ul>
          </div>
        );
      })}
      <p className={styles.releasedHead}>
        {sees} {t('This cannot be taken back.')}
      </p>
    </div>
  );
}
