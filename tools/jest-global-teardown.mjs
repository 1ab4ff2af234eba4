/** Ends what the set-up has started, and a run whose tests left something open: it would wait for that for ever. */
export default async function tearDown() {
  const { stopTestEnvironment } = /** @type {{ stopTestEnvironment?: () => Promise<void> }} */ (globalThis);
  await stopTestEnvironment?.();
  const limit = setTimeout(() => {
    console.error('The tests left a connection, a timer or a process open.');
    process.exit(1);
  }, 10_000);
  limit.unref();
}
