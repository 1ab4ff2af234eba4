import { Box } from '@mantine/core';
import { getAuditCheckOptions } from '@kenshu/api-client';
import { Notice } from '@kenshu/ui';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../shell/format';
import { useMe } from '../../shell/me';

/** What the last look at the whole trail found, in a sentence; nothing before it is known or where it is broken. */
export function useTrailCheck(): string | undefined {
  const { t } = useTranslation();
  const format = useFormat();
  const { zone } = useMe().institute;
  const { data } = useQuery(getAuditCheckOptions());
  if (!data || data.complete === false) return undefined;
  if (!data.checkedAt) return t('Whether the trail is complete was not checked yet; it is checked every night.');
  const when = `${format.left(data.checkedAt, new Date(), zone)}, ${format.instant(data.checkedAt, zone)}`;
  if (!data.completeFrom) return t('The trail was empty when it was checked, {when}.', { when });
  return t('The trail is complete from {from} (checked {when}).', {
    from: format.instant(data.completeFrom, zone),
    when,
  });
}

/** Somebody changed what nobody may change: said above everything else on the page. */
export function BrokenTrail() {
  const { t } = useTranslation();
  const format = useFormat();
  const { zone } = useMe().institute;
  const { data } = useQuery(getAuditCheckOptions());
  if (data?.complete !== false) return null;
  return (
    <Box mb="lg">
      <Notice tone="danger" title={t('The trail does not hold.')}>
        {t(
          'Checked {when}: an entry was changed or is missing. Ask whoever runs the server for “npm run cli -- verify-audit”, which names the first.',
          { when: data.checkedAt && format.instant(data.checkedAt, zone) },
        )}
      </Notice>
    </Box>
  );
}
