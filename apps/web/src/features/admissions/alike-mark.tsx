import { StateLabel } from '@kenshu/ui';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { may, useMe } from '../../shell/me';
import type { Alike } from './use-alike';

/** "May be the same person as …", with the way to the comparison for who can join the two. */
export function AlikeMark({ alike }: { alike?: Alike }) {
  const { t } = useTranslation();
  const mayJoin = may(useMe(), 'person:write');
  if (!alike) return null;
  const { one, other } = alike;
  return (
    <div>
      <StateLabel tone="warning">{t('May be the same person as {name}', { name: other.latinName })}</StateLabel>{' '}
      {mayJoin && (
        <Link
          to="/desk/people/$id/join"
          params={{ id: one.personId }}
          search={{ with: other.personId }}
          aria-label={t('Compare {one} and {other}', { one: one.latinName, other: other.latinName })}
        >
          {t('Compare')}
        </Link>
      )}
    </div>
  );
}
