import { command } from './command.ts';
import { connected } from './connected.ts';
import { startTestEnvironment, template } from './test-environment.ts';

// Run by `startOwnPostgres` of @kenshu/testing, which tells it what to do and ends it by hanging up.
await command(async (here) => {
  const { postgres, stop } = await startTestEnvironment({ durable: true });
  here.atEnd(stop);
  const { cluster } = postgres;
  await connected(cluster.url('postgres', 'postgres'), (client) =>
    client.query(`create database own template ${template} owner kenshu_owner`),
  );
  const orders: Record<string, () => Promise<void>> = { kill: () => cluster.kill(), restart: () => cluster.start() };
  process.on('message', (order: string) => {
    void orders[order]?.().then(
      () => process.send?.({ done: order }),
      (error: unknown) => process.send?.({ failed: String(error) }),
    );
  });
  process.channel?.ref(); // this command lives for its orders
  process.send?.({ serverUrl: cluster.url('postgres', 'postgres'), database: 'own' });
  return new Promise<never>(() => undefined);
});
