import { Title } from '@mantine/core';
import type { CourseRegisterDto, PublicCourseDto } from '@kenshu/api-client';
import { Facts, NotRecorded } from '@kenshu/ui';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useCountryName } from '../../shell/countries';
import { dayIn, useFormat } from '../../shell/format';
import { useNow } from '../../shell/use-now';
import styles from './published-beside.module.css';
import { Sourced } from './sourced';
import { listOf } from './sources';

interface Props {
  course: PublicCourseDto;
  /** Who is on record here; absent where that is not for the reader. */
  register?: CourseRegisterDto;
}

/** Published totals and people on record are two facts: side by side, never added. */
export function PublishedBeside({ course, register }: Props) {
  const { t } = useTranslation();
  const format = useFormat();
  const countryName = useCountryName();
  const { published, facts } = course;
  const named = (codes: string[]) => format.list(codes.map(countryName));
  const said = (field: string, raw: unknown, value: ReactNode, words = (text: string): ReactNode => text) => (
    <Sourced facts={facts} field={field} raw={raw} words={words}>
      {value}
    </Sourced>
  );
  const { total, overseas, countries, countryCodes } = published;
  const ahead = course.startsOn !== null && course.startsOn > dayIn(useNow(), course.zone);
  const unknown = !facts.some(({ field }) => field.startsWith('published')) && total === null;
  if (unknown && ahead && !register) return null;
  return (
    <section aria-labelledby="taking-part">
      <Title order={2} size="h3" id="taking-part">
        {t('Who took part')}
      </Title>
      <div className={styles.beside}>
        {!(unknown && ahead) && (
          <div>
            <h3 className={styles.name}>{t('Published', { context: 'totals' })}</h3>
            {unknown ? (
              <NotRecorded />
            ) : (
              <Facts
                dense
                rows={[
                  { name: t('Participants', { context: 'people' }), value: said('publishedTotal', total, total) },
                  { name: t('From abroad'), value: said('publishedOverseas', overseas, overseas) },
                  { name: t('Countries'), value: said('publishedCountries', countries, countries) },
                  {
                    name: t('Which', { context: 'countries' }),
                    value: said('publishedCountryCodes', countryCodes, countryCodes && named(countryCodes), (text) =>
                      named(listOf(text)),
                    ),
                  },
                ]}
              />
            )}
          </div>
        )}
        {register && <InThisRegister register={register} />}
      </div>
    </section>
  );
}

function InThisRegister({ register }: { register: CourseRegisterDto }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { total, overseas, countries, demonstration } = register;
  const made = demonstration > 0 ? t('{count} (demonstration)', { count: demonstration }) : '';
  const nobody = total + demonstration === 0;
  return (
    <div>
      <h3 className={styles.name}>{t('In this register')}</h3>
      {nobody ? (
        <p className={styles.nobody}>{t('No participant of this course is on record here.')}</p>
      ) : (
        <Facts
          dense
          rows={[
            {
              name: t('Participants', { context: 'people' }),
              value: format.list([total ? String(total) : '', made].filter(Boolean)),
            },
            ...(total > 0
              ? [
                  { name: t('From abroad'), value: overseas },
                  { name: t('Countries'), value: countries },
                ]
              : []),
          ]}
        />
      )}
    </div>
  );
}
