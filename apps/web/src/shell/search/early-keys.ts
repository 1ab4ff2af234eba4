/**
 * Keys that are pressed before the field they are meant for has the cursor: while a dialog is fetched, and the moment
 * until it stands. They are kept from the page and given to the field.
 */
export function keepKeys(page: Pick<Document, 'addEventListener' | 'removeEventListener'> = document) {
  let typed = '';
  const keep = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
    if (event.key === 'Escape') return stop();
    if (event.key === 'Backspace') typed = [...typed].slice(0, -1).join('');
    else if ([...event.key].length === 1) typed += event.key;
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const stop = () => page.removeEventListener('keydown', keep, { capture: true });
  page.addEventListener('keydown', keep, { capture: true });
  return {
    stop,
    /** What was typed; nothing is kept from then on. */
    take: (): string => {
      stop();
      const all = typed;
      typed = '';
      return all;
    },
  };
}

export type KeptKeys = ReturnType<typeof keepKeys>;
