import type { Role } from '@kenshu/domain/kit/permissions';
import { searchTextOf } from '@kenshu/domain/identity/person-name';
import { demonstrationAccounts, demonstrationPassword, hashPassword, Person, RoleGrant, User } from '@kenshu/identity';
import type { Course } from '@kenshu/courses';
import type { EntityManager } from 'typeorm';

/** Who sits behind each demonstration account; generated names, as all of this data. */
const names: Record<string, [given: string, family: string]> = {
  'coordinator@demo.example': ['Haruka', 'Minamoto'],
  'focal-point.ke@demo.example': ['Wanjiru', 'Kamande'],
  'focal-point.vn@demo.example': ['Thị Lan', 'Đặng'],
  'alumna@demo.example': ['Maria Corazon', 'Villafuerte'],
  'lecturer@demo.example': ['Étienne', 'Lacombe'],
  'reviewer@demo.example': ['Soledad', 'Arrieta'],
  'director@demo.example': ['Takeo', 'Shirakawa'],
  'agency@demo.example': ['Ingrid', 'Halvorsen'],
  'administrator@demo.example': ['Yuto', 'Kageyama'],
};

/** Granted for the courses they work on, once those are made. */
const ofCourses = new Set(['lecturer', 'reviewer', 'agency']);

export async function loadAccounts(tx: EntityManager): Promise<void> {
  const passwordHash = await hashPassword(demonstrationPassword);
  for (const { email, role, countryCode } of demonstrationAccounts) {
    const [givenNames, familyName] = names[email] ?? ['', ''];
    const form = {
      givenNames,
      familyName,
      latinName: `${givenNames} ${familyName}`,
      ownName: null,
      renderings: [],
      certificateName: null,
    };
    const person = await tx.save(Person, {
      ...form,
      email,
      demonstration: true,
      searchText: searchTextOf(form, email),
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
