import { useForm } from '@mantine/form';
import {
  addWorkPlanStepMutation,
  type CourseDto,
  removeWorkPlanStepMutation,
  type StepDto,
  type StepOwner,
  updateWorkPlanStepMutation,
} from '@kenshu/api-client';
import { stepOwners } from '@kenshu/domain/courses/work-plan';
import { ActionButton, DayField, FormDialog, LocalisedField, LongTextField, SelectField } from '@kenshu/ui';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { ifMatch } from '../../shell/api';
import { dayIn } from '../../shell/format';
import { languagesFor } from '../../shell/localised-fields';
import { textsFor, textsOf, textsOrNull } from '@kenshu/ui/texts';
import { useMe } from '../../shell/me';
import { useLocalised } from '../../shell/use-localised';
import { useProblemWords } from '../../shell/use-problem-words';
import { ownerWords } from './step-owner';
import { daysBetween } from './work-plan-steps';

interface Props {
  course: CourseDto;
  /** Absent: a new one. */
  step?: StepDto;
  open: boolean;
  onClose: () => void;
}

export function StepDialog({ course, step, open, onClose }: Props) {
  const { t } = useTranslation();
  const localised = useLocalised();
  const languages = languagesFor(useMe().institute.languages, step?.titles);
  const settled = { meta: { refusalsInPlace: true } as const, onSuccess: onClose };
  const add = useMutation({ ...addWorkPlanStepMutation(), ...settled });
  const update = useMutation({ ...updateWorkPlanStepMutation(), ...settled });
  const remove = useMutation({ ...removeWorkPlanStepMutation(), ...settled });
  const firstDay = course.startsOn ?? dayIn(new Date(), course.zone);
  const needed = t('This is needed.');
  const form = useForm({
    mode: 'uncontrolled',
    initialValues: {
      titles: textsFor(languages, step?.titles),
      owner: step?.owner ?? ('institute' satisfies StepOwner as StepOwner),
      dueOn: step?.dueOn ?? '',
      note: step?.note ?? '',
      noteForNext: step?.noteForNext ?? '',
    },
    validate: {
      titles: (titles) => (textsOrNull(titles) ? null : needed),
      dueOn: (day) => (day ? null : needed),
    },
  });
  const send = (values: typeof form.values) => {
    const { owner, dueOn } = values;
    const own = { titles: textsOf(values.titles), owner, offsetDays: daysBetween(firstDay, dueOn) };
    if (!step) return add.mutate({ path: { id: course.id }, body: own });
    const notes = { note: values.note.trim() || null, noteForNext: values.noteForNext.trim() || null };
    update.mutate({ path: { id: step.id }, body: { ...own, ...notes }, headers: ifMatch(step) });
  };
  const owners = ownerWords(t);
  return (
    <FormDialog
      title={step ? t('Step of the work plan') : t('Add a step')}
      submit={step ? t('Save') : t('Add')}
      busy={add.isPending || update.isPending}
      problem={useProblemWords(add.error ?? update.error ?? remove.error)}
      onSubmit={send}
      aside={
        step && (
          <ActionButton
            label={t('Remove')}
            destructive
            confirm={t('“{step}” will no longer stand in the work plan of this course.', {
              step: localised(step.titles),
            })}
            busy={remove.isPending}
            onRun={() => remove.mutateAsync({ path: { id: step.id }, headers: ifMatch(step) })}
          />
        )
      }
      {...{ open, onClose, form }}
    >
      <LocalisedField path="titles" label={t('Step')} languages={languages} />
      <SelectField
        path="owner"
        label={t('Who does it')}
        data={stepOwners.map((owner) => ({ value: owner, label: owners[owner] }))}
      />
      <DayField path="dueOn" label={t('Due')} description={t('It moves with the first day of the course.')} />
      {step && (
        <>
          <LongTextField path="note" label={t('Note')} minRows={2} optional />
          <LongTextField
            path="noteForNext"
            label={t('For next year')}
            description={t('It reappears on this step of the copy.')}
            minRows={2}
            optional
          />
        </>
      )}
    </FormDialog>
  );
}
