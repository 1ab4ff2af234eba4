import type { ReconfirmationListDto } from '@kenshu/api-client';
import { useTranslation } from 'react-i18next';
import { dayIn, useFormat } from '../../shell/format';
import { useMe } from '../../shell/me';
import styles from './confirm-again.module.css';
import { modeWords } from './mode';

/** One change in a sentence: from, to, who, when, why. */
export function ChangeWords({ change }: { change: ReconfirmationListDto['changes'][number] }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { zone } = useMe().institute;
  const { kind, before, after, reason, by, at } = change;
  const mode = (value: typeof before.mode) => (value ? modeWords(value, t) : t('Not recorded'));
  const [from, to] =
    kind === 'postpone'
      ? [format.days(before.startsOn, before.endsOn), format.days(after.startsOn, after.endsOn)]
      : [mode(before.mode), mode(after.mode)];
  return (
    <>
      <span className={styles.change}>
        {kind === 'postpone' ? t('Postponed:') : t('Other mode:')} <del>{from}</del> <ins>{to}</ins>
      </span>
      <span className={styles.quiet}>
        {t('{name}, {day}: “{reason}”', { name: by, day: format.day(dayIn(new Date(at), zone)), reason })}
      </span>
    </>
  );
}
