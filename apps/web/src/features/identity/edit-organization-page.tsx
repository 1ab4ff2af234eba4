import { getOrganizationOptions, type OrganizationDto, updateOrganizationMutation } from '@kenshu/api-client';
import { localised } from '@kenshu/domain/kit/localised';
import { useMutation, useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ifMatch } from '../../shell/api';
import { changesOf } from '../../shell/changes';
import { useInstituteLanguages } from '../../shell/institute-text-field';
import { Loaded } from '../../shell/loaded';
import { Page } from '../../shell/page';
import { useProblemWords } from '../../shell/use-problem-words';
import { organizationBody, organizationValues } from './organization-body';
import { OrganizationForm } from './organization-form';

export function EditOrganizationPage() {
  const { t } = useTranslation();
  const { id } = useParams({ from: '/desk/desk/organizations/$id/edit' });
  const query = useQuery(getOrganizationOptions({ path: { id } }));
  return (
    <Loaded query={query} waiting={t('Reading the organization')}>
      {(organization) => <EditOrganization key={organization.id} organization={organization} />}
    </Loaded>
  );
}

function EditOrganization({ organization }: { organization: OrganizationDto }) {
  const { t, i18n } = useTranslation();
  const navigate = useNavigate();
  const languages = useInstituteLanguages();
  // The version the boxes were filled from: a fresher one read meanwhile must not pass for it.
  const [before] = useState(organization);
  const { id, parent } = before;
  const leave = () => navigate({ to: '/desk/organizations/$id', params: { id }, ignoreBlocker: true, replace: true });
  const update = useMutation({
    ...updateOrganizationMutation(),
    meta: { refusalsInPlace: true },
    onSuccess: leave,
  });
  const initial = organizationValues(languages, before);
  return (
    <Page
      narrow
      title={t('Edit the organization')}
      forWhom={
        <Link to="/desk/organizations/$id" params={{ id }}>
          {localised(before.names, [i18n.language])}
        </Link>
      }
    >
      <OrganizationForm
        id={id}
        initial={initial}
        parent={parent ? { value: parent.id, label: localised(parent.names, [i18n.language]) ?? '' } : undefined}
        namesHint={t('A name you change is kept as a former one, until today.')}
        label={t('Save')}
        busy={update.isPending}
        problem={useProblemWords(update.error)}
        onSave={(values) => {
          const body = changesOf(organizationBody(initial), organizationBody(values));
          if (Object.keys(body).length === 0) return void leave();
          update.mutate({ path: { id }, headers: ifMatch(before), body });
        }}
      />
    </Page>
  );
}
