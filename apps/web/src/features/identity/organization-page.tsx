import { Button } from '@mantine/core';
import { actOnOrganizationMutation, getOrganizationOptions, type OrganizationDto } from '@kenshu/api-client';
import { organizationWorkflow } from '@kenshu/domain/identity/organization.workflow';
import { localised } from '@kenshu/domain/kit/localised';
import { Facts, Notice } from '@kenshu/ui';
import { useMutation, useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useCountryName } from '../../shell/countries';
import { useFormat } from '../../shell/format';
import { Loaded } from '../../shell/loaded';
import { may, useMe } from '../../shell/me';
import { organizationTypeWords } from '../../shell/organization-types';
import { Page } from '../../shell/page';
import { Section } from '../../shell/section';
import { State } from '../../shell/state';
import { useProblemWords } from '../../shell/use-problem-words';
import { WorkflowActions } from '../../shell/workflow-actions';
import { formerNameRows, organizationNameRows } from './organization-name-rows';

export function OrganizationPage() {
  const { t } = useTranslation();
  const { id } = useParams({ from: '/desk/desk/organizations/$id' });
  const query = useQuery(getOrganizationOptions({ path: { id } }));
  return (
    <Loaded query={query} waiting={t('Reading the organization')}>
      {(organization) => <OrganizationRecord organization={organization} />}
    </Loaded>
  );
}

function OrganizationRecord({ organization }: { organization: OrganizationDto }) {
  const { t, i18n } = useTranslation();
  const format = useFormat();
  const countryName = useCountryName();
  const { names, type, countryCode, parent, childCount, formerNames, status, mergedIntoId } = organization;
  return (
    <Page
      title={localised(names, [i18n.language]) ?? ''}
      forWhom={
        <>
          <Link to="/desk/organizations">{t('Organizations')}</Link>
          {' · '}
          <State of="organization" workflow={organizationWorkflow} status={status} />
        </>
      }
      actions={mergedIntoId === null && <OrganizationSteps organization={organization} />}
    >
      {mergedIntoId && (
        <Notice tone="warning" title={t('This record was joined with another: they are one organization.')}>
          <Link to="/desk/organizations/$id" params={{ id: mergedIntoId }}>
            {t('Open that record')}
          </Link>
        </Notice>
      )}
      <Section title={t('Name')}>
        <Facts rows={organizationNameRows(organization, t, i18n.language)} />
      </Section>
      <Section title={t('Place among others')}>
        <Facts
          rows={[
            { name: t('Kind'), value: organizationTypeWords(t)[type] },
            { name: t('Country'), value: countryCode ? countryName(countryCode) : t('International') },
            {
              name: t('Belongs to'),
              value: parent ? (
                <Link to="/desk/organizations/$id" params={{ id: parent.id }}>
                  {localised(parent.names, [i18n.language])}
                </Link>
              ) : (
                t('No other body')
              ),
            },
            { name: t('Bodies that belong to it'), value: format.number(childCount) },
          ]}
        />
      </Section>
      {formerNames.length > 0 && (
        <Section title={t('Former names')}>
          <Facts rows={formerNameRows(formerNames, t, format)} />
        </Section>
      )}
    </Page>
  );
}

function OrganizationSteps({ organization: { id, allowedActions } }: { organization: OrganizationDto }) {
  const { t } = useTranslation();
  const me = useMe();
  const act = useMutation({ ...actOnOrganizationMutation(), meta: { refusalsInPlace: true } });
  return (
    <WorkflowActions
      workflow={organizationWorkflow}
      allowed={allowedActions}
      except={['join']}
      primary={['confirm']}
      busy={act.isPending}
      problem={useProblemWords(act.error)}
      onRun={(action, reason) => act.mutateAsync({ path: { id }, body: { action, reason } })}
    >
      {allowedActions.includes('join') && (
        <Button
          variant="default"
          renderRoot={(props) => <Link to="/desk/organizations/$id/join" params={{ id }} {...props} />}
        >
          {t('Join with another')}
        </Button>
      )}
      {may(me, 'organization:write') && (
        <Button
          variant={allowedActions.includes('confirm') ? 'default' : 'filled'}
          renderRoot={(props) => <Link to="/desk/organizations/$id/edit" params={{ id }} {...props} />}
        >
          {t('Edit')}
        </Button>
      )}
    </WorkflowActions>
  );
}
