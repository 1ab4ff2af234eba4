import { LabelledMethods } from '@kenshu/http';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { JOB, type JobLabel } from './job';

type Run = (payload: unknown) => Promise<void>;

interface DeclaredJob extends JobLabel {
  run: Run;
}

/** Every job of the installation, found at boot; the worker runs them, the api only queues them. */
@Injectable()
export class Jobs implements OnModuleInit {
  readonly declared = new Map<string, DeclaredJob>();

  constructor(private readonly methods: LabelledMethods) {}

  onModuleInit() {
    for (const { label, method } of this.methods.with<JobLabel, Run>(JOB)) {
      if (this.declared.has(label.name)) throw new Error(`two methods run the job ${label.name}`);
      this.declared.set(label.name, { ...label, run: method });
    }
  }
}
