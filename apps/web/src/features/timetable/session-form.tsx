import { Button, Group } from '@mantine/core';
import { isNotEmpty, useForm } from '@mantine/form';
import type { CourseDto, CreateSessionDto, SessionDto, SessionType } from '@kenshu/api-client';
import { sessionLimits, sessionTypeNames, sessionTypes } from '@kenshu/domain/timetable/session';
import { DayField, Form, isClock, type ProblemWords, SelectField, TextField, TimeField } from '@kenshu/ui';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { ClashHint } from './clash-hint';
import { GroupField } from './group-field';
import { LecturerField } from './lecturer-field';
import { RoomField } from './room-field';
import { endsLater, inTheForm, sessionBody, type SessionValues } from './session-body';
import styles from './timetable.module.css';
import { zoneWords } from '../../shell/zones';

interface Props {
  course: CourseDto;
  session?: SessionDto;
  /** The day of a new one. */
  day?: string;
  problem?: ProblemWords;
  busy: boolean;
  onSave: (body: CreateSessionDto) => void;
  onCancel: () => void;
}

export function SessionForm({ course, session, day = '', problem, busy, onSave, onCancel }: Props) {
  const { t } = useTranslation();
  const needed = isNotEmpty(t('This is needed.'));
  const clock = (text: string) => (isClock(text) ? null : t('Write the hour as 14:30.'));
  const lecturer = session?.lecturers.find(({ status }) => status !== 'declined');
  const form = useForm<SessionValues>({
    mode: 'uncontrolled',
    initialValues: {
      type: session?.type ?? 'faculty',
      titles: { en: '', fr: '', ja: '', ...session?.titles },
      day: session?.startsLocal.slice(0, 10) ?? day,
      starts: session?.startsLocal.slice(11) ?? '10:00',
      ends: session?.endsLocal.slice(11) ?? '12:30',
      roomId: session?.room?.id ?? '',
      lecturerId: lecturer?.id ?? '',
      lecturerAgreed: lecturer?.status !== 'asked',
      groupIds: session && !session.wholeCourse ? session.groups.map(({ id }) => id) : [],
    },
    validate: {
      titles: { en: needed },
      day: needed,
      starts: clock,
      ends: (ends, values) => clock(ends) ?? (endsLater(values) ? null : t('This must come after the beginning.')),
    },
  });
  const fieldProblem = useMemo(() => inTheForm(problem), [problem]);
  return (
    <Form form={form} problem={fieldProblem} onSubmit={(values) => onSave(sessionBody(values))}>
      <SelectField
        path="type"
        label={t('Type')}
        data={sessionTypeNames.map((value: SessionType) => ({ value, label: t(sessionTypes[value].label) }))}
      />
      <TextField path="titles.en" label={t('Title')} maxLength={sessionLimits.title} data-autofocus />
      <details className={styles.otherLanguages}>
        <summary>{t('Title in other languages')}</summary>
        <div>
          <TextField path="titles.fr" label={t('Title in French')} maxLength={sessionLimits.title} lang="fr" optional />
          <TextField
            path="titles.ja"
            label={t('Title in Japanese')}
            maxLength={sessionLimits.title}
            lang="ja"
            optional
          />
        </div>
      </details>
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
        <Button variant="default" onClick={onCancel}>
          {t('Back')}
        </Button>
      </Group>
    </Form>
  );
}
