import { createProgrammeMutation, listProgrammesOptions } from '@kenshu/api-client';
import { useMutation, useQuery } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Page } from '../../shell/page';
import { useLocalised } from '../../shell/use-localised';
import { useProblemWords } from '../../shell/use-problem-words';
import { ProgrammeForm } from './programme-form';
import { seriesChoices } from './series-choices';

export function NewProgrammePage() {
  const { t } = useTranslation();
  const localised = useLocalised();
  const navigate = useNavigate();
  const programmes = useQuery(listProgrammesOptions({ query: { pageSize: 100, sort: 'name' } }));
  const create = useMutation({
    ...createProgrammeMutation(),
    meta: { refusalsInPlace: true },
    onSuccess: ({ id }) => navigate({ to: '/desk/programmes/$id', params: { id }, ignoreBlocker: true }),
  });
  return (
    <Page title={t('New programme')} forWhom={<Link to="/desk/programmes">{t('Programmes')}</Link>}>
      <ProgrammeForm
        submit={t('Make the programme')}
        series={seriesChoices(programmes.data?.items ?? [], localised)}
        busy={create.isPending}
        saved={create.isSuccess}
        problem={useProblemWords(create.error)}
        onSubmit={({ code, names, namePatterns, series }) =>
          create.mutate({ body: { code, names, namePatterns, ...(series && { series }) } })
        }
      />
    </Page>
  );
}
