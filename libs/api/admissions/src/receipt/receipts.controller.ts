import type { Actor } from '@kenshu/domain/kit/actor';
import { Problem } from '@kenshu/domain/kit/problem';
import { Allow, type Answer, CurrentActor, Gives, IdPipe, jsonOf, Reader } from '@kenshu/http';
import { Controller, Get, Param } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { ReceiptDto } from './receipt.dto';
import { receiptRecord } from './receipts';

@ApiTags('admissions')
@Controller('receipts')
export class ReceiptsController {
  constructor(private readonly reader: Reader) {}

  /** The receipt of one sending, as it was given. */
  @Get(':id')
  @Allow('nomination:submit')
  @Gives(ReceiptDto)
  async getReceipt(@Param('id', IdPipe) id: string, @CurrentActor() actor: Actor) {
    const found = await this.reader.row<Answer>(receiptRecord(id, actor));
    if (!found) throw new Problem('not-found');
    return jsonOf(found);
  }
}
