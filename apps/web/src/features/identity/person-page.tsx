import { Button } from '@mantine/core';
import { getPersonOptions, type PersonDto } from '@kenshu/api-client';
import { Facts } from '@kenshu/ui';
import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useCountryName } from '../../shell/countries';
import { useFormat } from '../../shell/format';
import { Loaded } from '../../shell/loaded';
import { may, useMe } from '../../shell/me';
import { Page } from '../../shell/page';
import { Section } from '../../shell/section';
import { JoinedRecords, JoinedWith } from './joined-records';
import { personNameRows } from './person-name-rows';
import { sexWords } from './sex-words';

export function PersonPage() {
  const { t } = useTranslation();
  const { id } = useParams({ from: '/desk/desk/people/$id' });
  const query = useQuery(getPersonOptions({ path: { id } }));
  return (
    <Loaded query={query} waiting={t('Reading the record')}>
      {(person) => <PersonRecord person={person} />}
    </Loaded>
  );
}

function PersonRecord({ person }: { person: PersonDto }) {
  const { t, i18n } = useTranslation();
  const format = useFormat();
  const countryName = useCountryName();
  const { latinName, nationalities, sex, bornOn, email, demonstration, mergedIntoId } = person;
  return (
    <Page
      title={latinName}
      forWhom={
        <>
          <Link to="/desk/people">{t('People')}</Link>
          {demonstration && ` · ${t('Demonstration')}`}
        </>
      }
      actions={mergedIntoId === null && <PersonSteps person={person} />}
    >
      <JoinedWith person={person} />
      <Section title={t('Name')}>
        <Facts rows={personNameRows(person, t, i18n.language)} />
      </Section>
      <Section title={t('Person')}>
        <Facts
          rows={[
            { name: t('Nationality'), value: nationalities.map(countryName).join(', ') },
            { name: t('Birth date'), value: bornOn && format.day(bornOn) },
            { name: t('Sex'), value: sex && sexWords(t)[sex] },
            { name: t('E-mail address'), value: email && <a href={`mailto:${email}`}>{email}</a> },
          ]}
        />
      </Section>
      <JoinedRecords records={person.joined} />
    </Page>
  );
}

function PersonSteps({ person: { id, allowedActions } }: { person: PersonDto }) {
  const { t } = useTranslation();
  const me = useMe();
  return (
    <>
      <Button variant="default" renderRoot={(props) => <Link to={coursesOf(id)} {...props} />}>
        {t('Course history')}
      </Button>
      {allowedActions.includes('join') && (
        <Button
          variant="default"
          renderRoot={(props) => <Link to="/desk/people/$id/join" params={{ id }} {...props} />}
        >
          {t('Join with another')}
        </Button>
      )}
      {may(me, 'person:write') && (
        <Button renderRoot={(props) => <Link to="/desk/people/$id/edit" params={{ id }} {...props} />}>
          {t('Edit')}
        </Button>
      )}
    </>
  );
}

// The page of another context, known here by its address only.
const coursesOf = (id: string): string => `/desk/people/${id}/courses`;
