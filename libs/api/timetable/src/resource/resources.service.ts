import type { Actor } from '@kenshu/domain/kit/actor';
import { fold } from '@kenshu/domain/kit/fold';
import { invalidField } from '@kenshu/domain/kit/problem';
import {
  all,
  type Answer,
  Db,
  given,
  jsonOf,
  type JsonText,
  pageStatement,
  Reader,
  rowOf,
  rowsOf,
  type Sql,
  sql,
} from '@kenshu/http';
import { holdPerson } from '@kenshu/identity';
import { record } from '@kenshu/platform';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Lecturer } from './lecturer.entity';
import type { CreateLecturerDto, CreateRoomDto, ResourceQuery } from './resource.dto';
import { Room } from './room.entity';

const room = sql`json_build_object('id', r.id, 'names', r.names, 'capacity', r.capacity)`;
const lecturer = sql`json_build_object('id', l.id, 'latinName', p.latin_name, 'expertise', l.expertise, 'languages', to_json(l.languages))`;

@Injectable()
export class ResourcesService {
  constructor(
    private readonly db: Db,
    private readonly reader: Reader,
  ) {}

  listRooms(query: ResourceQuery): Promise<JsonText> {
    const matches = given(query.q, (q) => sql`lower(r.names ->> 'en') like ${`%${q.toLowerCase()}%`}`);
    const where = all([sql`r.ended_at is null`, matches]);
    const sorts = { name: `r.names ->> 'en'`, capacity: { nullable: 'r.capacity' } };
    return this.reader.json(pageStatement({ from: sql`from room r`, where, row: room, sorts, tie: 'r.id', query }));
  }

  createRoom({ names, capacity }: CreateRoomDto, actor: Actor): Promise<JsonText> {
    return this.db.transaction(async (tx) => {
      const made = await rowOf<{ id: string }>(
        tx,
        sql`insert into resource (id, kind) values (gen_random_uuid(), 'room') returning id`,
      );
      const { id } = await tx.save(Room, { id: made!.id, names, capacity: capacity ?? null });
      await record(tx, actor, 'room.create', { type: 'room', id });
      return present(tx, sql`select ${room}::text as body from room r where r.id = ${id}`);
    });
  }

  listLecturers(query: ResourceQuery): Promise<JsonText> {
    const matches = given(query.q, (q) => sql`p.search_text like ${`%${fold(q)}%`}`);
    return this.reader.json(
      pageStatement({
        from: sql`from lecturer l join person p on p.id = l.id`,
        where: all([sql`l.ended_at is null`, matches]),
        row: lecturer,
        sorts: { name: 'p.latin_name' },
        tie: 'l.id',
        query,
      }),
    );
  }

  createLecturer({ personId, expertise, languages = [] }: CreateLecturerDto, actor: Actor): Promise<JsonText> {
    return this.db.transaction(async (tx) => {
      if (!(await holdPerson(tx, personId))) {
        throw invalidField('#/personId', 'unknown', 'names a person who is not on record');
      }
      if (await tx.existsBy(Lecturer, { id: personId }))
        throw invalidField('#/personId', 'taken', 'is on the list of lecturers already');
      await rowsOf(tx, sql`insert into resource (id, kind) values (${personId}, 'person') on conflict (id) do nothing`);
      await tx.save(Lecturer, { id: personId, expertise: expertise ?? null, languages });
      await record(tx, actor, 'lecturer.create', { type: 'person', id: personId });
      return present(
        tx,
        sql`select ${lecturer}::text as body from lecturer l join person p on p.id = l.id where l.id = ${personId}`,
      );
    });
  }
}

const present = async (tx: EntityManager, statement: Sql) => jsonOf((await rowOf<Answer>(tx, statement))!);
