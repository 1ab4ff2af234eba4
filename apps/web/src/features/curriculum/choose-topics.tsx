import { Checkbox, TextInput } from '@mantine/core';
import type { TopicDto } from '@kenshu/api-client';
import { fold } from '@kenshu/domain/kit/fold';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocalised } from '../../shell/use-localised';
import styles from './theme-form.module.css';

interface Props {
  topics: TopicDto[];
  chosen: string[];
  onChange: (chosen: string[]) => void;
}

/** Every topic in the order of the Convention, those on top that were chosen before; what is chosen stays in sight. */
export function ChooseTopics({ topics, chosen, onChange }: Props) {
  const { t } = useTranslation();
  const localised = useLocalised();
  const [words, setWords] = useState('');
  // what the theme began with stands first; what is ticked now stays where it was ticked
  const [first] = useState(chosen);
  const inOrder = [...topics].sort((a, b) => Number(first.includes(b.id)) - Number(first.includes(a.id)));
  const matches = ({ id, titles, articles }: TopicDto) =>
    chosen.includes(id) || fold(localised(titles) ?? '').includes(fold(words)) || articles.includes(Number(words));
  return (
    <Checkbox.Group
      value={chosen}
      onChange={onChange}
      label={
        <span className={styles.legend}>
          {t('Topics')} <span className={styles.count}>{t('{count} chosen', { count: chosen.length })}</span>
        </span>
      }
    >
      <TextInput
        type="search"
        className={styles.find}
        aria-label={t('Find a topic by its words or by an article')}
        placeholder={t('Find a topic by its words or by an article')}
        value={words}
        onChange={({ currentTarget }) => setWords(currentTarget.value)}
        onKeyDown={(event) => event.key === 'Enter' && event.preventDefault()}
      />
      <div className={styles.topics}>
        {inOrder.filter(matches).map(({ id, titles, articles }) => (
          <Checkbox
            key={id}
            value={id}
            label={localised(titles)}
            description={t('Articles {numbers}', { numbers: articles.join(', ') })}
          />
        ))}
      </div>
    </Checkbox.Group>
  );
}
