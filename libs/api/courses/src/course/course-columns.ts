import type { Mode } from '@kenshu/domain/courses/course';
import type { UpdateCourseDto } from './course.dto';

/** The columns that an input may set as they come; undefined leaves a column as it is. */
export const columnsOf = ({
  titles,
  startsOn,
  endsOn,
  themeId,
  mode,
  hostCountryCode,
  venue,
  zone,
  capacity,
  minimum,
}: UpdateCourseDto) => ({
  titles,
  startsOn,
  endsOn,
  themeId,
  mode: mode as Mode | null | undefined,
  hostCountryCode,
  venue,
  zone,
  capacity,
  minimum,
});
