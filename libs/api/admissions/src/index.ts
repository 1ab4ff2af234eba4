export { admissionsEntities, AdmissionsModule } from './admissions.module';
export { Call } from './call/call.entity';
export { Invitation } from './call/invitation.entity';
export { ParticipationConfirmed, ParticipationEnded } from './events';
export { noteArrival } from './nomination/arrival';
export { NominationMove } from './nomination/nomination-move.entity';
export { Nomination } from './nomination/nomination.entity';
export { writeOfCall } from './write-to-countries';
export { nominationPage, nominationRecord, visibleNominations } from './nomination/nomination.queries';
