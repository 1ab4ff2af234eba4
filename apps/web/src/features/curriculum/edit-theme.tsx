import { listTopicsOptions, type ThemeDto, updateThemeMutation } from '@kenshu/api-client';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { ifMatch } from '../../shell/api';
import { Loaded } from '../../shell/loaded';
import { noteDone } from '../../shell/notes';
import { useProblemWords } from '../../shell/use-problem-words';
import { ThemeForm } from './theme-form';

export function EditTheme({ theme, onDone }: { theme: ThemeDto; onDone: () => void }) {
  const { t } = useTranslation();
  const topics = useQuery({ ...listTopicsOptions(), staleTime: 60_000 });
  const update = useMutation({
    ...updateThemeMutation(),
    meta: { refusalsInPlace: true },
    onSuccess: () => {
      noteDone(t('Saved.'));
      onDone();
    },
  });
  const problem = useProblemWords(update.error);
  const initial = { titles: theme.titles, topicIds: theme.topics.map(({ id }) => id), articles: theme.ownArticles };
  return (
    <Loaded query={topics} waiting={t('Reading the topics')}>
      {({ items }) => (
        <ThemeForm
          topics={items}
          initial={initial}
          submit={t('Save the theme')}
          busy={update.isPending}
          saved={update.isSuccess}
          problem={problem}
          onSubmit={(body) => update.mutate({ path: { id: theme.id }, body, headers: ifMatch(theme) })}
          onBack={onDone}
        />
      )}
    </Loaded>
  );
}
