import type { NeedDto } from '@kenshu/api-client';
import { localised } from '@kenshu/domain/kit/localised';
import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { dayIn, useFormat } from '../../shell/format';
import { readerZone } from '../../shell/zones';
import { Due } from './due';
import styles from './home-page.module.css';
import { counted, needWords } from './need-words';

const SHOWN = 5;

/** What waits, one row and one button each; the rest when asked for. */
export function NeedsList({ needs }: { needs: readonly NeedDto[] }) {
  const { t } = useTranslation();
  const [all, setAll] = useState(false);
  const shown = all ? needs : needs.slice(0, SHOWN);
  return (
    <>
      <ul className={styles.rows}>
        {shown.map((need) => (
          <Row key={`${need.kind} ${need.subjectId} ${need.people.join()}`} need={need} />
        ))}
      </ul>
      {needs.length > shown.length && (
        <Button variant="subtle" size="compact-sm" mt="xs" onClick={() => setAll(true)}>
          {t('{count} more', { count: needs.length - shown.length })}
        </Button>
      )}
    </>
  );
}

function Row({ need }: { need: NeedDto }) {
  const { t, i18n } = useTranslation();
  const format = useFormat();
  const text = useNeedText(need);
  const { button, to } = needWords[need.kind];
  return (
    <li className={styles.row} data-late={need.overdue || undefined}>
      <div className={styles.what}>
        <p className={styles.text}>{text}</p>
        {need.reason && <p className={styles.about}>{t('“{reason}”', { reason: need.reason })}</p>}
        <p className={styles.about}>
          {need.course && <span>{localised(need.course.names, [i18n.language])}</span>}
          {need.since && (
            <span>
              {t('Waiting since {day}', { day: format.day(dayIn(new Date(need.since), need.zone ?? readerZone())) })}
            </span>
          )}
          <Due need={need} />
        </p>
      </div>
      <Button component={Link} to={to(need)} variant="default" size="compact-sm" aria-label={`${t(button)}: ${text}`}>
        {t(button)}
      </Button>
    </li>
  );
}

function useNeedText({ kind, titles, people, count }: NeedDto): string {
  const { t, i18n } = useTranslation();
  if (kind === 'call-open' && count === 0) return t('A call is open: nobody is put forward yet');
  const [person = '', other = ''] = people;
  const title = localised(titles, [i18n.language]) ?? '';
  return t(needWords[kind].text, { title, person, other, ...(counted.includes(kind) && { count: count ?? 0 }) });
}
