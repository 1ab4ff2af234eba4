import { Button, Group, Radio, Stack, Text } from '@mantine/core';
import { actOnPersonMutation, type PersonDto } from '@kenshu/api-client';
import { Notice, SideBySide } from '@kenshu/ui';
import { useMutation } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { noteUndoable } from '../../shell/note-undoable';
import { noteDone } from '../../shell/notes';
import { useProblemWords } from '../../shell/use-problem-words';
import { evidenceOf } from './compare-people';
import { evidenceWords } from './evidence-words';
import { useComparedFacts, useTookPart } from './use-compared-facts';

/** Two records side by side, the evidence in sentences, and the decision. */
export function ComparePeople({ one, other }: { one: PersonDto; other: PersonDto }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const [kept, setKept] = useState(() => (known(one) > known(other) ? one : other).id);
  const [from, into] = kept === one.id ? [other, one] : [one, other];
  const { then } = useSearch({ from: '/desk/desk/people/$id/join' });
  const separate = useMutation({
    ...actOnPersonMutation(),
    onSuccess: () => noteDone(t('{name} stands alone again.', { name: from.latinName })),
  });
  const join = useMutation({
    ...actOnPersonMutation(),
    meta: { refusalsInPlace: true },
    onSuccess: async () => {
      // back to what was being done: the list of what waits, or the record that stays
      await (then === 'home'
        ? navigate({ to: '/home' })
        : navigate({ to: '/desk/people/$id', params: { id: into.id } }));
      noteUndoable(t('Joined: {name}', { name: into.latinName }), () =>
        separate.mutateAsync({ path: { id: from.id }, body: { action: 'separate' } }),
      );
    },
  });
  const problem = useProblemWords(join.error);
  const facts = useComparedFacts(one, other);
  const tookPart = useTookPart(one, other);
  const words = evidenceWords(t);
  return (
    <Stack gap="lg" mt="xl">
      <Text maw="var(--ui-measure)">
        {[...evidenceOf(one, other).map((evidence) => words[evidence]), tookPart].filter(Boolean).join(' ')}
      </Text>
      <SideBySide
        label={t('Both records')}
        heads={[
          <Head key={one.id} person={one} kept={kept} onKeep={setKept} />,
          <Head key={other.id} person={other} kept={kept} onKeep={setKept} />,
        ]}
        rows={facts}
      />
      <Text c="dimmed" maw="var(--ui-measure)">
        {t(
          'The names of the other record stay findable and its courses count for this person. Nothing is deleted, and the join can be undone.',
        )}
      </Text>
      {problem && (
        <Notice tone="danger" role="alert" title={problem.title}>
          {problem.detail ?? problem.fields.map((field) => field.words).join(' ')}
        </Notice>
      )}
      <Group gap="sm">
        <Button
          loading={join.isPending}
          onClick={() => join.mutate({ path: { id: from.id }, body: { action: 'join', into: into.id } })}
        >
          {t('Same person')}
        </Button>
        <Button
          variant="default"
          renderRoot={(props) =>
            then === 'home' ? (
              <Link to="/home" {...props} />
            ) : (
              <Link to="/desk/people/$id" params={{ id: one.id }} {...props} />
            )
          }
        >
          {t('Two people')}
        </Button>
        <Button
          variant="subtle"
          renderRoot={(props) => <Link to="/desk/people/$id/join" params={{ id: one.id }} {...props} />}
        >
          {t('Compare with another record')}
        </Button>
      </Group>
    </Stack>
  );
}

/** How much is on record: the fuller one of two records is offered to stay. */
const known = (person: PersonDto) =>
  Object.values(person).filter((value) => value !== null && !(Array.isArray(value) && value.length === 0)).length;

function Head(props: { person: PersonDto; kept: string; onKeep: (id: string) => void }): ReactNode {
  const { person, kept, onKeep } = props;
  const { t } = useTranslation();
  return (
    <Stack gap={6}>
      <Text fw={600}>{person.latinName}</Text>
      <Radio
        name="kept"
        label={t('Keep this record')}
        aria-label={t('Keep this record: {name}', { name: person.latinName })}
        checked={kept === person.id}
        onChange={() => onKeep(person.id)}
      />
    </Stack>
  );
}
