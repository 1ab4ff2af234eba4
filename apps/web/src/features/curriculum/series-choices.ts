import type { ProgrammeRowDto } from '@kenshu/api-client';
import type { LocalisedText } from '@kenshu/domain/kit/localised';

/** The number series there are, each by the programmes that draw from it. */
export function seriesChoices(
  programmes: readonly Pick<ProgrammeRowDto, 'series' | 'names'>[],
  words: (names: LocalisedText) => string | null,
): { value: string; label: string }[] {
  const names = new Map<string, string[]>();
  for (const programme of programmes) {
    names.set(programme.series, [...(names.get(programme.series) ?? []), words(programme.names) ?? programme.series]);
  }
  return [...names].map(([value, of]) => ({ value, label: of.join(', ') }));
}
