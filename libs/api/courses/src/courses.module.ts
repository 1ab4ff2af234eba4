import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { CourseChange } from './again/course-change.entity';
import { Reconfirmation } from './again/reconfirmation.entity';
import { ReconfirmationsController } from './again/reconfirmations.controller';
import { ReconfirmationsService } from './again/reconfirmations.service';
import { CatalogueController } from './course/catalogue.controller';
import { CourseFact } from './course/course-fact.entity';
import { CourseMove } from './course/course-move.entity';
import { CourseGroupMember } from './group/course-group-member.entity';
import { CourseGroupsController } from './group/course-groups.controller';
import { CourseGroupsService } from './group/course-groups.service';
import { CourseGroup } from './group/course-group.entity';
import { CourseStaffController } from './staff/course-staff.controller';
import { CourseStaff } from './staff/course-staff.entity';
import { CourseStaffService } from './staff/course-staff.service';
import { Course } from './course/course.entity';
import { CoursesController } from './course/courses.controller';
import { CoursesService } from './course/courses.service';
import { FollowJoined } from './course/follow-joined';
import { UsedByCourses } from './course/used-by-courses';
import { WorkPlanStep } from './work-plan/work-plan-step.entity';
import { WorkPlanController } from './work-plan/work-plan.controller';
import { WorkPlanService } from './work-plan/work-plan.service';

export const courseEntities = [
  Course,
  CourseFact,
  CourseMove,
  CourseStaff,
  CourseGroup,
  CourseGroupMember,
  WorkPlanStep,
  CourseChange,
  Reconfirmation,
];

@Module({
  imports: [TypeOrmModule.forFeature(courseEntities)],
  controllers: [
    CatalogueController,
    CoursesController,
    CourseGroupsController,
    CourseStaffController,
    WorkPlanController,
    ReconfirmationsController,
  ],
  providers: [
    CoursesService,
    CourseGroupsService,
    CourseStaffService,
    WorkPlanService,
    ReconfirmationsService,
    FollowJoined,
    UsedByCourses,
  ],
})
export class CoursesModule {}
