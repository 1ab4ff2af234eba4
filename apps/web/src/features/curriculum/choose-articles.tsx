import { Chip } from '@mantine/core';
import { listArticlesOptions } from '@kenshu/api-client';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ArticlesByChapter } from '../../shell/convention/articles-by-chapter';
import { useLocalised } from '../../shell/use-localised';
import styles from './theme-form.module.css';

interface Props {
  /** What follows from the topics. */
  cited: readonly number[];
  /** What is added beyond them. */
  own: readonly number[];
  onChange: (own: number[]) => void;
}

/** The articles of the theme by chapter, and a way to add others. */
export function ChooseArticles({ cited, own, onChange }: Props) {
  const { t } = useTranslation();
  const [adding, setAdding] = useState(own.length > 0);
  const all = [...new Set([...cited, ...own])];
  return (
    <div>
      {all.length > 0 && (
        <>
          <h2 className={styles.heading}>{t('{count} articles of the Convention', { count: all.length })}</h2>
          <ArticlesByChapter numbers={all} />
        </>
      )}
      <details open={adding} onToggle={({ currentTarget }) => setAdding(currentTarget.open)} className={styles.adding}>
        <summary>{t('Add articles beyond the topics')}</summary>
        {adding && <Numbers {...{ cited, own, onChange }} />}
      </details>
    </div>
  );
}

function Numbers({ cited, own, onChange }: Props) {
  const { t } = useTranslation();
  const localised = useLocalised();
  const { data } = useQuery({ ...listArticlesOptions(), staleTime: Infinity });
  return data?.chapters.map(({ number: chapter, titles }) => (
    <fieldset key={chapter} className={styles.chapter}>
      <legend>
        {t('Chapter {number}', { number: chapter })} · {localised(titles)}
      </legend>
      <div className={styles.chips}>
        {data.items
          .filter((article) => article.chapter === chapter)
          .map(({ number, titles: title }) => (
            <Chip
              key={number}
              size="xs"
              radius="sm"
              wrapperProps={{ title: localised(title) ?? undefined }}
              aria-label={`${number} ${localised(title) ?? ''}`}
              checked={cited.includes(number) || own.includes(number)}
              disabled={cited.includes(number)}
              onChange={(checked) => onChange(checked ? [...own, number] : own.filter((one) => one !== number))}
            >
              {number}
            </Chip>
          ))}
      </div>
    </fieldset>
  ));
}
