/** Tries of one letter before it is given up; a mail server that cannot be reached is not the letter's fault and is not counted. */
export const mailAttempts = 8;

/** Minutes to wait after a try: 1, 2, 4 … 64, some two hours over all. */
export const minutesAfterTry = (attempts: number): number => 2 ** Math.min(attempts - 1, 6);
