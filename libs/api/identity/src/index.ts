export { Country } from './country/country.entity';
export { loadCountries } from './country/load-countries';
export { identityEntities, IdentityModule } from './identity.module';
export { CoursesOfOrganizations, OrganizationsMerged } from './organization/join-organizations';
export { Organization } from './organization/organization.entity';
export {
  CoursesOfPeople,
  holdPerson,
  PeopleMerged,
  PeopleSeparated,
  refreshSearchText as refreshSearchTextOfPerson,
} from './person/join-people';
export { Person } from './person/person.entity';
export { asksForAddress, distanceOf, folded, hasAddress, holdsWords, isNamed, searchTextOfNames } from './search';
export { demonstrationAccounts, demonstrationPassword } from './sign-in/demonstration-accounts';
export { makeFirstRunCode } from './sign-in/links';
export { hashPassword } from './sign-in/password';
export { RoleGranted } from './user/appoint';
export { RoleGrant } from './user/role-grant.entity';
export { User } from './user/user.entity';
