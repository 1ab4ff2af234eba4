import { Injectable, type OnModuleInit } from '@nestjs/common';
import { DiscoveryService, MetadataScanner, Reflector } from '@nestjs/core';
import { JOB, type JobLabel } from './job';

export interface DeclaredJob extends JobLabel {
  run: (payload: unknown) => Promise<void>;
}

/** Every job of the installation, found at boot; the worker runs them, the api only queues them. */
@Injectable()
export class Jobs implements OnModuleInit {
  readonly declared = new Map<string, DeclaredJob>();

  constructor(
    private readonly discovery: DiscoveryService,
    private readonly scanner: MetadataScanner,
    private readonly reflector: Reflector,
  ) {}

  onModuleInit() {
    for (const { instance } of this.discovery.getProviders() as { instance?: Record<string, DeclaredJob['run']> }[]) {
      if (!instance) continue;
      for (const name of this.scanner.getAllMethodNames(Object.getPrototypeOf(instance) as object | null)) {
        const method = instance[name];
        const label = method && this.reflector.get<JobLabel | undefined>(JOB, method);
        if (!method || !label) continue;
        if (this.declared.has(label.name)) throw new Error(`two methods run the job ${label.name}`);
        this.declared.set(label.name, { ...label, run: method.bind(instance) });
      }
    }
  }
}
