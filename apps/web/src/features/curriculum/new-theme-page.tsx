import { createThemeMutation, listTopicsOptions, type TopicDto } from '@kenshu/api-client';
import { useMutation, useQuery } from '@tanstack/react-query';
import { getRouteApi, Link, useRouter } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Loaded } from '../../shell/loaded';
import { Page } from '../../shell/page';
import { useProblemWords } from '../../shell/use-problem-words';
import { beginning } from './theme-draft';
import { ThemeForm } from './theme-form';

const route = getRouteApi('/desk/desk/themes/new');

export function NewThemePage() {
  const { t } = useTranslation();
  const topics = useQuery({ ...listTopicsOptions(), staleTime: 60_000 });
  return (
    <Page
      wide
      title={t('New theme')}
      forWhom={<Link to="/desk/themes">{t('Themes')}</Link>}
      intro={t('Give it a title and choose its topics. The articles follow from them.')}
    >
      <Loaded query={topics} waiting={t('Reading the topics')}>
        {({ items }) => <NewTheme topics={items} />}
      </Loaded>
    </Page>
  );
}

function NewTheme({ topics }: { topics: TopicDto[] }) {
  const { t } = useTranslation();
  const { topic, article } = route.useSearch();
  const navigate = route.useNavigate();
  const router = useRouter();
  const create = useMutation({
    ...createThemeMutation(),
    meta: { refusalsInPlace: true },
    onSuccess: ({ id }) => navigate({ to: '/desk/themes/$id', params: { id }, ignoreBlocker: true }),
  });
  const { topicIds, own } = beginning(topics, topic, article);
  return (
    <ThemeForm
      topics={topics}
      initial={{ titles: {}, topicIds, articles: own }}
      submit={t('Save the theme')}
      busy={create.isPending}
      saved={create.isSuccess}
      problem={useProblemWords(create.error)}
      onSubmit={(body) => create.mutate({ body })}
      onBack={() => router.history.back()}
    />
  );
}
