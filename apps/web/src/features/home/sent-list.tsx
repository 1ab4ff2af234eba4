import type { SentCallDto } from '@kenshu/api-client';
import { localised } from '@kenshu/domain/kit/localised';
import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../shell/format';
import { useNow } from '../../shell/use-now';
import { useResultWords } from '../../shell/use-result-words';
import styles from './home-page.module.css';

/** What the country has sent: it can only wait, so each row says for what and until when. */
export function SentList({ sent }: { sent: readonly SentCallDto[] }) {
  const { t, i18n } = useTranslation();
  const format = useFormat();
  const resultWords = useResultWords();
  const now = useNow();
  return (
    <ul className={styles.rows}>
      {sent.map(({ id, course, count, closesAt, zone, resultsOn, ...results }) => {
        const name = localised(course.names, [i18n.language]);
        const known = resultWords(results);
        return (
          <li key={id} className={styles.row}>
            <div className={styles.what}>
              <p className={styles.text}>{name}</p>
              <p className={styles.about}>
                {known && <span>{t('Results so far: {results}.', { results: known })}</span>}
                <span>
                  {known
                    ? t('{count} nominees still wait for the result.', { count })
                    : t('{count} nominees sent.', { count })}
                </span>
                <span>
                  {resultsOn
                    ? t('Results are expected by {day}.', { day: format.day(resultsOn) })
                    : t('The day of the results is not announced yet.')}
                </span>
                {new Date(closesAt) > now && (
                  <span>{t('The call is open until {when}.', { when: format.deadline(closesAt, zone) })}</span>
                )}
              </p>
            </div>
            <Button
              component={Link}
              to="/country/calls"
              variant="default"
              size="compact-sm"
              aria-label={`${t('Open the call')}: ${name}`}
            >
              {t('Open the call')}
            </Button>
          </li>
        );
      })}
    </ul>
  );
}
