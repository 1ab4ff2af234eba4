import {
  type GroupMembersDto,
  listGroupMembersOptions,
  listGroupMembersQueryKey,
  moveGroupMembers,
} from '@kenshu/api-client';
import { useIsMutating, useMutation, useQueryClient } from '@tanstack/react-query';
import { type GroupMove, moved } from './group-places';

/** Moves people between the groups of a course: shown at once, sent one after another, so that quick presses all count. */
export function useGroupMoves(courseId: string) {
  const queryClient = useQueryClient();
  const path = { id: courseId };
  const key = listGroupMembersQueryKey({ path });
  const { queryKey } = listGroupMembersOptions({ path });
  const mutationKey = ['group-moves', courseId];
  const move = useMutation({
    mutationKey,
    scope: { id: `groups ${courseId}` },
    meta: { touches: [] },
    mutationFn: async (moves: GroupMove[]) => {
      const { data } = await moveGroupMembers({ path, body: { moves }, throwOnError: true });
      return data;
    },
    onMutate: async (moves) => {
      await queryClient.cancelQueries({ queryKey });
      queryClient.setQueryData<GroupMembersDto>(key, (now) => now && { items: moved(now.items, moves) });
    },
    // an answer to the last press is the whole truth; one before it would take later presses back for a moment
    onSuccess: (data) => {
      if (queryClient.isMutating({ mutationKey }) === 1) queryClient.setQueryData(key, data);
    },
    onError: () => queryClient.invalidateQueries({ queryKey }),
  });
  return { move: move.mutate, moving: useIsMutating({ mutationKey }) > 0 };
}
