import { getMailOptions, getSettingsOptions, listMailsOptions, type MailStatus } from '@kenshu/api-client';
import { statusesOf } from '@kenshu/domain/kit/workflow';
import { mailWorkflow } from '@kenshu/domain/platform/mail.workflow';
import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import type { AuditFilters } from '../../features/platform/audit-query';
import { mailsQuery } from '../../features/platform/mails-query';
import { oneOf } from '../../shell/list-filters';
import { type ListSearch, listSearch } from '../../shell/list-search';
import { deskRoute } from './desk.route';

type Raw = Record<string, unknown>;

const outboxRoute = createRoute({
  getParentRoute: () => deskRoute,
  path: '/desk/outbox',
  validateSearch: (raw: Raw): ListSearch & { status?: MailStatus } => ({
    ...listSearch(raw),
    status: oneOf(statusesOf(mailWorkflow), raw['status']),
  }),
  loaderDeps: ({ search }) => search,
  loader: ({ context, deps }) => void context.queryClient.prefetchQuery(listMailsOptions({ query: mailsQuery(deps) })),
  component: lazyRouteComponent(() => import('../../features/platform/outbox-page'), 'OutboxPage'),
});

const mailRoute = createRoute({
  getParentRoute: () => deskRoute,
  path: '/desk/outbox/$id',
  loader: ({ context, params: { id } }) => void context.queryClient.prefetchQuery(getMailOptions({ path: { id } })),
  component: lazyRouteComponent(() => import('../../features/platform/mail-page'), 'MailPage'),
});

const text = (value: unknown, form: RegExp) => (typeof value === 'string' && form.test(value) ? value : undefined);
const day = /^\d{4}-\d\d-\d\d$/;

const auditRoute = createRoute({
  getParentRoute: () => deskRoute,
  path: '/desk/audit',
  validateSearch: (raw: Raw): ListSearch & AuditFilters => ({
    ...listSearch(raw),
    subjectType: text(raw['subjectType'], /^[a-z-]{1,60}$/),
    subjectId: text(raw['subjectId'], /^[0-9a-f-]{36}$/),
    from: text(raw['from'], day),
    until: text(raw['until'], day),
  }),
  component: lazyRouteComponent(() => import('../../features/platform/audit-page'), 'AuditPage'),
});

const settingsRoute = createRoute({
  getParentRoute: () => deskRoute,
  path: '/desk/settings',
  loader: ({ context }) => void context.queryClient.prefetchQuery(getSettingsOptions()),
  component: lazyRouteComponent(() => import('../../features/platform/settings-page'), 'SettingsPage'),
});

export const platformRoutes = [outboxRoute, mailRoute, auditRoute, settingsRoute] as const;
