export { Lecturer } from './resource/lecturer.entity';
export { Resource } from './resource/resource.entity';
export { Room } from './resource/room.entity';
export { Booking } from './session/booking.entity';
export { LecturerPlace } from './session/lecturer-place.entity';
export { Session } from './session/session.entity';
export { visiblePlaces, visibleSessions } from './session/session.queries';
export { timetableEntities, TimetableModule } from './timetable.module';
