import { Injectable, type OnModuleInit, SetMetadata, type Type } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { LabelledMethods } from './labelled-methods';

const ON = 'kenshu:on';

/** Marks a method `(tx, event)` that is awaited inside the transaction of whoever publishes the event. */
export const On = (event: Type): MethodDecorator => SetMetadata(ON, event);

type Listener = (tx: EntityManager, event: object) => Promise<void>;

/** Speaks to the contexts on the right: listeners run one after another, the first error ends the transaction. */
@Injectable()
export class Events implements OnModuleInit {
  private readonly listeners = new Map<unknown, Listener[]>();

  constructor(private readonly methods: LabelledMethods) {}

  onModuleInit() {
    for (const { label, method } of this.methods.with<Type, Listener>(ON)) {
      this.listeners.set(label, [...(this.listeners.get(label) ?? []), method]);
    }
  }

  async publish(tx: EntityManager, event: object): Promise<void> {
    for (const listener of this.listeners.get(event.constructor) ?? []) await listener(tx, event);
  }
}
