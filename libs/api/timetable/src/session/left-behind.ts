import { CourseCopied } from '@kenshu/courses';
import { On } from '@kenshu/http';
import { Injectable } from '@nestjs/common';
import { type EntityManager, IsNull } from 'typeorm';
import { Session } from './session.entity';

/** A copy of a course begins without sessions; whoever copies is told. */
@Injectable()
export class SessionsLeftBehind {
  @On(CourseCopied)
  async tell(tx: EntityManager, { courseId, notCopied }: CourseCopied): Promise<void> {
    if (await tx.existsBy(Session, { courseId, cancelledAt: IsNull() })) notCopied.push('sessions');
  }
}
