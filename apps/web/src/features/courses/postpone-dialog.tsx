import { useForm } from '@mantine/form';
import { actOnCourseMutation, type CourseDto } from '@kenshu/api-client';
import { DayField, FormDialog, LongTextField } from '@kenshu/ui';
import { useMutation } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { noteDone } from '../../shell/notes';
import { useProblemWords } from '../../shell/use-problem-words';
import styles from './course-form.module.css';
import { WhoIsTold } from './who-is-told';
import { addDays, daysBetween } from './work-plan-steps';

interface Props {
  course: CourseDto;
  open: boolean;
  onClose: () => void;
}

/** New dates, with the reason: the last day follows the first until it is set by hand. */
export function PostponeDialog({ course, open, onClose }: Props) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const act = useMutation({
    ...actOnCourseMutation(),
    meta: { refusalsInPlace: true },
    onSuccess: () => {
      noteDone(t('Postponed. The work plan moved with the first day; the rest is listed.'));
      void navigate({ to: '/desk/courses/$id/confirm-again', params: { id: course.id } });
      onClose();
    },
  });
  const needed = (text: string) => (text.trim() ? null : t('This is needed.'));
  const form = useForm({
    mode: 'uncontrolled',
    initialValues: { startsOn: course.startsOn ?? '', endsOn: course.endsOn ?? '', reason: '' },
    validate: { startsOn: needed, endsOn: needed, reason: needed },
  });
  const setByHand = useRef(false);
  const { startsOn, endsOn } = course;
  form.watch('startsOn', ({ value }) => {
    if (!value || !startsOn || !endsOn || setByHand.current) return;
    form.setFieldValue('endsOn', addDays(value, daysBetween(startsOn, endsOn)));
  });
  return (
    <FormDialog
      title={t('Postpone')}
      busy={act.isPending}
      problem={useProblemWords(act.error)}
      onSubmit={(values) => act.mutate({ path: { id: course.id }, body: { action: 'postpone', ...values } })}
      {...{ open, onClose, form }}
    >
      <WhoIsTold
        course={course}
        told={t(
          'The focal points of the invited countries are told the new days, with the reason. Deadlines, people and sessions are listed, to be confirmed again.',
        )}
      />
      <div className={styles.pair}>
        <DayField path="startsOn" label={t('New first day')} />
        <DayField path="endsOn" label={t('New last day')} onChosen={() => (setByHand.current = true)} />
      </div>
      <LongTextField path="reason" label={t('Reason')} minRows={2} />
    </FormDialog>
  );
}
