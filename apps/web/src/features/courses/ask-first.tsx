import { actOnCourseMutation, type CourseDto } from '@kenshu/api-client';
import { type CourseAction, courseWorkflow } from '@kenshu/domain/courses/course.workflow';
import { ActionDialog, Waiting } from '@kenshu/ui';
import { useMutation, type UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ApiProblem } from '../../shell/api-problem';
import { noteDone } from '../../shell/notes';
import { useProblemWords } from '../../shell/use-problem-words';

interface Props<T> {
  course: Pick<CourseDto, 'id'>;
  action: CourseAction;
  open: boolean;
  onClose: () => void;
  /** What the server knows of what would follow. */
  query: UseQueryResult<T, unknown>;
  children: (facts: T) => ReactNode;
  /** Whether the facts say that it cannot be done now. */
  bars?: (facts: T) => boolean;
  done: (facts: T) => string;
  /** What is said where what the step is about is not there yet. */
  absent?: ReactNode;
  destructive?: boolean;
}

/** A step of the course that says first what would follow from it; until that is known it cannot be pressed. */
export function AskFirst<T>(props: Props<T>) {
  const { course, action, query, children, bars, done, absent, destructive, open, onClose } = props;
  const { t } = useTranslation();
  const act = useMutation({ ...actOnCourseMutation(), meta: { refusalsInPlace: true } });
  const refusal = useProblemWords(act.error);
  const unread = useProblemWords(query.error);
  const { data, error } = query;
  const missing = absent !== undefined && error instanceof ApiProblem && error.status === 404;
  return (
    <ActionDialog
      {...{ open, onClose, destructive }}
      wide
      label={t(courseWorkflow.actions[action].label)}
      problem={refusal ?? (missing ? undefined : unread)}
      busy={act.isPending}
      barred={data === undefined || bars?.(data)}
      confirm={
        missing ? (
          <div>{absent}</div>
        ) : data !== undefined ? (
          <div>{children(data)}</div>
        ) : unread ? null : (
          <Waiting what={t('Reading what would follow')} />
        )
      }
      onRun={async () => {
        await act.mutateAsync({ path: { id: course.id }, body: { action } });
        if (data !== undefined) noteDone(done(data));
      }}
    />
  );
}
