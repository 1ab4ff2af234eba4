import { Loader, Text } from '@mantine/core';
import { useEffect, useState } from 'react';
import styles from './waiting.module.css';

/** Whether a wait has lasted long enough to be spoken of. */
function useLate(after = 300) {
  const [late, setLate] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), after);
    return () => clearTimeout(timer);
  }, [after]);
  return late;
}

/** Nothing for 300 ms, then what is waited for. */
export function Waiting({ what }: { what: string }) {
  const late = useLate();
  return (
    <div role="status" className={styles.waiting}>
      {late && (
        <>
          <Loader size="xs" aria-hidden />
          <Text c="dimmed">{what}</Text>
        </>
      )}
    </div>
  );
}
