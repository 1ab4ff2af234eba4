import { type ActionOf, statusesOf, type StatusOf, workflowOf } from '../kit/workflow';

/** A place for somebody who teaches a session: who is asked agrees or cannot come. Only who agreed is booked. */
// prettier-ignore
export const lecturerPlaceWorkflow = workflowOf<object>()({
  initial: 'to-be-found',
  states: {
    'to-be-found': { label: 'No lecturer yet', tone: 'warning' },
    asked:         { label: 'Asked',           tone: 'warning' },
    agreed:        { label: 'Agreed',          tone: 'success' },
    declined:      { label: 'Cannot come',     tone: 'neutral' },
  },
  actions: {
    agree:   { label: 'Agreed',      from: ['asked', 'declined'], to: 'agreed',   needs: 'session:write' },
    decline: { label: 'Cannot come', from: ['asked', 'agreed'],   to: 'declined', needs: 'session:write' },
  },
});

export type PlaceStatus = StatusOf<typeof lecturerPlaceWorkflow>;
export type PlaceAction = ActionOf<typeof lecturerPlaceWorkflow>;
export const placeStatuses = statusesOf(lecturerPlaceWorkflow);
