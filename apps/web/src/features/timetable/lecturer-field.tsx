import { Button, Checkbox } from '@mantine/core';
import { listLecturersOptions } from '@kenshu/api-client';
import { SelectField, useFormFace } from '@kenshu/ui';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { AddLecturer } from './add-lecturer';

/** Who teaches, from the register; somebody new is added on the way. */
export function LecturerField() {
  const { t } = useTranslation();
  const { form } = useFormFace();
  const lecturers = useQuery(listLecturersOptions({ query: { pageSize: 100, sort: 'name' } }));
  const [adding, setAdding] = useState(false);
  const chosen = form.useWatchValue('lecturerId' as never) as string;
  const choose = async (id: string) => {
    await lecturers.refetch();
    form.setFieldValue('lecturerId' as never, id);
    setAdding(false);
  };
  return (
    <div>
      <SelectField
        path="lecturerId"
        label={t('Lecturer')}
        data={[
          { value: '', label: t('No lecturer yet') },
          ...(lecturers.data?.items ?? []).map(({ id, latinName }) => ({ value: id, label: latinName })),
        ]}
        optional
      />
      {chosen && (
        <Checkbox
          mt="xs"
          label={t('Has agreed')}
          description={t('Who is only asked is not booked yet, and the session counts as open.')}
          key={form.key('lecturerAgreed' as never)}
          {...form.getInputProps('lecturerAgreed' as never, { type: 'checkbox' })}
        />
      )}
      {adding ? (
        <AddLecturer onAdded={(id) => void choose(id)} onCancel={() => setAdding(false)} />
      ) : (
        <Button size="compact-sm" variant="subtle" mt={4} onClick={() => setAdding(true)}>
          {t('Somebody else')}
        </Button>
      )}
    </div>
  );
}
