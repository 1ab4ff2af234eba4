import { Problem } from '@kenshu/domain/kit/problem';
import { Injectable, type PipeTransform } from '@nestjs/common';

/** A country code in a path; the parameter is called `id` as that of every record. */
@Injectable()
export class CountryPipe implements PipeTransform<string, string> {
  transform(value: string): string {
    if (!/^[A-Z]{2}$/.test(value)) throw new Problem('not-found');
    return value;
  }
}
