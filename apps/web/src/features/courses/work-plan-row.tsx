import { Checkbox } from '@mantine/core';
import { type CourseDto, type StepDto, updateWorkPlanStepMutation } from '@kenshu/api-client';
import { StateLabel } from '@kenshu/ui';
import { useMutation } from '@tanstack/react-query';
import { lazy, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ifMatch } from '../../shell/api';
import { DialogButton } from '../../shell/dialog-button';
import { dayIn, useFormat } from '../../shell/format';
import { useLocalised } from '../../shell/use-localised';
import { ownerWords } from './step-owner';
import { daysBetween, type StepState } from './work-plan-steps';
import styles from './work-plan.module.css';

const StepDialog = lazy(() => import('./step-dialog').then((module) => ({ default: module.StepDialog })));

interface Props {
  step: StepDto;
  course: CourseDto;
  state: StepState;
  today: string;
  mayWrite: boolean;
}

export function WorkPlanRow({ step, course, state, today, mayWrite }: Props) {
  const { t } = useTranslation();
  const localised = useLocalised();
  // What was pressed, until the server's answer is on the page.
  const [pressed, setPressed] = useState<boolean>();
  const update = useMutation({ ...updateWorkPlanStepMutation(), onSettled: () => setPressed(undefined) });
  const title = localised(step.titles) ?? '';
  const tick = (done: boolean) => {
    setPressed(done);
    update.mutate({ path: { id: step.id }, body: { done }, headers: ifMatch(step) });
  };
  return (
    <li className={styles.step} data-state={state}>
      <Checkbox
        className={styles.tick}
        aria-label={t('Done: {step}', { step: title })}
        checked={pressed ?? step.doneAt !== null}
        disabled={!mayWrite}
        onChange={({ currentTarget }) => tick(currentTarget.checked)}
      />
      <div className={styles.what}>
        <span className={styles.title}>{title}</span>
        <span className={styles.owner}>{ownerWords(t)[step.owner]}</span>
        {step.noteFromLast && (
          <p className={styles.fromLast}>
            <strong>{t('From last time:')}</strong> {step.noteFromLast}
          </p>
        )}
        {step.note && <p className={styles.note}>{step.note}</p>}
        {step.noteForNext && (
          <p className={styles.note}>
            <strong>{t('For next year:')}</strong> {step.noteForNext}
          </p>
        )}
      </div>
      <When step={step} state={state} today={today} zone={course.zone} />
      {mayWrite && (
        <DialogButton
          label={t('Edit')}
          aria-label={t('Edit: {step}', { step: title })}
          variant="subtle"
          color="gray"
          size="compact-sm"
        >
          {(open, close) => <StepDialog course={course} step={step} open={open} onClose={close} />}
        </DialogButton>
      )}
    </li>
  );
}

function When({ step, state, today, zone }: Pick<Props, 'step' | 'state' | 'today'> & { zone: string }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { dueOn, doneAt, doneBy } = step;
  const doneOn = doneAt ? dayIn(new Date(doneAt), zone) : '';
  const days = dueOn ? daysBetween(today, dueOn) : 0;
  return (
    <div className={styles.when}>
      {dueOn ? <time dateTime={dueOn}>{format.day(dueOn)}</time> : t('No date yet')}
      {doneAt ? (
        <span className={styles.doneBy}>
          {doneOn === dueOn
            ? doneBy
              ? t('done by {name}', { name: doneBy })
              : t('done', { context: 'step' })
            : doneBy
              ? t('done by {name}, {day}', { name: doneBy, day: format.day(doneOn) })
              : t('done on {day}', { day: format.day(doneOn) })}
        </span>
      ) : state === 'overdue' ? (
        <StateLabel tone="danger">{t('{count} days late', { count: -days })}</StateLabel>
      ) : state === 'next' ? (
        <StateLabel tone="info">{t('Next, {when}', { when: format.inDays(days) })}</StateLabel>
      ) : (
        dueOn && <span className={styles.doneBy}>{format.inDays(days)}</span>
      )}
    </div>
  );
}
