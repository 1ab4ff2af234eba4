import { Button, Group } from '@mantine/core';
import { useForm } from '@mantine/form';
import { type CourseDto, updateCourseMutation } from '@kenshu/api-client';
import { announced, notAnnounced } from '@kenshu/domain/courses/course.workflow';
import { Form } from '@kenshu/ui';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { fieldWords } from '../../i18n/problems';
import { ifMatch } from '../../shell/api';
import { languagesFor } from '../../shell/localised-fields';
import { useMe } from '../../shell/me';
import { noteDone } from '../../shell/notes';
import { useProblemWords } from '../../shell/use-problem-words';
import { useUnsavedChanges } from '../../shell/use-unsaved-changes';
import { CourseFields } from './course-fields';
import { courseUpdate, courseValues, isWholeNumber } from './course-values';
import styles from './course-form.module.css';

export function EditCourse({ course, onDone }: { course: CourseDto; onDone: () => void }) {
  const { t } = useTranslation();
  const languages = languagesFor(useMe().institute.languages, { ...course.venue, ...course.titles });
  const update = useMutation({
    ...updateCourseMutation(),
    meta: { refusalsInPlace: true },
    onSuccess: () => {
      noteDone(t('Saved.'));
      onDone();
    },
  });
  const mayMove = notAnnounced.includes(course.status);
  const whole = (text: string) => (isWholeNumber(text) ? null : t(fieldWords['integer']!));
  const form = useForm({
    mode: 'uncontrolled',
    initialValues: courseValues(course, languages),
    validate: { ordinal: whole, capacity: whole, minimum: whole },
  });
  return (
    <div className={styles.form}>
      {useUnsavedChanges(form.isDirty() && !update.isSuccess)}
      <Form
        form={form}
        problem={useProblemWords(update.error)}
        onSubmit={(values) =>
          update.mutate({ path: { id: course.id }, body: courseUpdate(values, mayMove), headers: ifMatch(course) })
        }
      >
        <CourseFields
          languages={languages}
          zone={course.zone}
          withoutNumber={course.origin === 'reference' ? undefined : t('Left empty, the course is not numbered.')}
          datesFixed={!mayMove}
          modeFixed={course.mode !== null && announced.includes(course.status)}
        />
        <Group gap="sm">
          <Button type="submit" loading={update.isPending}>
            {t('Save')}
          </Button>
          <Button variant="default" onClick={onDone}>
            {t('Back')}
          </Button>
        </Group>
      </Form>
    </div>
  );
}
