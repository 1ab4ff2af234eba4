import { type CallDto, type CourseDto, getCallOptions } from '@kenshu/api-client';
import { Notice } from '@kenshu/ui';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../shell/format';
import { useNow } from '../../shell/use-now';
import { AskFirst } from './ask-first';
import styles from './ask-first.module.css';

interface Props {
  course: CourseDto;
  open: boolean;
  onClose: () => void;
}

/** Who could still have nominated, before the call is closed for everybody. */
export function CloseCallDialog({ course, ...dialog }: Props) {
  const { t } = useTranslation();
  const format = useFormat();
  const now = useNow();
  const query = useQuery(getCallOptions({ path: { id: course.id } }));
  const openTo = ({ invitations }: CallDto) =>
    invitations.filter(({ closesAt, answer }) => answer !== 'no-nomination' && new Date(closesAt) > now);
  return (
    <AskFirst
      {...{ course, query, ...dialog }}
      action="close-call"
      done={(call) =>
        openTo(call).length > 0
          ? t('The call is closed, and the countries concerned are written to. “More” reopens it.')
          : t('The call is closed. “More” reopens it.')
      }
    >
      {(call) => {
        const open = openTo(call);
        const silent = open.filter(({ answer }) => answer === 'silent' || answer === 'opened').length;
        const inPreparation = open.filter(({ drafts }) => drafts > 0);
        const drafts = inPreparation.reduce((sum, one) => sum + one.drafts, 0);
        if (open.length === 0) return t('The deadline has passed for every country. The selection is next.');
        return (
          <>
            <Notice tone="warning" title={t('The deadline has not passed.')}>
              {t('The countries were told: {when}, {left}.', {
                when: format.deadline(call.closesAt, call.zone),
                left: format.left(call.closesAt, now, call.zone),
              })}
            </Notice>
            <p className={styles.line}>{t('What closing does:')}</p>
            <ul className={styles.list}>
              <li>{t('{count} countries can send nothing more.', { count: open.length })}</li>
              {silent > 0 && <li>{t('{count} of them have not put anybody forward yet.', { count: silent })}</li>}
              {drafts > 0 && (
                <li>
                  {t('{count} nominees in preparation are not sent: {where}.', {
                    count: drafts,
                    where: t('{count} countries', { count: inPreparation.length }),
                  })}
                </li>
              )}
              <li>{t('Their focal points are told by letter.')}</li>
            </ul>
            <p className={styles.line}>{t('It can be reopened until its deadline.')}</p>
          </>
        );
      }}
    </AskFirst>
  );
}
