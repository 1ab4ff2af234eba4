/** The days a call announces, beside those of its course; null where one is not set. */
export interface CallDates {
  /** The day of the deadline, in the zone of the call. */
  closesOn: string;
  resultsOn: string | null;
  confirmBy: string | null;
  /** The first day of the course. */
  startsOn: string | null;
}

interface CallDateFault {
  field: 'resultsOn' | 'confirmBy';
  code: 'before-deadline' | 'before-results' | 'after-first-day';
}

/** Days that contradict each other: results come after the deadline, confirmations after the results, all before the course. */
export function callDateFaults({ closesOn, resultsOn, confirmBy, startsOn }: CallDates): CallDateFault[] {
  const faults: (CallDateFault | false | null)[] = [
    resultsOn !== null && resultsOn < closesOn && { field: 'resultsOn', code: 'before-deadline' },
    resultsOn !== null && startsOn !== null && resultsOn > startsOn && { field: 'resultsOn', code: 'after-first-day' },
    confirmBy !== null &&
      (resultsOn !== null
        ? confirmBy < resultsOn && { field: 'confirmBy', code: 'before-results' }
        : confirmBy < closesOn && { field: 'confirmBy', code: 'before-deadline' }),
    confirmBy !== null && startsOn !== null && confirmBy > startsOn && { field: 'confirmBy', code: 'after-first-day' },
  ];
  return faults.filter((fault): fault is CallDateFault => !!fault);
}

export const callDateWords: Record<CallDateFault['code'], string> = {
  'before-deadline': 'must not be before the deadline',
  'before-results': 'must not be before the results',
  'after-first-day': 'must not be after the first day of the course',
};
