import { PlatformFunctions1764000000000 } from './1764000000000-platform-functions';
import { Tables1764000000001 } from './1764000000001-tables';
import { AuditSeal1764000000002 } from './1764000000002-audit-seal';
import { IdentityAndMail1764000000003 } from './1764000000003-identity-and-mail';
import { Admissions1764000000004 } from './1764000000004-admissions';
import { Timetable1764000000005 } from './1764000000005-timetable';
import { Participation1764000000006 } from './1764000000006-participation';
import { HalfDoneNominations1764000000007 } from './1764000000007-half-done-nominations';
import { FilesAndTasks1795553963313 } from './1795553963313-files-and-tasks';
import { SessionSearch1795600000001 } from './1795600000001-session-search';
import { OnePartInACourse1795689838616 } from './1795689838616-one-part-in-a-course';
import { SessionsOfTheWholeCourse1795690524104 } from './1795690524104-sessions-of-the-whole-course';
import { RemovedProgrammes1795690725870 } from './1795690725870-removed-programmes';
import { ArrivedNominees1795691000001 } from './1795691000001-arrived-nominees';
import { RenewedSignIns1795691000002 } from './1795691000002-renewed-sign-ins';
import { Receipts1795691000003 } from './1795691000003-receipts';
import { CourseMoves1795692261671 } from './1795692261671-course-moves';
import { ClosedAndReopened1795692261672 } from './1795692261672-closed-and-reopened';
import { LettersAbout1795692261673 } from './1795692261673-letters-about';
import { StaffFromTo1795692687595 } from './1795692687595-staff-from-to';
import { ConfirmedAgain1795694615017 } from './1795694615017-confirmed-again';
import { NamesAlone1795694615020 } from './1795694615020-names-alone';
import { SecurityCounts1795714529976 } from './1795714529976-security-counts';
import { AuditChecks1795725600000 } from './1795725600000-audit-checks';
import { CourseTitles1795740000000 } from './1795740000000-course-titles';

// The one timeline of the whole database.
export const migrations = [
  PlatformFunctions1764000000000,
  Tables1764000000001,
  AuditSeal1764000000002,
  IdentityAndMail1764000000003,
  Admissions1764000000004,
  Timetable1764000000005,
  Participation1764000000006,
  HalfDoneNominations1764000000007,
  FilesAndTasks1795553963313,
  SessionSearch1795600000001,
  OnePartInACourse1795689838616,
  SessionsOfTheWholeCourse1795690524104,
  RemovedProgrammes1795690725870,
  ArrivedNominees1795691000001,
  RenewedSignIns1795691000002,
  Receipts1795691000003,
  CourseMoves1795692261671,
  ClosedAndReopened1795692261672,
  LettersAbout1795692261673,
  StaffFromTo1795692687595,
  ConfirmedAgain1795694615017,
  NamesAlone1795694615020,
  SecurityCounts1795714529976,
  AuditChecks1795725600000,
  CourseTitles1795740000000,
];
