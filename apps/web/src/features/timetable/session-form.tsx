import { Button, Group } from '@mantine/core';
import { isNotEmpty, useForm } from '@mantine/form';
import type { CourseDto, CreateSessionDto, SessionDto, SessionType } from '@kenshu/api-client';
import { sessionTypeNames, sessionTypes } from '@kenshu/domain/timetable/session';
import {
  BackButton,
  DayField,
  Form,
  isClock,
  LocalisedField,
  type ProblemWords,
  SelectField,
  textsFor,
  textsOrNull,
  TimeField,
} from '@kenshu/ui';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useInstituteLanguages } from '../../shell/institute-text-field';
import { languagesFor } from '../../shell/localised-fields';
import { useUnsavedChanges } from '../../shell/use-unsaved-changes';
import { zoneWords } from '../../shell/zones';
import { ClashHint } from './clash-hint';
import { GroupField } from './group-field';
import { LecturerField } from './lecturer-field';
import { RoomField } from './room-field';
import { endsLater, inTheForm, sessionBody, type SessionValues } from './session-body';
import styles from './session-form.module.css';

interface Props {
  course: CourseDto;
  session?: SessionDto;
  /** The day and the hours that are offered for a new one. */
  offered?: Pick<SessionValues, 'day'> & Partial<Pick<SessionValues, 'starts' | 'ends'>>;
  problem?: ProblemWords;
  busy: boolean;
  onSave: (body: CreateSessionDto) => void;
  onCancel: () => void;
}

export function SessionForm({ course, session, offered, problem, busy, onSave, onCancel }: Props) {
  const { t } = useTranslation();
  const needed = isNotEmpty(t('This is needed.'));
  const clock = (text: string) => (isClock(text) ? null : t('Write the hour as 14:30.'));
  const languages = languagesFor(useInstituteLanguages(), session?.titles);
  const lecturer = session?.lecturers.find(({ status }) => status !== 'declined');
  const form = useForm<SessionValues>({
    mode: 'uncontrolled',
    initialValues: {
      type: session?.type ?? 'faculty',
      titles: textsFor(languages, session?.titles),
      day: session?.startsLocal.slice(0, 10) ?? offered?.day ?? '',
      starts: session?.startsLocal.slice(11) ?? offered?.starts ?? '',
      ends: session?.endsLocal.slice(11) ?? offered?.ends ?? '',
      roomId: session?.room?.id ?? '',
      lecturerId: lecturer?.id ?? '',
      lecturerAgreed: lecturer?.status !== 'asked',
      groupIds: session && !session.wholeCourse ? session.groups.map(({ id }) => id) : [],
    },
    validate: {
      titles: (titles) => (textsOrNull(titles) ? null : t('Write it in one language at least.')),
      day: needed,
      starts: clock,
      ends: (ends, values) => clock(ends) ?? (endsLater(values) ? null : t('This must come after the beginning.')),
    },
  });
  const fieldProblem = useMemo(() => inTheForm(problem), [problem]);
  return (
    <Form form={form} problem={fieldProblem} onSubmit={(values) => onSave(sessionBody(values))}>
      {useUnsavedChanges(() => form.isDirty())}
      <SelectField
        path="type"
        label={t('Type')}
        data={sessionTypeNames.map((value: SessionType) => ({ value, label: t(sessionTypes[value].label) }))}
      />
      <LocalisedField path="titles" label={t('Title')} languages={languages} data-autofocus />
      <DayField
        path="day"
        label={t('Day')}
        description={t('Times are those of {zone}', { zone: zoneWords(course.zone) })}
      />
      <div className={styles.times}>
        <TimeField path="starts" label={t('From')} />
        <TimeField path="ends" label={t('Until')} />
      </div>
      <RoomField />
      <LecturerField />
      <GroupField courseId={course.id} />
      {/* the refusal says it already */}
      {!problem && <ClashHint course={course} form={form} sessionId={session?.id} />}
      <Group gap="sm">
        <Button type="submit" loading={busy}>
          {t('Save')}
        </Button>
        <BackButton onBack={onCancel} />
      </Group>
    </Form>
  );
}
