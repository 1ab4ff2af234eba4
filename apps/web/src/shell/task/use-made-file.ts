import { cancelTaskMutation, getTaskOptions, getTaskQueryKey, type TaskDto } from '@kenshu/api-client';
import { taskLimits } from '@kenshu/domain/platform/task';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { ifMatch } from '../api';
import { useMe } from '../me';

/** Tasks by who began them for what: who leaves the page and comes back finds the work where it stands. */
const begun = new Map<string, string>();

const EVERY_MS = 1_000;

/** A file that the server makes on demand: begins the task, follows it, and knows the result while it is kept. */
export function useMadeFile(what: string, begin: () => Promise<TaskDto>) {
  const key = `${useMe().userId} ${what}`;
  const client = useQueryClient();
  const [id, setId] = useState(() => begun.get(key));
  const { data, error } = useQuery({
    ...getTaskOptions({ path: { id: id ?? '' } }),
    enabled: id !== undefined,
    refetchInterval: ({ state }) => (state.data?.endedAt || state.error ? false : EVERY_MS),
  });
  const forget = () => {
    begun.delete(key);
    setId(undefined);
  };
  const start = useMutation({
    mutationFn: begin,
    meta: { touches: [], refusalsInPlace: true },
    onSuccess: (task) => {
      client.setQueryData(getTaskQueryKey({ path: { id: task.id } }), task);
      begun.set(key, task.id);
      setId(task.id);
    },
  });
  const cancel = useMutation({ ...cancelTaskMutation(), meta: { touches: [] }, onSuccess: forget });
  // another page, a swept result or another reader's task: as if nothing had been begun
  const task = id === undefined || error || isSwept(data) ? undefined : data;
  return {
    task: task?.status === 'cancelled' ? undefined : task,
    starting: start.isPending,
    refusal: start.error,
    start: () => start.mutate(),
    cancel: () => task && cancel.mutate({ path: { id: task.id }, headers: ifMatch(task) }),
  };
}

const isSwept = (task: TaskDto | undefined): boolean =>
  !!task?.endedAt && Date.now() - Date.parse(task.endedAt) > (taskLimits.resultHours - 1) * 3_600_000;
