import { useForm } from '@mantine/form';
import { getPersonOptions } from '@kenshu/api-client';
import { Form } from '@kenshu/ui';
import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Loaded } from '../../shell/loaded';
import { Page } from '../../shell/page';
import { PersonField } from '../../shell/person-field';
import { ComparePeople } from './compare-people-table';

/** Finds the other record, then lays both side by side. */
export function JoinPeoplePage() {
  const { t } = useTranslation();
  const { id } = useParams({ from: '/desk/desk/people/$id/join' });
  const { with: other } = useSearch({ from: '/desk/desk/people/$id/join' });
  const query = useQuery(getPersonOptions({ path: { id } }));
  return (
    <Loaded query={query} waiting={t('Reading the record')}>
      {(person) => (
        <Page
          title={t('The same person?')}
          forWhom={
            <Link to="/desk/people/$id" params={{ id }}>
              {person.latinName}
            </Link>
          }
          intro={t('Lay two records side by side before you join them.')}
        >
          {other ? <Compared key={other} id={id} other={other} /> : <ChooseOther id={id} />}
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
      <PersonField
        path="other"
        label={t('The other record')}
        except={id}
        onChosen={(choice) => void navigate({ to: '.', search: { with: choice?.value } as never, replace: true })}
      />
    </Form>
  );
}

function Compared({ id, other }: { id: string; other: string }) {
  const { t } = useTranslation();
  const left = useQuery(getPersonOptions({ path: { id } }));
  const right = useQuery(getPersonOptions({ path: { id: other } }));
  return (
    <Loaded query={left} waiting={t('Reading the record')}>
      {(one) => (
        <Loaded query={right} waiting={t('Reading the record')}>
          {(two) => <ComparePeople key={two.id} one={one} other={two} />}
        </Loaded>
      )}
    </Loaded>
  );
}
