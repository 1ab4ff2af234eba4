import { searchTextOf } from '@kenshu/domain/identity/person-name';
import { demonstrationAccounts, demonstrationPassword, hashPassword, Person, RoleGrant, User } from '@kenshu/identity';
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

const institutes = new Set(['coordinator', 'director', 'administrator', 'focal-point']);

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
    if (role !== 'alumna' && institutes.has(role)) {
      await tx.save(RoleGrant, { userId: user.id, role, countryCode: countryCode ?? null });
    }
  }
}
