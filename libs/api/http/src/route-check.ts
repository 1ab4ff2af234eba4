import { Injectable, type OnModuleInit, RequestMethod } from '@nestjs/common';
import { METHOD_METADATA } from '@nestjs/common/constants.js';
import { DiscoveryService, MetadataScanner, Reflector } from '@nestjs/core';
import { ACCESS, type Access } from './allow';
import { GIVES } from './gives';

export interface RouteLabel {
  operation: string;
  method: string;
  access: Access;
  status: number;
}

type Handlers = Record<string, (...args: unknown[]) => unknown>;

/** Stops the boot on a route that does not say who may call it or what it answers. */
@Injectable()
export class RouteCheck implements OnModuleInit {
  /** Every route of the api, by the name of its method, which is unique. */
  readonly routes = new Map<string, RouteLabel>();

  constructor(
    private readonly discovery: DiscoveryService,
    private readonly scanner: MetadataScanner,
    private readonly reflector: Reflector,
  ) {}

  onModuleInit() {
    for (const { metatype, name } of this.discovery.getControllers()) {
      const prototype = metatype?.prototype as Handlers | undefined;
      for (const operation of this.scanner.getAllMethodNames(prototype ?? null)) {
        const handler = prototype?.[operation];
        if (handler) this.check(`${name}.${operation}`, operation, handler);
      }
    }
  }

  private check(where: string, operation: string, handler: Handlers[string]) {
    const method = this.reflector.get<RequestMethod | undefined>(METHOD_METADATA, handler);
    if (method === undefined) return;
    const access = this.reflector.get<Access | undefined>(ACCESS, handler);
    const gives = this.reflector.get<{ status: number } | undefined>(GIVES, handler);
    if (!access) throw new Error(`${where} has no @Allow: say who may call it`);
    if (!gives) throw new Error(`${where} has no @Gives: say what it answers`);
    if (this.routes.has(operation))
      throw new Error(`${where}: another route is called ${operation}; the client needs unique names`);
    this.routes.set(operation, { operation, method: RequestMethod[method] ?? '', access, status: gives.status });
  }
}
