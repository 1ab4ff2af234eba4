import { Text } from '@mantine/core';
import { useForm } from '@mantine/form';
import { actOnCourseMutation, type CourseDto } from '@kenshu/api-client';
import { modes } from '@kenshu/domain/courses/course';
import { announced } from '@kenshu/domain/courses/course.workflow';
import { FormDialog, LongTextField, SelectField } from '@kenshu/ui';
import { useMutation } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { noteDone } from '../../shell/notes';
import { useProblemWords } from '../../shell/use-problem-words';
import { modeWords } from './mode';

interface Props {
  course: CourseDto;
  open: boolean;
  onClose: () => void;
}

export function ChangeModeDialog({ course, open, onClose }: Props) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const act = useMutation({
    ...actOnCourseMutation(),
    meta: { refusalsInPlace: true },
    onSuccess: () => {
      noteDone(t('The mode is changed. What follows from it is listed.'));
      void navigate({ to: '/desk/courses/$id/confirm-again', params: { id: course.id } });
      onClose();
    },
  });
  const others = modes.filter((mode) => mode !== course.mode);
  const form = useForm({
    mode: 'uncontrolled',
    initialValues: { mode: others[0]!, reason: '' },
    validate: { reason: (text: string) => (text.trim() ? null : t('This is needed.')) },
  });
  return (
    <FormDialog
      title={t('Change the mode')}
      busy={act.isPending}
      problem={useProblemWords(act.error)}
      onSubmit={(values) => act.mutate({ path: { id: course.id }, body: { action: 'change-mode', ...values } })}
      {...{ open, onClose, form }}
    >
      {announced.includes(course.status) && (
        <Text>{t('People and rooms are listed, to be confirmed again. Nobody is written to before you ask.')}</Text>
      )}
      <SelectField
        path="mode"
        label={t('New mode')}
        description={course.mode ? t('Until now: {mode}', { mode: modeWords(course.mode, t) }) : undefined}
        data={others.map((mode) => ({ value: mode, label: modeWords(mode, t) }))}
      />
      <LongTextField path="reason" label={t('Reason')} minRows={2} />
    </FormDialog>
  );
}
