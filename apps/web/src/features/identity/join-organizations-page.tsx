import { Button, Stack, Text } from '@mantine/core';
import { useForm } from '@mantine/form';
import { actOnOrganizationMutation, getOrganizationOptions, type OrganizationDto } from '@kenshu/api-client';
import { localised } from '@kenshu/domain/kit/localised';
import { ActionBar, ActionButton, Form, SideBySide } from '@kenshu/ui';
import { useMutation, useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Loaded } from '../../shell/loaded';
import { OrganizationField } from '../../shell/organization-field';
import { Page } from '../../shell/page';
import { useProblemWords } from '../../shell/use-problem-words';
import { useComparedOrganizations } from './use-compared-organizations';

/** Joins this record with the one that stays. */
export function JoinOrganizationsPage() {
  const { t, i18n } = useTranslation();
  const { id } = useParams({ from: '/desk/desk/organizations/$id/join' });
  const { with: other } = useSearch({ from: '/desk/desk/organizations/$id/join' });
  const query = useQuery(getOrganizationOptions({ path: { id } }));
  return (
    <Loaded query={query} waiting={t('Reading the organization')}>
      {(organization) => (
        <Page
          title={t('The same organization?')}
          forWhom={
            <Link to="/desk/organizations/$id" params={{ id }}>
              {localised(organization.names, [i18n.language])}
            </Link>
          }
          intro={t('Choose the record that stays. This one is joined into it.')}
        >
          {other ? <Compared key={other} one={organization} otherId={other} /> : <ChooseOther id={id} />}
        </Page>
      )}
    </Loaded>
  );
}

function ChooseOther({ id }: { id: string }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const form = useForm({ mode: 'controlled', initialValues: { other: null as string | null } });
  return (
    <Form form={form} onSubmit={() => undefined}>
      <OrganizationField
        path="other"
        label={t('The record that stays')}
        except={id}
        onChosen={(choice) => void navigate({ to: '.', search: { with: choice?.value } as never, replace: true })}
      />
    </Form>
  );
}

function Compared({ one, otherId }: { one: OrganizationDto; otherId: string }) {
  const { t } = useTranslation();
  const query = useQuery(getOrganizationOptions({ path: { id: otherId } }));
  return (
    <Loaded query={query} waiting={t('Reading the organization')}>
      {(other) => <Decide one={one} other={other} />}
    </Loaded>
  );
}

function Decide({ one, other }: { one: OrganizationDto; other: OrganizationDto }) {
  const { t, i18n } = useTranslation();
  const navigate = useNavigate();
  const nameOf = ({ names }: OrganizationDto) => localised(names, [i18n.language]) ?? '';
  const join = useMutation({
    ...actOnOrganizationMutation(),
    meta: { refusalsInPlace: true },
    onSuccess: () => navigate({ to: '/desk/organizations/$id', params: { id: other.id } }),
  });
  const [from, into] = [nameOf(one), nameOf(other)];
  return (
    <Stack gap="lg">
      <SideBySide
        label={t('Both records')}
        heads={[
          <Head key="from" name={from} says={t('is joined into the other')} />,
          <Head key="into" name={into} says={t('stays')} />,
        ]}
        rows={useComparedOrganizations(one, other)}
      />
      <ActionBar>
        <ActionButton
          primary
          label={t('Same organization')}
          confirm={t(
            '“{from}” becomes a former name of “{into}”. The people and bodies of both belong together from now on. This cannot be taken back.',
            { from, into },
          )}
          busy={join.isPending}
          problem={useProblemWords(join.error)}
          onRun={() => join.mutateAsync({ path: { id: one.id }, body: { action: 'join', into: other.id } })}
        />
        <Button
          variant="default"
          renderRoot={(props) => <Link to="/desk/organizations/$id/join" params={{ id: one.id }} {...props} />}
        >
          {t('Compare with another record')}
        </Button>
      </ActionBar>
    </Stack>
  );
}

const Head = ({ name, says }: { name: string; says: string }) => (
  <>
    <Text fw={600}>{name}</Text>
    <Text size="sm" c="dimmed">
      {says}
    </Text>
  </>
);
