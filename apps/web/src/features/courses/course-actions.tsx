import { actOnCourseMutation, type CourseDto } from '@kenshu/api-client';
import { courseWorkflow } from '@kenshu/domain/courses/course.workflow';
import { useMutation } from '@tanstack/react-query';
import { useProblemWords } from '../../shell/use-problem-words';
import { WorkflowActions } from '../../shell/workflow-actions';

export function CourseActions({ course }: { course: CourseDto }) {
  const act = useMutation({ ...actOnCourseMutation(), meta: { refusalsInPlace: true } });
  return (
    <WorkflowActions
      workflow={courseWorkflow}
      allowed={course.allowedActions}
      destructive={['cancel']}
      // postponing and another mode ask for more than a reason
      except={['postpone', 'change-mode']}
      busy={act.isPending}
      problem={useProblemWords(act.error)}
      onRun={(action, reason) => act.mutateAsync({ path: { id: course.id }, body: { action, reason } })}
    />
  );
}
