import { actOnCourseMutation, type CourseDto } from '@kenshu/api-client';
import { type CourseAction, courseWorkflow } from '@kenshu/domain/courses/course.workflow';
import { ActionDialog } from '@kenshu/ui';
import { useMutation } from '@tanstack/react-query';
import { lazy } from 'react';
import { useTranslation } from 'react-i18next';
import { may, useMe } from '../../shell/me';
import { type MoreAction, MoreActions } from '../../shell/more-actions';
import { useProblemWords } from '../../shell/use-problem-words';
import { WorkflowActions } from '../../shell/workflow-actions';

const PostponeDialog = lazy(() => import('./postpone-dialog').then((module) => ({ default: module.PostponeDialog })));
const ChangeModeDialog = lazy(() =>
  import('./change-mode-dialog').then((module) => ({ default: module.ChangeModeDialog })),
);
const CopyDialog = lazy(() => import('./copy-dialog').then((module) => ({ default: module.CopyDialog })));

/** The next step of the course in sight; what happens once in a while, or never, behind “More”. */
export function CourseActions({ course }: { course: CourseDto }) {
  const { t } = useTranslation();
  const me = useMe();
  const act = useMutation({ ...actOnCourseMutation(), meta: { refusalsInPlace: true } });
  const problem = useProblemWords(act.error);
  const run = (action: CourseAction, reason?: string) =>
    act.mutateAsync({ path: { id: course.id }, body: { action, reason } });
  const label = (action: CourseAction) => t(courseWorkflow.actions[action].label);
  const more: (MoreAction & { needs: boolean })[] = [
    {
      label: t('Copy this course'),
      needs: may(me, 'course:write'),
      dialog: (open, onClose) => <CopyDialog {...{ course, open, onClose }} />,
    },
    {
      label: label('postpone'),
      needs: course.allowedActions.includes('postpone'),
      dialog: (open, onClose) => <PostponeDialog {...{ course, open, onClose }} />,
    },
    {
      label: label('change-mode'),
      needs: course.allowedActions.includes('change-mode'),
      dialog: (open, onClose) => <ChangeModeDialog {...{ course, open, onClose }} />,
    },
    {
      label: label('cancel'),
      destructive: true,
      needs: course.allowedActions.includes('cancel'),
      dialog: (open, onClose) => (
        <ActionDialog
          {...{ open, onClose, problem }}
          label={label('cancel')}
          asksReason
          destructive
          busy={act.isPending}
          onRun={(reason) => run('cancel', reason)}
        />
      ),
    },
  ];
  return (
    <WorkflowActions
      workflow={courseWorkflow}
      allowed={course.allowedActions}
      primary={['approve', 'issue-call', 'close-call', 'confirm', 'start', 'close']}
      // results are released where they are seen
      except={['postpone', 'change-mode', 'cancel', 'release-results']}
      busy={act.isPending}
      problem={problem}
      onRun={run}
    >
      <MoreActions actions={more.filter(({ needs }) => needs)} />
    </WorkflowActions>
  );
}
