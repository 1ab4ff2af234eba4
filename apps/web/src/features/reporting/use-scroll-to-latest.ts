import { type RefObject, useEffect, useRef } from 'react';

/**
 * For a box that may be narrower than its table: it begins at the latest years, which are at the end. `data-fits` says
 * that there is nothing to scroll, so that the head may stick to the window instead.
 */
export function useScrollToLatest(columns: number): RefObject<HTMLDivElement | null> {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const element = box.current;
    const table = element?.firstElementChild;
    if (!element || !table) return;
    const judge = () => {
      delete element.dataset['fits'];
      const fits = table.scrollWidth <= element.clientWidth;
      if (fits) element.dataset['fits'] = '';
    };
    const observer = new ResizeObserver(judge);
    observer.observe(element);
    judge();
    const end = element.scrollWidth - element.clientWidth;
    element.scrollTo({ left: document.documentElement.dir === 'rtl' ? -end : end });
    return () => observer.disconnect();
  }, [columns]);
  return box;
}
