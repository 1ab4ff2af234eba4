import type { SignInRowDto } from '@kenshu/api-client';
import { type Column, NotRecorded, StateLabel } from '@kenshu/ui';
import type { TFunction } from 'i18next';
import { type useFormat } from '../../shell/format';
import { readerZone } from '../../shell/zones';
import { browserWords } from './browser-words';
import { EndSignIn } from './end-sign-in';

export const signInColumns = (
  t: TFunction,
  format: ReturnType<typeof useFormat>,
  now: Date,
): Column<SignInRowDto>[] => [
  {
    key: 'browser',
    title: t('Browser'),
    wraps: true,
    render: ({ browser }) => browserName(browser, t) ?? <NotRecorded />,
  },
  {
    key: 'lastUsedAt',
    title: t('Last used'),
    render: ({ current, lastUsedAt }) =>
      current ? <StateLabel tone="success">{t('Now, here')}</StateLabel> : format.left(lastUsedAt, now),
  },
  {
    key: 'createdAt',
    title: t('Signed in'),
    wraps: true,
    render: ({ createdAt }) => format.instant(createdAt, readerZone()),
  },
  {
    key: 'end',
    title: t('End'),
    quiet: true,
    align: 'end',
    render: (row) => !row.current && <EndSignIn signIn={row} browser={browserName(row.browser, t)} />,
  },
];

function browserName(userAgent: string | null, t: TFunction): string | null {
  const words = browserWords(userAgent);
  return words ? t('{browser} on {system}', words) : userAgent;
}
