import type { Role } from '@kenshu/domain/kit/permissions';
import { latinNameOf, searchTextOf } from '@kenshu/domain/identity/person-name';
import { demonstrationAccounts, demonstrationPassword, hashPassword, Person, RoleGrant, User } from '@kenshu/identity';
import { type Course, CourseStaff } from '@kenshu/courses';
import type { EntityManager } from 'typeorm';

interface Names {
  givenNames: string;
  familyName: string;
  /** In the order of the country, which is that of the passport. */
  latinName?: string;
}
const named = (givenNames: string, familyName: string): Names => ({ givenNames, familyName });

/** Who sits behind each demonstration account; generated names, as all of this data. */
const names: Record<string, Names> = {
  'coordinator@demo.example': named('Haruka', 'Minamoto'),
  'focal-point.ke@demo.example': named('Wanjiru', 'Kamande'),
  'focal-point.vn@demo.example': { givenNames: 'Thị Lan', familyName: 'Đặng', latinName: 'Đặng Thị Lan' },
  'alumna@demo.example': named('Maria Corazon', 'Villafuerte'),
  'lecturer@demo.example': named('Étienne', 'Lacombe'),
  'reviewer@demo.example': named('Soledad', 'Arrieta'),
  'director@demo.example': named('Takeo', 'Shirakawa'),
  'agency@demo.example': named('Ingrid', 'Halvorsen'),
  'administrator@demo.example': named('Yuto', 'Kageyama'),
};

export const accountNames: readonly string[] = Object.values(names).map(fullName);

/** The name behind an account, for what was done under it before the demonstration began. */
export const nameBehind = (account: string): string => fullName(names[account]!);

function fullName({ latinName, ...parts }: Names): string {
  return latinName ?? latinNameOf(parts);
}

/** Granted for the courses they work on, once those are made. */
const ofCourses = new Set(['lecturer', 'reviewer', 'agency']);

export async function loadAccounts(tx: EntityManager): Promise<void> {
  const passwordHash = await hashPassword(demonstrationPassword);
  for (const { email, role, countryCode } of demonstrationAccounts) {
    const behind = names[email]!;
    const form = {
      ...behind,
      latinName: fullName(behind),
      ownName: null,
      renderings: [],
      certificateName: null,
    };
    const person = await tx.save(Person, {
      ...form,
      email,
      demonstration: true,
      searchText: searchTextOf(form),
    });
    const user = await tx.save(User, { personId: person.id, email, passwordHash });
    if (role !== 'alumna' && !ofCourses.has(role)) {
      await tx.save(RoleGrant, { userId: user.id, role, countryCode: countryCode ?? null });
    }
  }
}

type Courses = Record<'open' | 'running' | 'closed', Course>;

/** The reviewer scores the open call, the lecturer teaches in both timetables, the agency funds all three. */
export async function grantRoles(tx: EntityManager, { open, running, closed }: Courses): Promise<void> {
  const grants = { reviewer: [open], lecturer: [running, closed], agency: [open, running, closed] } as const;
  for (const [role, courses] of Object.entries(grants)) {
    const { id: userId } = await tx.findOneByOrFail(User, { email: `${role}@demo.example` });
    await tx.insert(
      RoleGrant,
      courses.map((course) => ({ userId, role: role as Role, courseId: course.id })),
    );
  }
}

/** The coordinator works on all of them; that gives no right, the role does. */
export async function nameStaff(tx: EntityManager, courses: Courses): Promise<void> {
  const { personId } = await tx.findOneByOrFail(User, { email: 'coordinator@demo.example' });
  await tx.insert(
    CourseStaff,
    Object.values(courses).map(({ id: courseId }) => ({ courseId, personId, duty: 'coordinator' as const })),
  );
}
