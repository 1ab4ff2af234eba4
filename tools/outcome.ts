/** What a part of the tests came to. */
export interface Outcome {
  passed: number;
  failed: number;
  skipped: number;
  /** Everything the failures had to say. */
  complaints: string[];
}

export const outcome = (counts: Partial<Outcome> = {}): Outcome => ({
  passed: 0,
  failed: 0,
  skipped: 0,
  complaints: [],
  ...counts,
});

export const failure = (complaint: string): Outcome => outcome({ failed: 1, complaints: [complaint] });

export const sum = (outcomes: Outcome[]): Outcome =>
  outcomes.reduce(
    (a, b) => ({
      passed: a.passed + b.passed,
      failed: a.failed + b.failed,
      skipped: a.skipped + b.skipped,
      complaints: [...a.complaints, ...b.complaints],
    }),
    outcome(),
  );

/** The closing line, the same for every part and for the whole. */
export const inWords = ({ passed, failed, skipped }: Outcome): string =>
  `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;

/** Nothing tested is no success. */
export const exitCode = ({ passed, failed }: Outcome): number => (failed > 0 || passed === 0 ? 1 : 0);

/** Runs one part of the tests and says how it went; whatever breaks it is a failure of that part. */
export async function part(title: string, work: () => Promise<Outcome>): Promise<Outcome> {
  const start = Date.now();
  console.log(`${title} …`);
  const result = await work().catch((error: unknown) =>
    failure(error instanceof Error ? (error.stack ?? error.message) : String(error)),
  );
  for (const complaint of result.complaints) console.log(`\n${complaint.trim()}\n`);
  console.log(`${title}: ${inWords(result)} (${Math.round((Date.now() - start) / 1000)} s)`);
  return result;
}
