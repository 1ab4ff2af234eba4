import { Button, Group, TextInput } from '@mantine/core';
import { createRoomMutation, listRoomsOptions } from '@kenshu/api-client';
import { sessionLimits } from '@kenshu/domain/timetable/session';
import { useFormFace, SelectField } from '@kenshu/ui';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useInstituteLanguages } from '../../shell/institute-text-field';
import { useLocalised } from '../../shell/use-localised';
import styles from './session-form.module.css';

/** A room of the institute; one that is not on the list yet is added on the way. */
export function RoomField() {
  const { t, i18n } = useTranslation();
  const languages = useInstituteLanguages();
  const localised = useLocalised();
  const { form } = useFormFace();
  const rooms = useQuery(listRoomsOptions({ query: { pageSize: 100 } }));
  const [adding, setAdding] = useState(false);
  const [name, setName] = useState('');
  const create = useMutation({
    ...createRoomMutation(),
    onSuccess: async ({ id }) => {
      await rooms.refetch();
      form.setFieldValue('roomId' as never, id);
      setAdding(false);
      setName('');
    },
  });
  const language = languages.includes(i18n.language) ? i18n.language : (languages[0] ?? 'en');
  const add = () => name.trim() && create.mutate({ body: { names: { [language]: name.trim() } } });
  return (
    <div>
      <SelectField
        path="roomId"
        label={t('Room')}
        data={[
          { value: '', label: t('No room yet') },
          ...(rooms.data?.items ?? []).map(({ id, names, capacity }) => ({
            value: id,
            label: capacity
              ? t('{room}, {count} people', { room: localised(names), count: capacity })
              : (localised(names) ?? ''),
          })),
        ]}
        optional
      />
      {adding ? (
        <div className={styles.inline}>
          <TextInput
            label={t('Name of the room')}
            maxLength={sessionLimits.room}
            value={name}
            autoFocus
            onChange={(event) => setName(event.currentTarget.value)}
            onKeyDown={(event) => {
              if (event.key !== 'Enter') return;
              event.preventDefault();
              add();
            }}
          />
          <Group gap="xs">
            <Button size="compact-sm" loading={create.isPending} onClick={add}>
              {t('Add the room')}
            </Button>
            <Button size="compact-sm" variant="default" onClick={() => setAdding(false)}>
              {t('Back')}
            </Button>
          </Group>
        </div>
      ) : (
        <Button size="compact-sm" variant="subtle" mt={4} onClick={() => setAdding(true)}>
          {t('It is not on the list')}
        </Button>
      )}
    </div>
  );
}
