import { listCourseGroupsOptions } from '@kenshu/api-client';
import { SelectField } from '@kenshu/ui';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useLocalised } from '../../shell/use-localised';
import { everybody } from './session-body';

/** For the whole course or one of its groups; a course without groups is not asked. */
export function GroupField({ courseId }: { courseId: string }) {
  const { t } = useTranslation();
  const localised = useLocalised();
  const { data } = useQuery(listCourseGroupsOptions({ path: { id: courseId } }));
  const parts = data?.items.filter(({ whole }) => !whole) ?? [];
  if (parts.length === 0) return null;
  return (
    <SelectField
      path="groupId"
      label={t('For')}
      data={[
        { value: everybody, label: t('The whole course') },
        ...parts.map(({ id, names }) => ({ value: id, label: localised(names) ?? '' })),
      ]}
    />
  );
}
