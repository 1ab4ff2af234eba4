import { demandAhead, demandBeforeCourse } from '@kenshu/domain/admissions/call.rules';
import type { Actor } from '@kenshu/domain/kit/actor';
import { invalidField, Problem } from '@kenshu/domain/kit/problem';
import { dayOf, instantOf, wallClockOf } from '@kenshu/domain/kit/time';
import { Course, lockCourse, settleAgain } from '@kenshu/courses';
import {
  type Answer,
  Db,
  demandVersion,
  jsonOf,
  type JsonText,
  nowOf,
  Reader,
  rowOf,
  rowsOf,
  type Sql,
  sql,
} from '@kenshu/http';
import { Country } from '@kenshu/identity';
import { CONFIG, type Config, record, SettingsMemory } from '@kenshu/platform';
import { Inject, Injectable } from '@nestjs/common';
import { type EntityManager, In } from 'typeorm';
import type {
  CreateCallDto,
  InvitationActionDto,
  InviteDto,
  IssuePreviewDto,
  UpdateCallDto,
  UpdateInvitationDto,
} from './call.dto';
import { alikeIn } from '../nomination/alike';
import { writeOfCall, writeOfCallChange } from '../letters/of-call';
import { writeReceipt } from '../letters/of-nominations';
import { demandNothingSent, submitNominees } from './answers';
import { demandHeldPlaces, demandPlacesExist, demandSoundDates, demandSoundDatesAfter } from './call-checks';
import { Call } from './call.entity';
import { calledCountries, callRecord, callsOfCourse, countryCallRecord, countryCalls } from './call.queries';
import { Invitation } from './invitation.entity';
import { previewOfIssue } from './issue-preview';
import { demandNotCancelled, lockCall, lockOfCountry, lockOfInstitute } from './lock-call';
import { planFollowsCall } from './plan-follows-call';
import { placesOf } from './places.queries';

@Injectable()
export class CallsService {
  constructor(
    private readonly db: Db,
    private readonly reader: Reader,
    private readonly settings: SettingsMemory,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  async get(courseId: string, actor: Actor): Promise<JsonText> {
    const found = await this.reader.row<Answer>(callRecord(courseId, actor));
    if (!found) throw new Problem('not-found');
    return jsonOf(found);
  }

  async listOfCourse(courseId: string, actor: Actor): Promise<JsonText> {
    const found = await this.reader.row<Answer>(callsOfCourse(courseId, actor));
    if (!found) throw new Problem('not-found');
    return jsonOf(found);
  }

  calledCountries(actor: Actor): Promise<JsonText> {
    return this.reader.json(calledCountries(actor));
  }

  preview(courseId: string, actor: Actor): Promise<IssuePreviewDto> {
    return this.db.transaction((tx) => previewOfIssue(tx, courseId, this.config.baseUrl, actor));
  }

  async alike(courseId: string, actor: Actor): Promise<JsonText> {
    const found = await this.reader.row<Answer>(alikeIn(courseId, actor));
    if (!found) throw new Problem('not-found');
    return jsonOf(found);
  }

  async places(courseId: string, actor: Actor): Promise<JsonText> {
    const { fourEyes } = await this.settings.get();
    const found = await this.reader.row<Answer>(placesOf(courseId, actor, fourEyes));
    if (!found) throw new Problem('not-found');
    return jsonOf(found);
  }

  listForCountry(actor: Actor): Promise<JsonText> {
    return this.reader.json(countryCalls(actor));
  }

  create(courseId: string, input: CreateCallDto, actor: Actor): Promise<JsonText> {
    return this.db.transaction(async (tx) => {
      const course = await lockCourse(tx, courseId, actor);
      if (course.facts.referenceOnly) throw new Problem('course/reference-only');
      if (course.facts.status === 'cancelled') throw new Problem('course/cancelled');
      if (await tx.existsBy(Call, { courseId })) throw new Problem('taken');
      const zone = input.zone ?? (await tx.findOneByOrFail(Course, { id: courseId })).zone;
      const { resultsOn = null, confirmBy = null } = input;
      const { startsOn } = course;
      const closesAt = instantOf(input.closesAt, zone);
      demandBeforeCourse(closesAt, zone, startsOn, '#/closesAt');
      demandSoundDates({ closesOn: dayOf(closesAt, zone), resultsOn, confirmBy, startsOn });
      const call = await tx.save(Call, {
        courseId,
        closesAt: new Date(closesAt),
        zone,
        resultsOn,
        confirmBy,
      });
      await planFollowsCall(tx, courseId);
      await record(tx, actor, 'call.create', { type: 'call', id: call.id });
      return present(tx, callRecord(courseId, actor));
    });
  }

  update(id: string, version: number | undefined, input: UpdateCallDto, actor: Actor): Promise<JsonText> {
    return this.db.transaction(async (tx) => {
      const call = await lockCall(tx, id, actor);
      demandVersion(version, call.version);
      const zone = input.zone ?? call.zone;
      const closesAt = instantOf(input.closesAt ?? wallClockOf(call.closesAt.toISOString(), call.zone), zone);
      const { resultsOn, confirmBy } = input;
      const moved = Date.parse(closesAt) !== call.closesAt.getTime();
      if (input.closesAt) demandBeforeCourse(closesAt, zone, call.startsOn, '#/closesAt');
      if (moved && call.called) demandAhead(closesAt, await nowOf(tx), '#/closesAt');
      await demandSoundDatesAfter(tx, id, dayOf(closesAt, zone), input);
      await tx.update(Call, { id }, { closesAt: new Date(closesAt), zone, resultsOn, confirmBy });
      await settleAgain(tx, 'call', id, 'settled', namesIn(input));
      await planFollowsCall(tx, call.courseId);
      if (moved && call.called)
        await writeOfCallChange(tx, call.courseId, call.open ? 'moved' : 'extended', this.config.baseUrl, actor);
      await record(tx, actor, 'call.update', { type: 'call', id });
      return present(tx, callRecord(call.courseId, actor));
    });
  }

  /** Adds the countries that are not invited yet; those that are stay as they are, and all of them is a slip. */
  invite(id: string, input: InviteDto, actor: Actor): Promise<JsonText> {
    return this.db.transaction(async (tx) => {
      const call = await lockCall(tx, id, actor);
      const { countryCodes: codes } = input;
      if ((await tx.countBy(Country, { code: In(codes) })) !== codes.length) {
        throw invalidField('#/countryCodes', 'unknown', 'names a country that is not on the list');
      }
      const { kind = 'country', places = null, nominationsAllowed = null, source = null } = input;
      await demandPlacesExist(tx, call.courseId, kind, places);
      const invited = await rowsOf<{ code: string }>(
        tx,
        sql`insert into invitation (call_id, country_code, kind, places, nominations_allowed, source)
            select ${id}, code, ${kind}, ${places}::smallint, ${nominationsAllowed}::smallint, ${source}
            from unnest(${codes}::text[]) as code
            where not exists (select from invitation i where i.call_id = ${id} and i.country_code = code and i.kind = ${kind} and i.ended_at is null)
            returning country_code as code`,
      );
      if (!invited.length) throw new Problem('invitation/all-invited');
      const countryCodes = invited.map(({ code }) => code);
      if (call.open) await writeOfCall(tx, call.courseId, this.config.baseUrl, actor, countryCodes);
      await record(tx, actor, 'call.invite', { type: 'call', id }, { countryCodes, kind, places });
      return present(tx, callRecord(call.courseId, actor));
    });
  }

  updateInvitation(
    id: string,
    version: number | undefined,
    input: UpdateInvitationDto,
    actor: Actor,
  ): Promise<JsonText> {
    return this.db.transaction(async (tx) => {
      const invitation = await lockOfInstitute(tx, id, actor);
      demandVersion(version, invitation.version);
      const { places, nominationsAllowed, closesAt, reopenedUntil } = input;
      const { courseId, zone, startsOn } = invitation;
      if (closesAt) demandBeforeCourse(closesAt, zone, startsOn, '#/closesAt');
      if (reopenedUntil) demandBeforeCourse(reopenedUntil, zone, startsOn, '#/reopenedUntil');
      // an edit of the places brings the deadline along as it stands
      if (closesAt && Date.parse(closesAt) !== invitation.closesAt.getTime())
        demandAhead(closesAt, await nowOf(tx), '#/closesAt');
      if (reopenedUntil) demandAhead(reopenedUntil, await nowOf(tx), '#/reopenedUntil');
      const before = await tx.findOneByOrFail(Invitation, { id });
      await demandPlacesExist(tx, courseId, before.kind, places);
      if (places !== before.places) await demandHeldPlaces(tx, places, sql`h.invitation_id = ${id}`, '#/places');
      await tx.update(
        Invitation,
        { id },
        { places, nominationsAllowed, ...(await deadlineOf(tx, invitation.courseId, closesAt, reopenedUntil)) },
      );
      await settleAgain(tx, 'invitation', id, 'settled', namesIn({ closesAt, reopenedUntil }));
      await record(tx, actor, 'invitation.update', { type: 'invitation', id }, { ...input });
      return present(tx, callRecord(invitation.courseId, actor));
    });
  }

  /** Takes an invitation back, as long as nothing was nominated under it. */
  endInvitation(id: string, version: number | undefined, actor: Actor): Promise<void> {
    return this.db.transaction(async (tx) => {
      const invitation = await lockOfInstitute(tx, id, actor);
      demandVersion(version, invitation.version);
      const used = await rowOf<{ used: boolean }>(
        tx,
        sql`select exists (select from nomination where invitation_id = ${id} and removed_at is null) as used`,
      );
      if (used?.used) throw new Problem('invitation/used');
      await tx.update(Invitation, { id }, { endedAt: new Date(await nowOf(tx)) });
      await settleAgain(tx, 'invitation', id, 'fallen');
      await record(tx, actor, 'invitation.end', { type: 'invitation', id });
    });
  }

  /** What the country answers: it has seen the call, it sends its nominees, there will be none, or there will be after all. */
  answer(id: string, { action, reason }: InvitationActionDto, actor: Actor): Promise<JsonText> {
    return this.db.transaction(async (tx) => {
      const { courseId } = await lockOfCountry(tx, id, actor);
      await demandNotCancelled(tx, courseId);
      const now = new Date(await nowOf(tx));
      const { openedAt } = await tx.findOneByOrFail(Invitation, { id });
      if (action === 'submit') {
        const sent = await submitNominees(tx, id, courseId, actor);
        await writeReceipt(tx, id, sent, this.config.baseUrl, actor);
      }
      if (action === 'no-nomination') await demandNothingSent(tx, id);
      const answered = {
        open: {},
        submit: {},
        'no-nomination': { noNominationAt: now, noNominationReason: reason ?? null },
        'nominate-after-all': { noNominationAt: null, noNominationReason: null },
      }[action];
      await tx.update(Invitation, { id }, { openedAt: openedAt ?? now, ...answered });
      await record(tx, actor, `invitation.${action}`, { type: 'invitation', id }, { reason });
      return present(tx, countryCallRecord(id, actor));
    });
  }
}

/** The fields that an edit sets: whoever sets a deadline has looked at it. */
const namesIn = (fields: object) =>
  Object.entries(fields).flatMap(([name, value]) => (value === undefined ? [] : [name]));

/** A deadline of its own; once the institute has closed the call, it opens the call again for this country. */
async function deadlineOf(
  tx: EntityManager,
  courseId: string,
  closesAt: string | null | undefined,
  reopenedUntil: string | null | undefined,
): Promise<Partial<Invitation>> {
  if (closesAt && !reopenedUntil) {
    const { closedAt } = await tx.findOneByOrFail(Call, { courseId });
    if (closedAt) return { reopenedUntil: new Date(closesAt) };
  }
  return { closesAt: instant(closesAt), reopenedUntil: instant(reopenedUntil) };
}

const instant = (text: string | null | undefined): Date | null | undefined =>
  text ? new Date(text) : (text as null | undefined);

const present = async (tx: EntityManager, statement: Sql) => jsonOf((await rowOf<Answer>(tx, statement))!);
