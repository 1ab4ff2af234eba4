import { type CourseDto, getClosingOptions } from '@kenshu/api-client';
import { Notice } from '@kenshu/ui';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../shell/format';
import { AskFirst } from './ask-first';
import styles from './ask-first.module.css';

interface Props {
  course: CourseDto;
  open: boolean;
  onClose: () => void;
}

/** What is not over yet, and whom the closing marks, before the course is closed. */
export function CloseCourseDialog({ course, ...dialog }: Props) {
  const { t } = useTranslation();
  const format = useFormat();
  const query = useQuery({ ...getClosingOptions({ path: { id: course.id } }), gcTime: 0 });
  return (
    <AskFirst
      {...{ course, query, ...dialog }}
      action="close"
      done={() => t('The course is closed. “More” reopens it.')}
    >
      {({ endsOn, daysLeft, sessionsToCome, completed, notArrived, settled }) => (
        <>
          {endsOn && daysLeft > 0 && (
            <Notice tone="warning" title={t('The course is not over.')}>
              {t('Its last day is {day}, {left}.', { day: format.day(endsOn), left: format.inDays(daysLeft) })}{' '}
              {sessionsToCome > 0 && t('{count} sessions are still to come.', { count: sessionsToCome })}
            </Notice>
          )}
          <p className={styles.line}>{t('What closing does:')}</p>
          <ul className={styles.list}>
            {completed + notArrived + settled === 0 && <li>{t('Nobody is marked: no participant is on the list.')}</li>}
            {completed > 0 && (
              <li>{t('{count} people who are there are marked “Completed”.', { count: completed })}</li>
            )}
            {notArrived > 0 && (
              <li>{t('{count} people who are still expected are marked “Did not arrive”.', { count: notArrived })}</li>
            )}
            {settled > 0 && <li>{t('{count} people stay as they are marked.', { count: settled })}</li>}
          </ul>
          <p className={styles.line}>{t('It can be reopened until it is marked as reported.')}</p>
        </>
      )}
    </AskFirst>
  );
}
