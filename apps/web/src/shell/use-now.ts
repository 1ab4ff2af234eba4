import { useSyncExternalStore } from 'react';

function ticker(interval: number) {
  let now = new Date();
  const subscribe = (listener: () => void) => {
    const timer = setInterval(() => {
      now = new Date();
      listener();
    }, interval);
    return () => clearInterval(timer);
  };
  const get = () => {
    if (Date.now() - now.getTime() >= interval) now = new Date();
    return now;
  };
  return () => useSyncExternalStore(subscribe, get);
}

/** The time by the device, fresh at least every ten seconds. */
export const useNow = ticker(10_000);

/** The time by the device, each second: for a countdown. */
export const useSeconds = ticker(1_000);
