import { Button } from '@mantine/core';
import type { CourseDto } from '@kenshu/api-client';
import { Notice } from '@kenshu/ui';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../shell/format';
import { may, useMe } from '../../shell/me';
import styles from './course-workspace.module.css';

/** Whose turn it is with a course, since when and why: what its status alone does not say. */
export function CourseStanding({ course }: { course: CourseDto }) {
  const { t } = useTranslation();
  const format = useFormat();
  const me = useMe();
  const { id, status, moves, theme, startsOn, allowedActions, zone } = course;
  const said = (actions: readonly string[]) => moves.findLast(({ action }) => actions.includes(action));
  const proposal = said(['propose', 'unpropose', 'return']);
  const who = (move: CourseDto['moves'][number]) => ({ who: move.by, when: format.instant(move.at, zone) });
  const reason = (move: CourseDto['moves'][number]) => move.reason && t('“{reason}”', { reason: move.reason });
  const notice = () => {
    if (status === 'proposed' && proposal) {
      const title = allowedActions.includes('approve')
        ? t('Waiting for your approval')
        : t('Waiting for the director’s approval');
      return (
        <Notice tone="warning" title={title}>
          {t('Proposed by {who}, {when}:', who(proposal))} {reason(proposal)}
        </Notice>
      );
    }
    if (status === 'planned' && proposal?.action === 'return') {
      return (
        <Notice tone="warning" title={t('The director has returned the proposal')}>
          {t('By {who}, {when}:', who(proposal))} {reason(proposal)}
        </Notice>
      );
    }
    if (status === 'planned' && may(me, 'course:write') && !theme) {
      return (
        <Notice
          tone="neutral"
          title={t('Not proposed to the director yet')}
          actions={
            <Button
              variant="default"
              size="compact-sm"
              renderRoot={(props) => <Link to="/desk/courses/$id/theme" params={{ id }} {...props} />}
            >
              {t('Choose a theme')}
            </Button>
          }
        >
          {startsOn ? t('It needs a theme first.') : t('It needs a theme and its days first.')}
        </Notice>
      );
    }
    const cancelled = status === 'cancelled' && said(['cancel']);
    if (cancelled) {
      return (
        <Notice tone="danger" title={t('The course is cancelled')}>
          {t('By {who}, {when}:', who(cancelled))} {reason(cancelled)}
        </Notice>
      );
    }
    return null;
  };
  const shown = notice();
  return shown && <div className={styles.standing}>{shown}</div>;
}
