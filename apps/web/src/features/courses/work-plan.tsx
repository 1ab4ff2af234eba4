import { Checkbox, Title } from '@mantine/core';
import { type CourseDto, listWorkPlanOptions } from '@kenshu/api-client';
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

/** The course's dated steps: what is late and what comes next stand out. */
export function WorkPlan({ course }: { course: CourseDto }) {
  const { t } = useTranslation();
  const me = useMe();
  const today = dayIn(useNow(), course.zone);
  const plan = useQuery(listWorkPlanOptions({ path: { id: course.id } }));
  const [hidesDone, setHidesDone] = useState(false);
  const mayWrite = may(me, 'course:write') && !course.referenceOnly;
  return (
    <section aria-labelledby="work-plan" className={styles.plan}>
      <Loaded query={plan} waiting={t('Reading the work plan')}>
        {({ items }) => {
          const states = stepStates(items, today);
          const done = items.filter(({ doneAt }) => doneAt).length;
          const shown = hidesDone ? items.filter(({ doneAt }) => !doneAt) : items;
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
                {done > 0 && (
                  <Checkbox
                    size="sm"
                    label={t('Hide what is done')}
                    checked={hidesDone}
                    onChange={({ currentTarget }) => setHidesDone(currentTarget.checked)}
                  />
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
                    <WorkPlanRow
                      key={step.id}
                      {...{ step, course, today, mayWrite }}
                      state={states.get(step.id) ?? 'later'}
                    />
                  ))}
                </ol>
              )}
            </>
          );
        }}
      </Loaded>
    </section>
  );
}
