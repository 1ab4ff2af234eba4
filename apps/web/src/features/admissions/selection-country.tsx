import { Title } from '@mantine/core';
import type { CountryPlacesDto, NominationRowDto } from '@kenshu/api-client';
import { useTranslation } from 'react-i18next';
import { ProposalRow } from './proposal-row';
import styles from './selection-page.module.css';
import type { Alike } from './use-alike';

interface Props {
  name: string;
  country?: CountryPlacesDto;
  nominations: readonly NominationRowDto[];
  alike: ReadonlyMap<string, Alike>;
  mayPropose: boolean;
}

/** The nominees of one country in its order, and what is left of its places. */
export function SelectionCountry({ name, country, nominations, alike, mayPropose }: Props) {
  const { t } = useTranslation();
  const placesWords = () => {
    if (!country) return t('beside the places of the course');
    if (country.places === null) return t('from the pool, {taken} held', { taken: country.taken });
    return t('Places held: {taken} of {all}', { taken: country.taken, all: country.places });
  };
  const full = country && country.places !== null && country.taken >= country.places;
  return (
    <section className={styles.country} aria-label={name}>
      <Title order={2} size="h3" className={styles.countryName}>
        {name}{' '}
        <span className={styles.countryPlaces} data-full={full || undefined}>
          {placesWords()}
        </span>
      </Title>
      <ol className={styles.rows}>
        {nominations.map((nomination) => (
          <ProposalRow
            key={nomination.id}
            nomination={nomination}
            alike={alike.get(nomination.id)}
            mayPropose={mayPropose}
          />
        ))}
      </ol>
    </section>
  );
}
