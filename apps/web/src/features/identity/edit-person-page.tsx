import { getPersonOptions, type PersonDto, updatePersonMutation } from '@kenshu/api-client';
import { useMutation, useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ifMatch } from '../../shell/api';
import { changesOf } from '../../shell/changes';
import { Loaded } from '../../shell/loaded';
import { Page } from '../../shell/page';
import { useProblemWords } from '../../shell/use-problem-words';
import { personBody, personValues } from './person-body';
import { PersonForm } from './person-form';

export function EditPersonPage() {
  const { t } = useTranslation();
  const { id } = useParams({ from: '/desk/desk/people/$id/edit' });
  const query = useQuery(getPersonOptions({ path: { id } }));
  return (
    <Loaded query={query} waiting={t('Reading the record')}>
      {(person) => <EditPerson key={person.id} person={person} />}
    </Loaded>
  );
}

function EditPerson({ person }: { person: PersonDto }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  // The version the boxes were filled from: a fresher one read meanwhile must not pass for it.
  const [before] = useState(person);
  const { id } = before;
  const leave = () => navigate({ to: '/desk/people/$id', params: { id }, ignoreBlocker: true, replace: true });
  const update = useMutation({
    ...updatePersonMutation(),
    meta: { refusalsInPlace: true },
    onSuccess: leave,
  });
  const initial = personValues(before);
  return (
    <Page
      narrow
      title={t('Edit the record')}
      forWhom={
        <Link to="/desk/people/$id" params={{ id }}>
          {before.latinName}
        </Link>
      }
    >
      <PersonForm
        initial={initial}
        label={t('Save')}
        busy={update.isPending}
        problem={useProblemWords(update.error)}
        onSave={(values) => {
          const body = changesOf(personBody(initial), personBody(values));
          if (Object.keys(body).length === 0) return void leave();
          update.mutate({ path: { id }, headers: ifMatch(before), body });
        }}
      />
    </Page>
  );
}
