import { createPersonMutation } from '@kenshu/api-client';
import { useMutation } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Page } from '../../shell/page';
import { useProblemWords } from '../../shell/use-problem-words';
import { PerhapsKnown } from './perhaps-known';
import { newPerson, personBody } from './person-body';
import { PersonForm } from './person-form';

export function NewPersonPage() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const create = useMutation({
    ...createPersonMutation(),
    meta: { refusalsInPlace: true },
    onSuccess: ({ id }) => navigate({ to: '/desk/people/$id', params: { id }, ignoreBlocker: true, replace: true }),
  });
  return (
    <Page
      narrow
      title={t('Add a person')}
      forWhom={<Link to="/desk/people">{t('People')}</Link>}
      intro={t('Search first: the same person twice is two half histories.')}
    >
      <PersonForm
        initial={newPerson}
        belowName={(name) => <PerhapsKnown name={name} />}
        label={t('Add this person')}
        busy={create.isPending}
        problem={useProblemWords(create.error)}
        onSave={(values) => create.mutate({ body: personBody(values) })}
      />
    </Page>
  );
}
