import { createProgrammeMutation } from '@kenshu/api-client';
import { useMutation } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Page } from '../../shell/page';
import { useProblemWords } from '../../shell/use-problem-words';
import { ProgrammeForm } from './programme-form';

export function NewProgrammePage() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const create = useMutation({
    ...createProgrammeMutation(),
    meta: { refusalsInPlace: true },
    onSuccess: ({ id }) => navigate({ to: '/desk/programmes/$id', params: { id }, ignoreBlocker: true }),
  });
  return (
    <Page title={t('New programme')} forWhom={<Link to="/desk/programmes">{t('Programmes')}</Link>}>
      <ProgrammeForm
        submit={t('Make the programme')}
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
