import { Gives } from '@kenshu/http';
import { TaskDto } from './task.dto';

/** States that a route begins long work: 202, and where to ask how far it is. */
export const GivesTask = () => Gives(TaskDto, { status: 202, description: 'Begun; Location says where to ask for it' });
