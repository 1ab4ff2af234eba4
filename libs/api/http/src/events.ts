import { Injectable, type OnModuleInit, SetMetadata, type Type } from '@nestjs/common';
import { DiscoveryService, MetadataScanner, Reflector } from '@nestjs/core';
import type { EntityManager } from 'typeorm';

const ON = 'kenshu:on';

/** Marks a method `(tx, event)` that is awaited inside the transaction of whoever publishes the event. */
export const On = (event: Type): MethodDecorator => SetMetadata(ON, event);

type Listener = (tx: EntityManager, event: object) => Promise<void>;

/** Speaks to the contexts on the right: listeners run one after another, the first error ends the transaction. */
@Injectable()
export class Events implements OnModuleInit {
  private readonly listeners = new Map<unknown, Listener[]>();

  constructor(
    private readonly discovery: DiscoveryService,
    private readonly scanner: MetadataScanner,
    private readonly reflector: Reflector,
  ) {}

  // Providers are found in the order of the modules' imports, which is the order of the contexts.
  onModuleInit() {
    for (const { instance } of this.discovery.getProviders() as { instance?: Record<string, Listener> }[]) {
      if (!instance) continue;
      for (const name of this.scanner.getAllMethodNames(Object.getPrototypeOf(instance) as object | null)) {
        const method = instance[name];
        const event = method && this.reflector.get<Type | undefined>(ON, method);
        if (!method || !event) continue;
        this.listeners.set(event, [...(this.listeners.get(event) ?? []), method.bind(instance)]);
      }
    }
  }

  async publish(tx: EntityManager, event: object): Promise<void> {
    for (const listener of this.listeners.get(event.constructor) ?? []) await listener(tx, event);
  }
}
