import { Button } from '@mantine/core';
import { useForm } from '@mantine/form';
import { createCourseMutation, listProgrammesOptions, type ProgrammeRowDto } from '@kenshu/api-client';
import { Form, SelectField } from '@kenshu/ui';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { fieldWords } from '../../i18n/problems';
import { Loaded } from '../../shell/loaded';
import { useMe } from '../../shell/me';
import { useLocalised } from '../../shell/use-localised';
import { useProblemWords } from '../../shell/use-problem-words';
import { useUnsavedChanges } from '../../shell/use-unsaved-changes';
import { CourseFields } from './course-fields';
import { courseUpdate, courseValues, isWholeNumber, known } from './course-values';

interface Given {
  themeId?: string;
  programmeId?: string;
}

export function EmptyCourse(given: Given) {
  const { t } = useTranslation();
  const programmes = useQuery(listProgrammesOptions({ query: { ended: false, pageSize: 100, sort: 'name' } }));
  return (
    <Loaded query={programmes} waiting={t('Reading the programmes')}>
      {({ items }) => <EmptyCourseForm programmes={items} {...given} />}
    </Loaded>
  );
}

function EmptyCourseForm({ programmes, themeId = '', programmeId = '' }: Given & { programmes: ProgrammeRowDto[] }) {
  const { t } = useTranslation();
  const localised = useLocalised();
  const navigate = useNavigate();
  const { languages, zone } = useMe().institute;
  const create = useMutation({
    ...createCourseMutation(),
    meta: { refusalsInPlace: true },
    onSuccess: ({ id }) => navigate({ to: '/desk/courses/$id/overview', params: { id }, ignoreBlocker: true }),
  });
  const needed = (text: string) => (text ? null : t('This is needed.'));
  const whole = (text: string) => (isWholeNumber(text) ? null : t(fieldWords['integer']!));
  const form = useForm({
    mode: 'uncontrolled',
    initialValues: { programmeId, ...courseValues({ zone }, languages), themeId },
    validate: {
      programmeId: needed,
      ordinal: whole,
      startsOn: needed,
      endsOn: needed,
      capacity: whole,
      minimum: whole,
    },
  });
  const send = ({ programmeId, ...values }: typeof form.values) => {
    const { startsOn, endsOn } = values;
    create.mutate({ body: { ...known(courseUpdate(values, true)), programmeId, startsOn, endsOn } });
  };
  return (
    <>
      {useUnsavedChanges(form.isDirty() && !create.isSuccess)}
      <Form form={form} problem={useProblemWords(create.error)} onSubmit={send}>
        <SelectField
          path="programmeId"
          label={t('Programme')}
          data={[
            { value: '', label: t('Choose one of the list.') },
            ...programmes.map(({ id, names }) => ({ value: id, label: localised(names) ?? '' })),
          ]}
        />
        <CourseFields
          languages={languages}
          zone={zone}
          withoutNumber={t('Left empty, it takes the next one, or none beside a title of its own.')}
        />
        <div>
          <Button type="submit" loading={create.isPending}>
            {t('Make the course')}
          </Button>
        </div>
      </Form>
    </>
  );
}
