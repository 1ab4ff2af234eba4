import { createOrganizationMutation } from '@kenshu/api-client';
import { useMutation } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useInstituteLanguages } from '../../shell/institute-text-field';
import { Page } from '../../shell/page';
import { useProblemWords } from '../../shell/use-problem-words';
import { newOrganization, newOrganizationBody } from './organization-body';
import { OrganizationForm } from './organization-form';

export function NewOrganizationPage() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const languages = useInstituteLanguages();
  const create = useMutation({
    ...createOrganizationMutation(),
    meta: { refusalsInPlace: true },
    onSuccess: ({ id }) =>
      navigate({ to: '/desk/organizations/$id', params: { id }, ignoreBlocker: true, replace: true }),
  });
  return (
    <Page
      narrow
      title={t('Add an organization')}
      forWhom={<Link to="/desk/organizations">{t('Organizations')}</Link>}
      intro={t('Search first: it may be there under another name.')}
    >
      <OrganizationForm
        initial={newOrganization(languages)}
        label={t('Add this organization')}
        busy={create.isPending}
        problem={useProblemWords(create.error)}
        onSave={(values) => create.mutate({ body: newOrganizationBody(values) })}
      />
    </Page>
  );
}
