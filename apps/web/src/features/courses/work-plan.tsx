import { Button, Title } from '@mantine/core';
import { type CourseDto, listWorkPlanOptions, type StepDto } from '@kenshu/api-client';
import { EmptyState } from '@kenshu/ui';
import { useQuery } from '@tanstack/react-query';
import { lazy, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DialogButton } from '../../shell/dialog-button';
import { dayIn } from '../../shell/format';
import { Loaded } from '../../shell/loaded';
import { may, useMe } from '../../shell/me';
import { useNow } from '../../shell/use-now';
import { WorkPlanRow } from './work-plan-row';
import { stepStates } from './work-plan-steps';
import styles from './work-plan.module.css';

const StepDialog = lazy(() => import('./step-dialog').then((module) => ({ default: module.StepDialog })));

/** The course's dated steps: what is late and what comes next stand out; what is done is folded away. */
export function WorkPlan({ course }: { course: CourseDto }) {
  const { t } = useTranslation();
  const plan = useQuery(listWorkPlanOptions({ path: { id: course.id } }));
  return (
    <section aria-labelledby="work-plan" className={styles.plan}>
      <Loaded query={plan} waiting={t('Reading the work plan')}>
        {({ items }) => <Steps course={course} items={items} />}
      </Loaded>
    </section>
  );
}

function Steps({ course, items }: { course: CourseDto; items: readonly StepDto[] }) {
  const { t } = useTranslation();
  const me = useMe();
  const today = dayIn(useNow(), course.zone);
  const mayWrite = may(me, 'course:write') && !course.referenceOnly;
  const [showsDone, setShowsDone] = useState(false);
  // What was done before this visit. A step that is ticked now stays where it is, so that the tick can be taken back.
  const [before] = useState(() => new Set(items.flatMap(({ id, doneAt }) => (doneAt ? [id] : []))));
  const states = stepStates(items, today);
  const done = items.filter(({ doneAt }) => doneAt).length;
  const folded = items.filter(({ id, doneAt }) => doneAt && before.has(id));
  const shown = showsDone ? items : items.filter((step) => !folded.includes(step));
  return (
    <>
      <header className={styles.head}>
        <Title order={2} size="h3" id="work-plan">
          {t('Work plan')}
        </Title>
        {items.length > 0 && (
          <span className={styles.count}>
            {t('{count} of {total} steps done', { count: done, total: items.length })}
          </span>
        )}
        {folded.length > 0 && (
          <Button variant="subtle" size="compact-sm" aria-expanded={showsDone} onClick={() => setShowsDone(!showsDone)}>
            {showsDone ? t('Hide what is done') : t('Show what is done')}
          </Button>
        )}
        {mayWrite && (
          <div className={styles.add}>
            <DialogButton label={t('Add a step')} size="compact-sm">
              {(open, close) => <StepDialog course={course} open={open} onClose={close} />}
            </DialogButton>
          </div>
        )}
      </header>
      {items.length === 0 ? (
        <EmptyState order={3} title={t('No step is planned.')} />
      ) : (
        <ol className={styles.steps}>
          {shown.map((step) => (
            <WorkPlanRow key={step.id} {...{ step, course, today, mayWrite }} state={states.get(step.id) ?? 'later'} />
          ))}
        </ol>
      )}
    </>
  );
}
