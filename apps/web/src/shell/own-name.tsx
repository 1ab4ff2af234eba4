import { Text } from '@mantine/core';

/** Below the Latin form: the name in its own letters, where it has any. */
export function OwnName({
  of: { ownName, ownNameLang },
}: {
  of: { ownName: string | null; ownNameLang: string | null };
}) {
  if (!ownName) return null;
  return (
    <Text component="div" size="xs" c="dimmed" lang={ownNameLang ?? undefined}>
      <bdi>{ownName}</bdi>
    </Text>
  );
}
