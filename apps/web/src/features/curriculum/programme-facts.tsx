import type { ProgrammeDto } from '@kenshu/api-client';
import type { LocalisedText } from '@kenshu/domain/kit/localised';
import { courseNames, usualPatterns } from '@kenshu/domain/courses/course-name';
import { Facts } from '@kenshu/ui';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../shell/format';
import { SourceText } from '../../shell/source-text';
import { useLocalised } from '../../shell/use-localised';
import styles from './programme.module.css';

export function ProgrammeFacts({ programme }: { programme: ProgrammeDto }) {
  const { t, i18n } = useTranslation();
  const localised = useLocalised();
  const format = useFormat();
  const languageName = new Intl.DisplayNames(i18n.language, { type: 'language' });
  const { names, namePatterns, formerNames, code, series, sharesSeriesWith, firstYear, cadence, source } = programme;
  const inLanguages = (texts: LocalisedText, patterns?: LocalisedText) => (
    <ul className={styles.languages}>
      {Object.entries(texts).map(([tag, text]) => (
        <li key={tag}>
          <span className={styles.language}>{languageName.of(tag)}</span>
          <span lang={tag}>
            {text}
            {patterns && <span className={styles.until}>{patterns[tag] ?? usualPatterns[tag]}</span>}
          </span>
        </li>
      ))}
    </ul>
  );
  const shared = format.list(sharesSeriesWith.map((other) => localised(other.names) ?? ''));
  return (
    <Facts
      rows={[
        { name: t('Name'), value: inLanguages(names) },
        {
          name: t('Former names'),
          value:
            formerNames.length === 0 ? (
              t('None on record')
            ) : (
              <ul className={styles.former}>
                {formerNames.map(({ names: former, validUntil }, i) => (
                  <li key={i}>
                    {inLanguages(former)}
                    <span className={styles.until}>
                      {validUntil ? t('until {day}', { day: format.day(validUntil) }) : t('until when: not recorded')}
                    </span>
                  </li>
                ))}
              </ul>
            ),
        },
        {
          name: t('How a course is called'),
          value: inLanguages(courseNames(names, namePatterns, 25), namePatterns),
        },
        { name: t('Code'), value: code },
        {
          name: t('Number series'),
          value: (
            <>
              {series}
              {sharesSeriesWith.length > 0 && (
                <span className={styles.until}>{t('shared with {names}', { names: shared })}</span>
              )}
            </>
          ),
        },
        { name: t('First year'), value: firstYear },
        { name: t('How often'), value: cadence },
        { name: t('Source'), value: source && <SourceText source={source} /> },
        {
          name: t('Coverage by article'),
          value: (
            <Link to="/desk/coverage" search={{ programmeId: programme.id }}>
              {t('What its courses have covered')}
            </Link>
          ),
        },
      ]}
    />
  );
}
