import { useTranslation } from 'react-i18next';
import { partsOf } from './source-parts';

/** Where a fact is known from, its addresses as links. */
export function SourceText({ source }: { source: string }) {
  const { t } = useTranslation();
  if (source === 'memory') return t('From memory; no document is named.');
  return partsOf(source).map(({ text, href }) =>
    href ? (
      <a key={text} href={href}>
        {text}
      </a>
    ) : (
      text
    ),
  );
}
