import { Authenticator } from '@kenshu/http';
import { Global, Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { CountriesController } from './country/countries.controller';
import { CountriesService } from './country/countries.service';
import { CountryName } from './country/country-name.entity';
import { Country } from './country/country.entity';
import { OrganizationName } from './organization/organization-name.entity';
import { Organization } from './organization/organization.entity';
import { OrganizationsController } from './organization/organizations.controller';
import { OrganizationsService } from './organization/organizations.service';
import { PeopleController } from './person/people.controller';
import { PeopleService } from './person/people.service';
import { Person } from './person/person.entity';
import { Attempts } from './sign-in/attempts';
import { SignInCookie } from './sign-in/cookie';
import { FirstRun } from './sign-in/first-run';
import { SignInHousekeeping } from './sign-in/housekeeping';
import { Link } from './sign-in/link.entity';
import { LinksController } from './sign-in/links.controller';
import { LinksService } from './sign-in/links.service';
import { RateLimit } from './sign-in/rate-limit.entity';
import { SignInMemory } from './sign-in/sign-in-memory';
import { SignIn } from './sign-in/sign-in.entity';
import { SignInsController } from './sign-in/sign-ins.controller';
import { SignInsService } from './sign-in/sign-ins.service';
import { PassportAuthenticator } from './sign-in/strategies';
import { FocalPointsController } from './user/focal-points.controller';
import { RoleGrant } from './user/role-grant.entity';
import { User } from './user/user.entity';
import { UsersController } from './user/users.controller';
import { UsersService } from './user/users.service';

export const identityEntities = [
  Country,
  CountryName,
  Organization,
  OrganizationName,
  Person,
  User,
  RoleGrant,
  SignIn,
  Link,
  RateLimit,
];

@Global()
@Module({
  imports: [TypeOrmModule.forFeature(identityEntities)],
  controllers: [
    CountriesController,
    OrganizationsController,
    PeopleController,
    UsersController,
    FocalPointsController,
    SignInsController,
    LinksController,
  ],
  providers: [
    CountriesService,
    OrganizationsService,
    PeopleService,
    UsersService,
    LinksService,
    FirstRun,
    SignInHousekeeping,
    Attempts,
    SignInCookie,
    SignInMemory,
    SignInsService,
    PassportAuthenticator,
    { provide: Authenticator, useExisting: PassportAuthenticator },
  ],
  exports: [Authenticator],
})
export class IdentityModule {}
