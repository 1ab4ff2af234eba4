import { Title } from '@mantine/core';
import { getNominationOptions, type NominationDto } from '@kenshu/api-client';
import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../shell/format';
import { Loaded } from '../../shell/loaded';
import { useForWhom, useMe } from '../../shell/me';
import { Page } from '../../shell/page';
import { useLocalised } from '../../shell/use-localised';
import { EditNominee } from './edit-nominee';
import { MoveHistory } from './move-history';
import { NominationActions } from './nomination-actions';
import { NominationFacts } from './nomination-facts';
import { NominationState } from './nomination-state';
import { isUnsent } from './nominee-phrase';
import styles from './nominee-page.module.css';
import { whatNext } from './what-next';

/** One nominee as the country follows it: where it stands, what comes next, and what can still be changed. */
export function CountryNominationPage() {
  const { t } = useTranslation();
  const { id } = useParams({ from: '/desk/country/nominations/$id' });
  const query = useQuery(getNominationOptions({ path: { id } }));
  return (
    <Loaded query={query} waiting={t('Reading the nomination')}>
      {(nomination) => <Nomination nomination={nomination} />}
    </Loaded>
  );
}

function Nomination({ nomination }: { nomination: NominationDto }) {
  const { t } = useTranslation();
  const format = useFormat();
  const localised = useLocalised();
  const forWhom = useForWhom(useMe());
  const { person, course, number } = nomination;
  return (
    <Page
      title={person.latinName}
      forWhom={
        <>
          {forWhom} · <Link to="/country/calls">{localised(course.names)}</Link>
        </>
      }
      count={number}
    >
      <div className={styles.next}>
        <NominationState nomination={nomination}>{whatNext(nomination, { t, ...format })}</NominationState>
        {!isUnsent(nomination) && (
          <div className={styles.actions}>
            <NominationActions nomination={nomination} />
          </div>
        )}
      </div>
      <section className={styles.part}>
        {isUnsent(nomination) ? (
          <EditNominee key={nomination.id} nomination={nomination} />
        ) : (
          <>
            <Title order={2}>{t('What was sent')}</Title>
            <NominationFacts nomination={nomination} />
          </>
        )}
      </section>
      {nomination.moves.length > 0 && (
        <div className={styles.part}>
          <MoveHistory nomination={nomination} />
        </div>
      )}
    </Page>
  );
}
