import {
  type CountryCallDto,
  type CountryNomineeDto,
  listCountryCallsQueryKey,
  updateNomination,
} from '@kenshu/api-client';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { ifMatch } from '../../shell/api';
import { type Move, moved } from './nominee-order';

interface Calls {
  items: CountryCallDto[];
}

/** Moves nominees in a call's order: shown at once, sent one after another, so that quick presses all count. */
export function useNomineeOrder(invitationId: string) {
  const queryClient = useQueryClient();
  const key = listCountryCallsQueryKey();
  const change = (to: (nominees: CountryNomineeDto[]) => CountryNomineeDto[]) =>
    queryClient.setQueryData<Calls>(
      key,
      (calls) =>
        calls && {
          items: calls.items.map((call) =>
            call.id === invitationId ? { ...call, nominees: to(call.nominees) } : call,
          ),
        },
    );
  const versionOf = (id: string) =>
    queryClient
      .getQueryData<Calls>(key)
      ?.items.flatMap(({ nominees }) => nominees)
      .find((nominee) => nominee.id === id)?.version ?? 1;

  return useMutation({
    scope: { id: `order ${invitationId}` },
    meta: { touches: [] },
    mutationFn: async ({ id, rank }: Move) => {
      const headers = ifMatch({ version: versionOf(id) });
      const { data } = await updateNomination({ path: { id }, body: { rank }, headers, throwOnError: true });
      return data;
    },
    onMutate: async (move) => {
      await queryClient.cancelQueries({ queryKey: key });
      change((nominees) => moved(nominees, move));
    },
    onSuccess: ({ id, version }) =>
      change((nominees) => nominees.map((nominee) => (nominee.id === id ? { ...nominee, version } : nominee))),
    onError: () => queryClient.invalidateQueries({ queryKey: key }),
  });
}
