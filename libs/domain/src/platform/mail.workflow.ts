import { type ActionOf, type StatusOf, workflowOf } from '../kit/workflow';

// prettier-ignore
export const mailWorkflow = workflowOf<object>()({
  initial: 'waiting',
  states: {
    waiting:   { label: 'Waiting to be sent',       tone: 'info' },
    sending:   { label: 'Being sent',               tone: 'info' },
    sent:      { label: 'Sent',                     tone: 'success' },
    failed:    { label: 'Failed, tried again soon', tone: 'warning' },
    parked:    { label: 'Given up',                 tone: 'danger' },
    held:      { label: 'Held',                     tone: 'warning' },
    cancelled: { label: 'Not sent',                 tone: 'neutral' },
  },
  actions: {
    hold:    { label: 'Hold',       from: ['waiting', 'failed'],                     to: 'held',      needs: 'outbox:write' },
    release: { label: 'Release',    from: ['held'],                                  to: 'waiting',   needs: 'outbox:write' },
    retry:   { label: 'Send again', from: ['failed', 'parked'],                      to: 'waiting',   needs: 'outbox:write' },
    cancel:  { label: 'Do not send', from: ['waiting', 'failed', 'parked', 'held'],  to: 'cancelled', needs: 'outbox:write' },
  },
});

export type MailStatus = StatusOf<typeof mailWorkflow>;
export type MailAction = ActionOf<typeof mailWorkflow>;
