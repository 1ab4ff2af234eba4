import { listThemesOptions } from '@kenshu/api-client';
import { modes } from '@kenshu/domain/courses/course';
import { DayField, FieldGroup, LocalisedField, SelectField, TextField } from '@kenshu/ui';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useCountryChoices } from '../../shell/countries';
import { useLocalised } from '../../shell/use-localised';
import { ZoneField } from '../../shell/zone-field';
import styles from './course-form.module.css';
import { modeWords } from './mode';

interface Props {
  languages: readonly string[];
  /** The zone it has, or that of the institute. */
  zone: string;
  /** What becomes of a number that is left empty; absent where a past record keeps its own. */
  withoutNumber?: string;
  /** Announced dates are moved by postponing. */
  datesFixed?: boolean;
  /** An announced mode is changed by a step of its own. */
  modeFixed?: boolean;
}

/** What one may say of a course; nothing but its dates is needed. */
export function CourseFields({ languages, zone, withoutNumber, datesFixed, modeFixed }: Props) {
  const { t } = useTranslation();
  const localised = useLocalised();
  const countries = useCountryChoices();
  const themes = useQuery(listThemesOptions({ query: { pageSize: 100, sort: 'title' } }));
  const unknown = { value: '', label: t('Not recorded') };
  return (
    <>
      <FieldGroup legend={t('Name')}>
        {withoutNumber && (
          <TextField
            path="ordinal"
            label={t('Number in the series')}
            description={withoutNumber}
            inputMode="numeric"
            optional
          />
        )}
        <LocalisedField
          path="titles"
          label={t('Title of its own')}
          description={t('For a course on request. Without it, the course is called after its programme.')}
          languages={languages}
          optional
        />
      </FieldGroup>
      <FieldGroup legend={t('Dates')}>
        {datesFixed && <p className={styles.said}>{t('The dates are announced. Postpone the course to move them.')}</p>}
        <div className={styles.pair}>
          <DayField path="startsOn" label={t('First day')} disabled={datesFixed} />
          <DayField path="endsOn" label={t('Last day')} disabled={datesFixed} />
        </div>
      </FieldGroup>
      <FieldGroup legend={t('Subject')}>
        <SelectField
          path="themeId"
          label={t('Theme')}
          optional
          data={[
            { value: '', label: t('No theme yet') },
            ...(themes.data?.items ?? []).map(({ id, titles }) => ({ value: id, label: localised(titles) ?? '' })),
          ]}
        />
      </FieldGroup>
      <FieldGroup legend={t('Place', { context: 'venue' })}>
        <div className={styles.pair}>
          <SelectField
            path="mode"
            label={t('Mode')}
            description={modeFixed ? t('The mode is announced. Use “Change the mode”.') : undefined}
            disabled={modeFixed}
            optional
            data={[unknown, ...modes.map((mode) => ({ value: mode, label: modeWords(mode, t) }))]}
          />
          <SelectField path="hostCountryCode" label={t('Host country')} optional data={[unknown, ...countries]} />
        </div>
        <LocalisedField path="venue" label={t('Venue')} languages={languages} optional />
        <ZoneField path="zone" description={t('The hours of the timetable are hours of this zone.')} likely={[zone]} />
      </FieldGroup>
      <FieldGroup legend={t('Places')}>
        <div className={styles.pair}>
          <TextField
            path="capacity"
            label={t('Capacity')}
            description={t('Places over all invited countries')}
            inputMode="numeric"
            optional
          />
          <TextField
            path="minimum"
            label={t('Minimum')}
            description={t('Below this the course is not held')}
            inputMode="numeric"
            optional
          />
        </div>
      </FieldGroup>
    </>
  );
}
