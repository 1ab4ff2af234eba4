import type { CountryNomineeDto } from '@kenshu/api-client';
import { isOut } from './nominee-phrase';

export interface Move {
  id: string;
  /** The place from 1 in the whole list. */
  rank: number;
}

/** The list with one nominee at another place. */
export function moved<N extends { id: string }>(nominees: readonly N[], { id, rank }: Move): N[] {
  const one = nominees.find((nominee) => nominee.id === id);
  if (!one) return [...nominees];
  const others = nominees.filter((nominee) => nominee !== one);
  return [...others.slice(0, rank - 1), one, ...others.slice(rank - 1)];
}

/** The place one step up or down, past those who are out of the order; undefined at the end of it. */
export function nextRank(nominees: readonly CountryNomineeDto[], id: string, step: -1 | 1): number | undefined {
  let at = nominees.findIndex((nominee) => nominee.id === id) + step;
  while (nominees[at] && isOut(nominees[at]!)) at += step;
  return nominees[at] ? at + 1 : undefined;
}
