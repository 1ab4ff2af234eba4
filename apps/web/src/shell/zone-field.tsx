import { SelectField } from '@kenshu/ui';
import { useTranslation } from 'react-i18next';
import { readerZone, zoneChoices } from './zones';

interface Props {
  path: string;
  description?: string;
  /** The zone it has now, or that of the institute; offered first, beside the reader's own. */
  likely: readonly string[];
}

export function ZoneField({ path, description, likely }: Props) {
  const { t } = useTranslation();
  return (
    <SelectField
      path={path}
      label={t('Time zone')}
      description={description}
      data={zoneChoices(t, ...likely, readerZone())}
    />
  );
}
