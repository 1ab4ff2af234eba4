import { actOnCourseMutation, getCourseOptions, type SelectionPlacesDto } from '@kenshu/api-client';
import { ActionButton, Notice } from '@kenshu/ui';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { noteDone } from '../../shell/notes';
import { useProblemWords } from '../../shell/use-problem-words';
import { useResultWords } from '../../shell/use-result-words';
import { ReleasedPeople } from './released-people';
import type { Alike } from './use-alike';

interface Props {
  courseId: string;
  selection: SelectionPlacesDto;
  alike: ReadonlyMap<string, Alike>;
}

/** What waits for release, who releases it, and what follows. */
export function ReleaseResults({ courseId, selection: { proposals, release: waits }, alike }: Props) {
  const { t } = useTranslation();
  const resultWords = useResultWords();
  const { data: course } = useQuery(getCourseOptions({ path: { id: courseId } }));
  const release = useMutation({
    ...actOnCourseMutation(),
    meta: { refusalsInPlace: true },
    onSuccess: () => noteDone(t('The results are released. The countries see them now.')),
  });
  const problem = useProblemWords(release.error);
  const { selected, reserve, notSelected, open, own, countries } = proposals;
  const waiting = selected + reserve + notSelected;
  if (waiting === 0) {
    return (
      <Notice tone="neutral" title={t('No proposal waits for release.')}>
        {open > 0 && t('{count} nominations are not decided.', { count: open })}
      </Notice>
    );
  }
  const what = resultWords(proposals);
  const sees = t(
    'The focal points of {count} countries are written to and see the results then; selected people can be confirmed.',
    {
      count: countries,
    },
  );
  return (
    <Notice
      tone="info"
      title={t('Waiting for release: {what}', { what })}
      actions={
        course?.allowedActions.includes('release-results') && (
          <ActionButton
            primary
            wide
            disabled={waits.ownBlock}
            label={t('Release the results')}
            confirm={<ReleasedPeople {...{ waits, alike, sees }} />}
            busy={release.isPending}
            problem={problem}
            onRun={() => release.mutateAsync({ path: { id: courseId }, body: { action: 'release-results' } })}
          />
        )
      }
    >
      {sees} {open > 0 && `${t('{count} nominations are not decided and stay as they are.', { count: open })} `}
      {own > 0 &&
        waits.ownBlock &&
        t('You made {count} of these proposals: another person releases them.', { count: own })}
    </Notice>
  );
}
