import { Button, Group } from '@mantine/core';
import { useForm } from '@mantine/form';
import { type CopiedCourseDto, copyCourseMutation, type CourseRowDto } from '@kenshu/api-client';
import { DayField, Form } from '@kenshu/ui';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { dayIn, useFormat } from '../../shell/format';
import { useMe } from '../../shell/me';
import { useProblemWords } from '../../shell/use-problem-words';
import { CopiedCourse } from './copied-course';
import styles from './course-form.module.css';
import { addDays, daysBetween, nextYearsDay } from './work-plan-steps';

interface Props {
  course: CourseRowDto;
  themeId?: string;
  onBack?: () => void;
  /** Shows the receipt in place of more than this form. */
  onCopied?: (copied: CopiedCourseDto) => void;
}

/** Makes this year's course from an earlier one: a new first day, then what was not copied. */
export function CopyCourse({ course, themeId, onBack, onCopied }: Props) {
  const { t } = useTranslation();
  const format = useFormat();
  const { zone } = useMe().institute;
  const { id, startsOn, endsOn } = course;
  const copy = useMutation({ ...copyCourseMutation(), meta: { refusalsInPlace: true }, onSuccess: onCopied });
  const offered = nextYearsDay(startsOn, dayIn(new Date(), zone));
  const [firstDay, setFirstDay] = useState(offered);
  const form = useForm({
    mode: 'uncontrolled',
    initialValues: { startsOn: offered },
    validate: { startsOn: (day) => (day ? null : t('This is needed.')) },
  });
  form.watch('startsOn', ({ value }) => setFirstDay(value));
  const problem = useProblemWords(copy.error);
  if (copy.data) return <CopiedCourse copied={copy.data} />;
  return (
    <Form
      form={form}
      problem={problem}
      onSubmit={(values) => copy.mutate({ path: { id }, body: { ...values, ...(themeId && { themeId }) } })}
    >
      <DayField
        path="startsOn"
        label={t('First day of the new course')}
        description={
          startsOn
            ? t('Until now it began on {day}. Every date of the work plan moves by the same number of days.', {
                day: format.day(startsOn),
              })
            : t('The days of the course that is copied are not recorded.')
        }
      />
      {firstDay && startsOn && endsOn && (
        <p className={styles.said}>
          {t('Last day: {day}', { day: format.day(addDays(firstDay, daysBetween(startsOn, endsOn))) })}
        </p>
      )}
      <Group gap="sm">
        <Button type="submit" loading={copy.isPending}>
          {t('Copy')}
        </Button>
        {onBack && (
          <Button variant="default" onClick={onBack}>
            {t('Back')}
          </Button>
        )}
      </Group>
    </Form>
  );
}
