import { useDebouncedValue } from '@mantine/hooks';
import { createSpotlight, Spotlight } from '@mantine/spotlight';
import { searchOptions } from '@kenshu/api-client';
import { IconSearch } from '@tabler/icons-react';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useProblemWords } from '../use-problem-words';
import { Found } from './found';

const [store, spotlight] = createSpotlight();

interface Props {
  /** What was typed before the field stood there. */
  takeKeys: () => string;
}

/** What is found across people, courses and sessions, by name in any script, by old name, by number. */
export function SearchDialog({ takeKeys }: Props) {
  const { t } = useTranslation();
  const [typed, setTyped] = useState('');
  const [q] = useDebouncedValue(typed.trim(), 200);
  const search = useQuery({ ...searchOptions({ query: { q } }), enabled: q !== '', placeholderData: keepPreviousData });
  const problem = useProblemWords(search.error);
  const found = q === '' ? [] : (search.data?.items ?? []);
  const words = t('Search people, courses, sessions');
  // What is found arrives after the keys, when the component has long looked for a first entry to choose.
  useEffect(() => store.updateState((state) => ({ ...state, selected: 0 })), [search.data]);

  const sentence = () => {
    if (problem) return [problem.title, problem.detail].filter(Boolean).join('. ');
    if (typed.trim() === '') return t('Type a name in any script, an old name, or a number.');
    if (q !== typed.trim() || !search.data) return t('Searching');
    return t('Nothing found for “{words}”.', { words: q });
  };
  return (
    <Spotlight.Root
      store={store}
      query={typed}
      onQueryChange={setTyped}
      shortcut={null}
      scrollable
      maxHeight="60dvh"
      attributes={{ content: { 'aria-label': words } }}
      overlayProps={{ blur: 0 }}
      transitionProps={{ duration: 0 }}
    >
      <Spotlight.Search
        aria-label={words}
        placeholder={words}
        onFocus={() => {
          const before = takeKeys();
          if (before) setTyped((now) => before + now);
        }}
        leftSection={<IconSearch size={20} stroke={1.6} aria-hidden />}
      />
      <Spotlight.ActionsList aria-label={t('Found')}>
        {found.map((item, i) => (
          <Found key={`${item.kind} ${item.id ?? item.number}`} item={item} chosen={i === 0} />
        ))}
        {found.length === 0 && <Spotlight.Empty role="status">{sentence()}</Spotlight.Empty>}
      </Spotlight.ActionsList>
    </Spotlight.Root>
  );
}

export const openSearch = spotlight.open;
