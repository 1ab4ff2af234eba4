export { CourseGroup } from './course/course-group.entity';
export { Course } from './course/course.entity';
export { CourseActed, CourseMoved } from './course/courses.service';
export { lockCourse, visibleCourses } from './course/course.queries';
export { courseEntities, CoursesModule } from './courses.module';
export { loadPastCourses } from './reference/load-past-courses';
