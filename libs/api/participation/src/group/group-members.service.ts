import type { GroupDuty } from '@kenshu/domain/courses/group';
import type { Actor } from '@kenshu/domain/kit/actor';
import { invalidField, Problem } from '@kenshu/domain/kit/problem';
import { CourseGroup, CourseGroupMember, lockCourse } from '@kenshu/courses';
import { type Answer, Db, jsonOf, type JsonText, Reader, rowOf } from '@kenshu/http';
import { record } from '@kenshu/platform';
import { Injectable } from '@nestjs/common';
import { IsNull } from 'typeorm';
import type { MoveGroupMembersDto } from './group-member.dto';
import { groupMembers, leaveGroup, placesOf } from './group-member.queries';

@Injectable()
export class GroupMembersService {
  constructor(
    private readonly db: Db,
    private readonly reader: Reader,
  ) {}

  async list(courseId: string, actor: Actor): Promise<JsonText> {
    const found = await this.reader.row<Answer>(groupMembers(courseId, actor));
    if (!found) throw new Problem('not-found');
    return jsonOf(found);
  }

  /** Puts people into groups, or into none; nobody is in two. The course is locked, so that two desks come one by one. */
  move(courseId: string, { moves }: MoveGroupMembersDto, actor: Actor): Promise<JsonText> {
    return this.db.transaction(async (tx) => {
      await lockCourse(tx, courseId, actor);
      const groups = await tx.findBy(CourseGroup, { courseId, whole: false, endedAt: IsNull() });
      const people = moves.map(({ personId }) => personId);
      const places = new Map((await placesOf(tx, courseId, people)).map((place) => [place.personId, place]));
      for (const [i, { personId, groupId, duty, fromGroupId }] of moves.entries()) {
        const place = places.get(personId);
        if (!place) throw invalidField(`#/moves/${i}/personId`, 'unknown', 'names nobody who takes part');
        if (groupId && !groups.some(({ id }) => id === groupId))
          throw invalidField(`#/moves/${i}/groupId`, 'unknown', 'names a group that is not of this course');
        if (fromGroupId !== undefined && fromGroupId !== place.groupId)
          throw new Problem('group/moved-meanwhile', { name: place.name });
        const stays = groupId === place.groupId ? place.duty : null;
        await leaveGroup(tx, courseId, personId);
        if (groupId)
          await tx.insert(CourseGroupMember, { groupId, personId, duty: (duty ?? stays ?? 'member') as GroupDuty });
      }
      await record(tx, actor, 'group.move', { type: 'course', id: courseId }, { moves });
      return jsonOf((await rowOf<Answer>(tx, groupMembers(courseId, actor)))!);
    });
  }
}
