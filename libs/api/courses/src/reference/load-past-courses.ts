import { courseNames, usualPatterns } from '@kenshu/domain/courses/course-name';
import type { Mode } from '@kenshu/domain/courses/course';
import { foldAll } from '@kenshu/domain/kit/fold';
import type { LocalisedText } from '@kenshu/domain/kit/localised';
import { NumberSeries, Programme, ProgrammeName, Theme, ThemeTopic, Topic } from '@kenshu/curriculum';
import type { EntityManager } from 'typeorm';
import { CourseFact } from '../course/course-fact.entity';
import { Course } from '../course/course.entity';
import french from './unafei-courses.fr.json' with { type: 'json' };
import data from './unafei-courses.json' with { type: 'json' };

interface PastProgramme {
  code: string;
  name: string;
  formerNames?: string[];
  japaneseName?: string;
  firstYear?: number;
  cadence?: string;
  source: string;
}

interface PastCourse {
  key: string;
  programme: string;
  nameAtTheTime: string;
  ordinal: number | null;
  year: number | null;
  startDate: string | null;
  endDate: string | null;
  theme: string | null;
  themeOriginal?: string;
  mode: string | null;
  venue: string | null;
  hostCountry: string | null;
  coHosts: string[] | null;
  overseasParticipants: number | null;
  totalParticipants: number | null;
  countries: number | null;
  countryCodes: string[] | null;
  topics: string[] | null;
  note?: string;
  disagreements: { field: string; values: { value: unknown; source: string }[] }[];
  source: Record<string, string | null>;
}

const ZONE = 'Asia/Tokyo';

const inFrench: Record<string, string | undefined> = french.names;

/** A name as it was published, with our French beside it. */
const named = (en: string, ja?: string): LocalisedText => ({
  en,
  ...(inFrench[en] && { fr: inFrench[en] }),
  ...(ja && { ja }),
});

/** Brings in the programmes and past courses of the published record; what is there already stays as it is. */
export async function loadPastCourses(tx: EntityManager): Promise<number> {
  const programmes = new Map<string, Programme>();
  for (const programme of data.programmes as PastProgramme[])
    programmes.set(programme.code, await loadProgramme(tx, programme));
  const topics = new Map((await tx.find(Topic)).map((topic) => [topic.slug, topic.id]));
  const present = new Set(
    (await tx.find(Course, { select: { referenceKey: true } })).map(({ referenceKey }) => referenceKey),
  );
  const missing = (data.editions as PastCourse[]).filter(({ key }) => !present.has(key));
  for (const past of missing) await loadCourse(tx, past, programmes.get(past.programme)!, topics);
  return missing.length;
}

async function loadProgramme(tx: EntityManager, past: PastProgramme): Promise<Programme> {
  const { code, name, japaneseName, formerNames = [], firstYear, cadence, source } = past;
  const found = await tx.findOneBy(Programme, { code });
  if (found) return found;
  const names = named(name, japaneseName);
  const series = await tx.save(NumberSeries, { code, names });
  const programme = await tx.save(Programme, {
    code,
    names,
    seriesId: series.id,
    namePatterns: usualPatterns,
    firstYear: firstYear ?? null,
    cadence: cadence ?? null,
    source,
    searchText: [names, ...formerNames.map((former) => named(former))].map(foldAll).join(' | '),
  });
  const former = formerNames.map((en, position) => ({ programmeId: programme.id, names: named(en), position }));
  if (former.length) await tx.insert(ProgrammeName, former);
  return programme;
}

async function loadCourse(
  tx: EntityManager,
  past: PastCourse,
  programme: Programme,
  topics: Map<string, string>,
): Promise<void> {
  const names = courseNames({ ...programme.names, ...named(past.nameAtTheTime) }, programme.namePatterns, past.ordinal);
  const course = await tx.save(Course, {
    programmeId: programme.id,
    ordinal: past.ordinal,
    year: past.year,
    names,
    themeId: await loadTheme(tx, past, topics),
    mode: past.mode as Mode | null,
    hostCountryCode: past.hostCountry,
    venue: past.venue ? { en: past.venue } : null,
    coHosts: past.coHosts,
    zone: ZONE,
    startsOn: past.startDate,
    endsOn: past.endDate,
    status: 'closed' as const,
    origin: 'reference' as const,
    referenceKey: past.key,
    publishedTotal: past.totalParticipants,
    publishedOverseas: past.overseasParticipants,
    publishedCountries: past.countries,
    publishedCountryCodes: past.countryCodes,
    note: past.note ?? null,
    searchText: foldAll(names),
  });
  const facts = factsOf(past).map((fact) => ({ ...fact, courseId: course.id }));
  if (facts.length) await tx.insert(CourseFact, facts as never);
}

async function loadTheme(tx: EntityManager, past: PastCourse, topics: Map<string, string>): Promise<string | null> {
  if (!past.theme) return null;
  const titles: LocalisedText = { en: past.theme, ...(past.themeOriginal && { ja: past.themeOriginal }) };
  const theme = await tx.save(Theme, {
    titles,
    titleSource: past.source['theme'] ?? null,
    topicsSource: past.source['topics'] ?? null,
    referenceKey: past.key,
    searchText: foldAll(titles),
  });
  const rows = (past.topics ?? []).map((slug) => ({ themeId: theme.id, topicId: topics.get(slug)! }));
  if (rows.length) await tx.insert(ThemeTopic, rows);
  return theme.id;
}

const columns: Record<string, string> = {
  startDate: 'startsOn',
  endDate: 'endsOn',
  hostCountry: 'hostCountryCode',
  overseasParticipants: 'publishedOverseas',
  totalParticipants: 'publishedTotal',
  countries: 'publishedCountries',
  countryCodes: 'publishedCountryCodes',
};

type Fact = Pick<CourseFact, 'field' | 'value' | 'source' | 'chosen'>;

/** Each fact with its source; where sources disagree, the values that were not chosen as well. */
function factsOf(past: PastCourse): Fact[] {
  const known = Object.entries(past.source).flatMap(([field, source]): Fact[] => {
    const value = (past as unknown as Record<string, unknown>)[field];
    return source && value !== null ? [{ field: columns[field] ?? field, value, source, chosen: true }] : [];
  });
  const others = past.disagreements.flatMap(({ field, values }) =>
    values
      .filter(
        ({ value }) => JSON.stringify(value) !== JSON.stringify((past as unknown as Record<string, unknown>)[field]),
      )
      .map(({ value, source }): Fact => ({ field: columns[field] ?? field, value, source, chosen: false })),
  );
  return [...known, ...others];
}
