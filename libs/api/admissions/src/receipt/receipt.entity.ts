import type { LocalisedText } from '@kenshu/domain/kit/localised';
import { DataColumn } from '@kenshu/http';
import { Entity, Index, ManyToOne, PrimaryGeneratedColumn, type Relation } from 'typeorm';
import { Invitation } from '../call/invitation.entity';

/** What was sent, as it was at that moment. */
interface ReceiptContent {
  countryCode: string;
  course: { id: string; names: LocalisedText; startsOn: string | null; endsOn: string | null };
  zone: string;
  resultsOn: string | null;
  sentBy: string;
  /** Whom the letter went to. */
  mailedTo: string[];
  nominees: {
    number: string;
    person: { id: string; latinName: string; ownName: string | null; ownNameLang: string | null };
    organization: { id: string; names: LocalisedText } | null;
    post: string | null;
  }[];
}

/** The receipt of one sending. Nothing of it changes, whatever becomes of the nominations. */
@Entity()
export class Receipt {
  @PrimaryGeneratedColumn('uuid') id!: string;
  @DataColumn('internal', 'text', { unique: true }) number!: string;
  @Index() @DataColumn('internal', 'uuid') invitationId!: string;
  @ManyToOne(() => Invitation, { nullable: false, onDelete: 'RESTRICT' }) invitation!: Relation<Invitation>;
  @DataColumn('internal', 'timestamptz') sentAt!: Date;
  @DataColumn('personal', 'jsonb') content!: ReceiptContent;
}
