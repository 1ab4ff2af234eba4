import { createContext, use, useEffect, useRef } from 'react';

/** What a dialog is to the forms in it. Apart from the dialog itself, for a form on a page loads none. */
export interface Guard {
  /** Watches a form until the function that comes back is called. */
  watch(isDirty: () => boolean): () => void;
  leave(then: () => void): void;
}

export const GuardContext = createContext<Guard | null>(null);

/** Has the dialog around, if there is one, ask before what is typed in the form is thrown away. */
export function useWatched(isDirty: () => boolean): void {
  const guard = use(GuardContext);
  const latest = useRef(isDirty);
  useEffect(() => {
    latest.current = isDirty;
  });
  useEffect(() => guard?.watch(() => latest.current()), [guard]);
}

/** Goes a way out of a form, such as "Back": at once where nothing is typed, else when the question is answered so. */
export function useLeave(): (then: () => void) => void {
  const guard = use(GuardContext);
  return (then) => (guard ? guard.leave(then) : then());
}
