import { Allow, Gives, GivesPage, IdPipe } from '@kenshu/http';
import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { CourseFiltersDto, CourseQuery, CourseRowDto, PublicCourseDto } from './course.dto';
import { CoursesService } from './courses.service';

@ApiTags('courses')
@Controller('catalogue')
export class CatalogueController {
  constructor(private readonly courses: CoursesService) {}

  /** Courses held or announced, for anybody. */
  @Get()
  @Allow('public')
  @GivesPage(CourseRowDto)
  listCatalogue(@Query() query: CourseQuery) {
    return this.courses.listCatalogue(query);
  }

  @Get('filters')
  @Allow('public')
  @Gives(CourseFiltersDto)
  listCatalogueFilters() {
    return this.courses.listCatalogueFilters();
  }

  @Get(':id')
  @Allow('public')
  @Gives(PublicCourseDto)
  getCatalogueCourse(@Param('id', IdPipe) id: string) {
    return this.courses.getFromCatalogue(id);
  }
}
