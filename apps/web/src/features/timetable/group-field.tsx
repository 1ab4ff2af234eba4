import { Checkbox } from '@mantine/core';
import { listCourseGroupsOptions } from '@kenshu/api-client';
import { useFormFace } from '@kenshu/ui';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocalised } from '../../shell/use-localised';
import type { SessionValues } from './session-body';
import styles from './session-form.module.css';

// No id looks like this.
const everybody = 'everybody';

/** For the whole course, or for one or some of its groups; a course without groups is not asked. */
export function GroupField({ courseId }: { courseId: string }) {
  const { t } = useTranslation();
  const localised = useLocalised();
  const { form } = useFormFace();
  const { data } = useQuery(listCourseGroupsOptions({ path: { id: courseId } }));
  const [chosen, setChosen] = useState((form.getValues() as SessionValues).groupIds);
  const parts = data?.items.filter(({ whole }) => !whole) ?? [];
  if (parts.length === 0) return null;
  const choose = (values: string[]) => {
    // the whole course is what is left when no group is ticked, and what takes every tick away
    const ids = chosen.length > 0 && values.includes(everybody) ? [] : values.filter((id) => id !== everybody);
    setChosen(ids);
    form.setFieldValue('groupIds' as never, ids);
  };
  return (
    <Checkbox.Group label={t('For')} value={chosen.length ? [...chosen] : [everybody]} onChange={choose}>
      <div className={styles.groups}>
        <Checkbox value={everybody} label={t('The whole course')} />
        {parts.map(({ id, names }) => (
          <Checkbox key={id} value={id} label={localised(names)} />
        ))}
      </div>
    </Checkbox.Group>
  );
}
