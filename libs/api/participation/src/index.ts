export { Participant } from './participant/participant.entity';
export { participationEntities, ParticipationModule } from './participation.module';
