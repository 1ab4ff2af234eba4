import type { SelectionOutcome } from '@kenshu/api-client';
import { nominationWorkflow } from '@kenshu/domain/admissions/nomination.workflow';

const { states } = nominationWorkflow;

/** A proposal reads as the state it would become. */
export const outcomeWords: Record<SelectionOutcome, string> = {
  selected: states.selected.label,
  reserve: states.reserve.label,
  'not-selected': states['not-selected'].label,
};
