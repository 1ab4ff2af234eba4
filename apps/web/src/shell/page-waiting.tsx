import { Waiting } from '@kenshu/ui';
import { useTranslation } from 'react-i18next';

/** While the code of a page is on its way. */
export function PageWaiting() {
  const { t } = useTranslation();
  return <Waiting what={t('Opening the page')} />;
}
