import { Button, Group } from '@mantine/core';
import { useForm } from '@mantine/form';
import type { CreateThemeDto, TopicDto } from '@kenshu/api-client';
import { Form, LocalisedField, type ProblemWords } from '@kenshu/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { languagesFor } from '../../shell/localised-fields';
import { textsFor, textsOf, textsOrNull } from '@kenshu/ui/texts';
import { useMe } from '../../shell/me';
import { useUnsavedChanges } from '../../shell/use-unsaved-changes';
import { ChooseArticles } from './choose-articles';
import { ChooseTopics } from './choose-topics';
import { FirstOnRecord } from './first-on-record';
import { articlesOf } from './theme-draft';
import styles from './theme-form.module.css';

interface Props {
  topics: TopicDto[];
  initial: Required<CreateThemeDto>;
  submit: string;
  busy: boolean;
  saved: boolean;
  problem: ProblemWords | undefined;
  onSubmit: (theme: Required<CreateThemeDto>) => void;
  onBack?: () => void;
}

/** Title, topics, and what follows from them, which stands beside the choice where there is room. */
export function ThemeForm({ topics, initial, submit, busy, saved, problem, onSubmit, onBack }: Props) {
  const { t } = useTranslation();
  const languages = languagesFor(useMe().institute.languages, initial.titles);
  const [topicIds, setTopicIds] = useState(initial.topicIds);
  const [own, setOwn] = useState(initial.articles);
  const form = useForm({
    mode: 'uncontrolled',
    initialValues: { titles: textsFor(languages, initial.titles) },
    validate: { titles: (titles) => (textsOrNull(titles) ? null : t('This is needed.')) },
  });
  const changed = topicIds.join() !== initial.topicIds.join() || own.join() !== initial.articles.join();
  const articles = articlesOf(topics, topicIds, own);
  return (
    <>
      {useUnsavedChanges((form.isDirty() || changed) && !saved)}
      <Form
        form={form}
        problem={problem}
        onSubmit={({ titles }) => onSubmit({ titles: textsOf(titles), topicIds, articles: own })}
      >
        <div className={styles.columns}>
          <div className={styles.choices}>
            <LocalisedField path="titles" label={t('Title')} languages={languages} />
            <ChooseTopics topics={topics} chosen={topicIds} onChange={setTopicIds} />
          </div>
          <aside className={styles.result}>
            <div className={styles.first} role="status">
              {articles.length === 0 ? (
                <p>{t('No article yet. Choose a topic.')}</p>
              ) : (
                <FirstOnRecord articles={articles} />
              )}
            </div>
            <ChooseArticles
              cited={articlesOf(topics, topicIds, [])}
              own={own}
              onChange={(next) => setOwn([...next].sort((a, b) => a - b))}
            />
            <Group gap="sm" className={styles.save}>
              <Button type="submit" loading={busy}>
                {submit}
              </Button>
              {onBack && (
                <Button variant="default" onClick={onBack}>
                  {t('Back')}
                </Button>
              )}
            </Group>
          </aside>
        </div>
      </Form>
    </>
  );
}
