import { useForm } from '@mantine/form';
import { addCourseStaffMutation, type CourseDto, type StaffDuty } from '@kenshu/api-client';
import { staffDuties, staffDutyNames } from '@kenshu/domain/courses/staff';
import { FormDialog, SelectField } from '@kenshu/ui';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { PersonField } from '../../shell/person-field';
import { useProblemWords } from '../../shell/use-problem-words';

interface Props {
  course: CourseDto;
  open: boolean;
  onClose: () => void;
}

export function StaffDialog({ course, open, onClose }: Props) {
  const { t } = useTranslation();
  const add = useMutation({ ...addCourseStaffMutation(), meta: { refusalsInPlace: true }, onSuccess: onClose });
  const form = useForm({
    mode: 'controlled',
    initialValues: { personId: null as string | null, duty: 'coordinator' satisfies StaffDuty as StaffDuty },
    validate: { personId: (id) => (id ? null : t('This is needed.')) },
  });
  return (
    <FormDialog
      title={t('Add somebody')}
      submit={t('Add')}
      busy={add.isPending}
      problem={useProblemWords(add.error)}
      onSubmit={({ personId, duty }) => personId && add.mutate({ path: { id: course.id }, body: { personId, duty } })}
      {...{ open, onClose, form }}
    >
      <PersonField path="personId" label={t('Name')} />
      <SelectField
        path="duty"
        label={t('What the person does')}
        description={t('It gives no right here: a role does, on the page of the account.')}
        data={staffDutyNames.map((duty) => ({ value: duty, label: t(staffDuties[duty].label) }))}
      />
    </FormDialog>
  );
}
