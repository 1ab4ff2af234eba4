import { actOnCourseMutation, type CourseDto } from '@kenshu/api-client';
import { type CourseAction, courseWorkflow } from '@kenshu/domain/courses/course.workflow';
import { ActionDialog } from '@kenshu/ui';
import { useMutation } from '@tanstack/react-query';
import { lazy, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { may, useMe } from '../../shell/me';
import { type MoreAction, MoreActions } from '../../shell/more-actions';
import { useProblemWords } from '../../shell/use-problem-words';
import { WorkflowActions } from '../../shell/workflow-actions';
import { WhoIsTold } from './who-is-told';

const PostponeDialog = lazy(() => import('./postpone-dialog').then((module) => ({ default: module.PostponeDialog })));
const ChangeModeDialog = lazy(() =>
  import('./change-mode-dialog').then((module) => ({ default: module.ChangeModeDialog })),
);
const CloseCourseDialog = lazy(() =>
  import('./close-course-dialog').then((module) => ({ default: module.CloseCourseDialog })),
);
const CloseCallDialog = lazy(() =>
  import('./close-call-dialog').then((module) => ({ default: module.CloseCallDialog })),
);
const GoOnDialog = lazy(() => import('./go-on-dialog').then((module) => ({ default: module.GoOnDialog })));
const IssueCallDialog = lazy(() =>
  import('./issue-call-dialog').then((module) => ({ default: module.IssueCallDialog })),
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
  /** A rare act behind a sentence or a reason. */
  const asked = (action: CourseAction, confirm: ReactNode, destructive = false): MoreAction & { needs: boolean } => ({
    label: label(action),
    destructive,
    needs: course.allowedActions.includes(action),
    dialog: (open, onClose) => (
      <ActionDialog
        {...{ open, onClose, problem, confirm, destructive }}
        label={label(action)}
        asksReason={courseWorkflow.actions[action].asksReason}
        busy={act.isPending}
        onRun={(reason) => run(action, reason)}
      />
    ),
  });
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
    asked('reopen-call', t('The call closes by its deadline again. The focal points are told.')),
    asked('reopen', t('Whom the closing has marked stands as before; what was marked by hand since stays.')),
    asked(
      'cancel',
      <WhoIsTold
        course={course}
        told={t(
          'The focal points of the invited countries are told, with the reason. Letters of the call that have not left are called back.',
        )}
      />,
      true,
    ),
  ];
  return (
    <WorkflowActions<CourseAction>
      workflow={courseWorkflow}
      allowed={course.allowedActions}
      primary={['propose', 'approve', 'issue-call', 'close-call', 'confirm', 'start', 'close']}
      // results are released where they are seen
      except={['postpone', 'change-mode', 'cancel', 'release-results', 'reopen', 'reopen-call']}
      confirms={{
        propose: t('The director reads your reason, then approves the course or returns it.'),
        return: t('The coordinator reads your reason and can propose the course again.'),
      }}
      dialogs={{
        'issue-call': (open, onClose) => <IssueCallDialog {...{ course, open, onClose }} />,
        'close-call': (open, onClose) => <CloseCallDialog {...{ course, open, onClose }} />,
        confirm: (open, onClose) => <GoOnDialog action="confirm" {...{ course, open, onClose }} />,
        start: (open, onClose) => <GoOnDialog action="start" {...{ course, open, onClose }} />,
        close: (open, onClose) => <CloseCourseDialog {...{ course, open, onClose }} />,
      }}
      busy={act.isPending}
      problem={problem}
      onRun={run}
    >
      <MoreActions actions={more.filter(({ needs }) => needs)} />
    </WorkflowActions>
  );
}
