import { actOnCourseMutation, type CourseDto } from '@kenshu/api-client';
import { courseWorkflow } from '@kenshu/domain/courses/course.workflow';
import { ActionButton } from '@kenshu/ui';
import { useMutation } from '@tanstack/react-query';
import { lazy } from 'react';
import { useTranslation } from 'react-i18next';
import { DialogButton } from '../../shell/dialog-button';
import { may, useMe } from '../../shell/me';
import { useProblemWords } from '../../shell/use-problem-words';
import { WorkflowActions } from '../../shell/workflow-actions';

const PostponeDialog = lazy(() => import('./postpone-dialog').then((module) => ({ default: module.PostponeDialog })));
const ChangeModeDialog = lazy(() =>
  import('./change-mode-dialog').then((module) => ({ default: module.ChangeModeDialog })),
);
const CopyDialog = lazy(() => import('./copy-dialog').then((module) => ({ default: module.CopyDialog })));

export function CourseActions({ course }: { course: CourseDto }) {
  const { t } = useTranslation();
  const me = useMe();
  const act = useMutation({ ...actOnCourseMutation(), meta: { refusalsInPlace: true } });
  const problem = useProblemWords(act.error);
  const allows = (action: string) => course.allowedActions.includes(action);
  return (
    <WorkflowActions
      workflow={courseWorkflow}
      allowed={course.allowedActions}
      primary={['approve', 'issue-call', 'close-call', 'confirm', 'start', 'close']}
      // two ask for more than a reason, who cancels goes past all the rest, and results are released where they are seen
      except={['postpone', 'change-mode', 'cancel', 'release-results']}
      busy={act.isPending}
      problem={problem}
      onRun={(action, reason) => act.mutateAsync({ path: { id: course.id }, body: { action, reason } })}
    >
      {allows('postpone') && (
        <DialogButton label={t('Postpone')}>
          {(open, onClose) => <PostponeDialog {...{ course, open, onClose }} />}
        </DialogButton>
      )}
      {allows('change-mode') && (
        <DialogButton label={t('Change the mode')}>
          {(open, onClose) => <ChangeModeDialog {...{ course, open, onClose }} />}
        </DialogButton>
      )}
      {may(me, 'course:write') && (
        <DialogButton label={t('Copy this course')}>
          {(open, onClose) => <CopyDialog {...{ course, open, onClose }} />}
        </DialogButton>
      )}
      {allows('cancel') && (
        <ActionButton
          label={t(courseWorkflow.actions.cancel.label)}
          asksReason
          destructive
          busy={act.isPending}
          problem={problem}
          onRun={(reason) => act.mutateAsync({ path: { id: course.id }, body: { action: 'cancel', reason } })}
        />
      )}
    </WorkflowActions>
  );
}
