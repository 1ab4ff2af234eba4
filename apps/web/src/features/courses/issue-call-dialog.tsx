import { type CourseDto, type IssuePreviewDto, previewCallOptions } from '@kenshu/api-client';
import { Notice } from '@kenshu/ui';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useCountryName } from '../../shell/countries';
import { useFormat } from '../../shell/format';
import { languageWords } from '../../shell/languages-of-names';
import { AskFirst } from './ask-first';
import styles from './ask-first.module.css';
import { callDateFaultWords } from './call-date-words';

interface Props {
  course: CourseDto;
  open: boolean;
  onClose: () => void;
}

const countriesOf = ({ recipients }: IssuePreviewDto) => new Set(recipients.map(({ countryCode }) => countryCode)).size;

/** To whom the call goes, who has nobody to write to, and the letter as it will read. */
export function IssueCallDialog({ course, ...dialog }: Props) {
  const { t, i18n } = useTranslation();
  const format = useFormat();
  const countryName = useCountryName();
  const languageName = (tag: string) => languageWords(tag, i18n.language);
  const query = useQuery({ ...previewCallOptions({ path: { id: course.id } }), gcTime: 0 });
  return (
    <AskFirst
      {...{ course, query, ...dialog }}
      action="issue-call"
      bars={({ deadlinePassed, recipients, unreached }) => deadlinePassed || recipients.length + unreached.length === 0}
      absent={<CallToPrepare course={course} onLeave={dialog.onClose} title={t('There is no call yet.')} />}
      done={(preview) =>
        t('The call is issued: {letters} to {countries}.', {
          letters: t('{count} letters', { count: preview.recipients.length }),
          countries: t('{count} countries', { count: countriesOf(preview) }),
        })
      }
    >
      {(preview) => {
        const { recipients, unreached, letters, toConfirm, deadlinePassed, dateFaults } = preview;
        if (recipients.length + unreached.length === 0)
          return <CallToPrepare course={course} onLeave={dialog.onClose} title={t('No country is invited yet.')} />;
        const inLanguages = letters.map(({ language }) => {
          const number = recipients.filter((to) => to.language === language).length;
          return `${languageName(language)} ${format.number(number)}`;
        });
        return (
          <>
            {deadlinePassed && (
              <Notice tone="danger" title={t('The deadline of the call has passed')}>
                {t('Change the days of the call first.')}
              </Notice>
            )}
            {toConfirm > 0 && (
              <Notice tone="warning" title={t('{count} to be confirmed again', { count: toConfirm })}>
                <Link to="/desk/courses/$id/confirm-again" params={{ id: course.id }} onClick={dialog.onClose}>
                  {t('The course was postponed: look at the days of the call first.')}
                </Link>
              </Notice>
            )}
            {dateFaults.length > 0 && (
              <Notice tone="warning" title={t('The days of the call do not fit together.')}>
                <ul className={styles.list}>
                  {dateFaults.map(({ field, code }) => (
                    <li key={`${field} ${code}`}>{callDateFaultWords(field, code, t)}</li>
                  ))}
                </ul>
              </Notice>
            )}
            {unreached.length > 0 && (
              <Notice
                tone="warning"
                title={t('{count} countries have no focal point: nobody is written to there.', {
                  count: unreached.length,
                })}
              >
                {format.list(unreached.map(countryName))}
              </Notice>
            )}
            <p className={styles.line}>
              {t('{letters} to {countries}', {
                letters: t('{count} letters', { count: recipients.length }),
                countries: t('{count} countries', { count: countriesOf(preview) }),
              })}
              {inLanguages.length > 0 && t(': ') + format.list(inLanguages)}
            </p>
            {recipients.length > 0 && (
              // a list that scrolls is reached by keyboard too
              <ul className={styles.recipients} tabIndex={0} aria-label={t('Recipients')}>
                {recipients.map(({ countryCode, name, email }) => (
                  <li key={`${countryCode} ${email}`}>
                    {countryName(countryCode)} · {name} · {email}
                  </li>
                ))}
              </ul>
            )}
            {letters.map(({ language, subject, text }) => (
              <details key={language}>
                <summary className={styles.summary}>
                  {t('The letter in {language}', { language: languageName(language) })}
                </summary>
                <div className={styles.letter} lang={language}>
                  <p className={styles.subject}>{subject}</p>
                  {text}
                </div>
              </details>
            ))}
            <p className={styles.line}>{t('The countries see the call from then on.')}</p>
          </>
        );
      }}
    </AskFirst>
  );
}

function CallToPrepare({ course, title, onLeave }: { course: CourseDto; title: string; onLeave: () => void }) {
  const { t } = useTranslation();
  return (
    <Notice tone="warning" title={title}>
      {t('A call needs a deadline and the countries that are invited.')}{' '}
      <Link to="/desk/courses/$id/call" params={{ id: course.id }} onClick={onLeave}>
        {t('Prepare the call')}
      </Link>
    </Notice>
  );
}
