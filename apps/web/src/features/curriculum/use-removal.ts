import type { RemovalAction } from '@kenshu/api-client';
import { useMutation } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { noteUndo } from '../../shell/note-undo';
import { noteDone } from '../../shell/notes';

interface Press {
  id: string;
  name: string;
  action: RemovalAction;
}

/** Removes a record, with the way back at hand, or brings it back; `list` is where one stands after a removal. */
export function useRemoval(
  list: '/desk/themes' | '/desk/programmes',
  send: (id: string, action: RemovalAction) => Promise<unknown>,
) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { mutate, isPending, variables } = useMutation({
    mutationFn: ({ id, action }: Press) => send(id, action),
    onSuccess: async (_, { id, name, action }) => {
      if (action === 'restore') return noteDone(t('“{name}” is back.', { name }));
      await navigate({ to: list });
      noteUndo(t('“{name}” is removed.', { name }), () => mutate({ id, name, action: 'restore' }));
    },
  });
  return { press: mutate, busy: isPending ? variables.id : null };
}
