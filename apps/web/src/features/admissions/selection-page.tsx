import { getPlacesOptions, type PlacesDto } from '@kenshu/api-client';
import { EmptyState } from '@kenshu/ui';
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Loaded } from '../../shell/loaded';
import { may, useMe } from '../../shell/me';
import { useCountryName } from '../../shell/countries';
import { NoNominations } from './no-nominations';
import { PlacesLine } from './places-line';
import { ReleaseResults } from './release-results';
import { SelectionCountry } from './selection-country';
import styles from './selection-page.module.css';
import { useAlike } from './use-alike';
import { useAllNominations } from './use-all-nominations';

/** Who is proposed, country by country, with the places that are left; and the release of it all. */
export function SelectionPage() {
  const { t } = useTranslation();
  const { id } = useParams({ from: '/desk/desk/courses/$id/selection' });
  const query = useQuery(getPlacesOptions({ path: { id } }));
  return (
    <Loaded query={query} waiting={t('Reading the selection')}>
      {(places) => <Selection courseId={id} places={places} />}
    </Loaded>
  );
}

function Selection({ courseId, places }: { courseId: string; places: PlacesDto }) {
  const { t } = useTranslation();
  const mayPropose = may(useMe(), 'nomination:propose');
  const nameOf = useCountryName();
  const nominations = useAllNominations(courseId);
  const alike = useAlike(courseId);
  const { selection } = places;
  if (!selection) return <EmptyState title={t('The selection is seen by who makes or releases it.')} />;
  if (places.statuses.length === 0) return <NoNominations courseId={courseId} filtered={false} />;
  const { selected, reserve, notSelected } = selection.proposals;
  const proposed = selected + reserve + notSelected > 0;
  return (
    <div className={styles.page}>
      <div className={styles.top}>
        <PlacesLine taken={selection.taken} places={places.capacity} proposed={proposed} />
        <ReleaseResults courseId={courseId} selection={selection} alike={alike} />
      </div>
      <Loaded query={nominations} waiting={t('Reading the nominations')}>
        {(all) => {
          const codes = [...new Set(all.map(({ countryCode }) => countryCode))];
          return (
            <div className={styles.countries}>
              {codes
                .sort((a, b) => nameOf(a).localeCompare(nameOf(b)))
                .map((code) => (
                  <SelectionCountry
                    key={code}
                    name={nameOf(code)}
                    country={selection.countries.find(({ countryCode }) => countryCode === code)}
                    nominations={all.filter(({ countryCode }) => countryCode === code)}
                    alike={alike}
                    mayPropose={mayPropose}
                  />
                ))}
            </div>
          );
        }}
      </Loaded>
    </div>
  );
}
