import { Injectable } from '@nestjs/common';
import { DiscoveryService, MetadataScanner, Reflector } from '@nestjs/core';

type Method = (...args: never[]) => unknown;

/** Finds the methods that a decorator has labelled: listeners, jobs, tasks. */
@Injectable()
export class LabelledMethods {
  constructor(
    private readonly discovery: DiscoveryService,
    private readonly scanner: MetadataScanner,
    private readonly reflector: Reflector,
  ) {}

  /** Every method of every provider with this label, bound; in the order of the modules' imports, that of the contexts. */
  with<Label, M extends Method>(key: string): { label: Label; method: M }[] {
    const found: { label: Label; method: M }[] = [];
    for (const { instance } of this.discovery.getProviders() as { instance?: Record<string, M> }[]) {
      if (!instance) continue;
      for (const name of this.scanner.getAllMethodNames(Object.getPrototypeOf(instance) as object | null)) {
        const method = instance[name];
        const label = method && this.reflector.get<Label | undefined>(key, method);
        if (method && label) found.push({ label, method: method.bind(instance) as M });
      }
    }
    return found;
  }
}
