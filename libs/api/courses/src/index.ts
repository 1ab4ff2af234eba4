export { CourseGroupMember, type GroupDuty } from './group/course-group-member.entity';
export { CourseGroup } from './group/course-group.entity';
export { Course } from './course/course.entity';
export { CourseActed, CourseMoved } from './events';
export { lockCourse, visibleCourses } from './course/course.queries';
export { courseEntities, CoursesModule } from './courses.module';
export { loadPastCourses } from './reference/load-past-courses';
export { makeWorkPlan } from './work-plan/make-work-plan';
export { WorkPlanStep } from './work-plan/work-plan-step.entity';
