export { CourseMove } from './course/course-move.entity';
export { CourseGroupMember } from './group/course-group-member.entity';
export { CourseGroup } from './group/course-group.entity';
export { Course } from './course/course.entity';
export { CourseChange } from './again/course-change.entity';
export { listAgain, settleAgain, type ToConfirm } from './again/list-again';
export { Reconfirmation } from './again/reconfirmation.entity';
export {
  CourseActed,
  CourseCapacityChanging,
  CourseCopied,
  CourseGroupEnding,
  CourseGroupsChanged,
  CourseModeChanged,
  CourseMoved,
  type OpenThing,
  Reconfirmed,
  Reconfirming,
} from './events';
export { isLeaf } from './group/course-group.queries';
export { makeWholeGroup } from './group/whole-group';
export { lockCourse, visibleCourses } from './course/course.queries';
export { courseEntities, CoursesModule } from './courses.module';
export { loadPastCourses } from './reference/load-past-courses';
export { makeWorkPlan } from './work-plan/make-work-plan';
export { CourseStaff } from './staff/course-staff.entity';
export { setStepDays } from './work-plan/set-step-days';
export { WorkPlanStep } from './work-plan/work-plan-step.entity';
