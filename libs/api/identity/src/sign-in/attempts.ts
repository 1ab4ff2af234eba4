import { Problem } from '@kenshu/domain/kit/problem';
import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { Pool } from 'pg';
import { RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible';
import type { DataSource } from 'typeorm';

const WINDOW_S = 15 * 60;
const failuresAnAccount = 5;
const failuresAnAddress = 20;
const resetsAnAccount = 5;

/** Counts failed attempts in PostgreSQL, the same for every replica: per account, and per address over accounts. */
@Injectable()
export class Attempts {
  private readonly perAccount: RateLimiterPostgres;
  private readonly perAddress: RateLimiterPostgres;
  private readonly resetsPerAccount: RateLimiterPostgres;
  private readonly resetsPerAddress: RateLimiterPostgres;

  constructor(@InjectDataSource() source: DataSource) {
    const storeClient = (source.driver as unknown as { master: Pool }).master;
    const shared = {
      storeClient,
      storeType: 'pool',
      tableName: 'rate_limit',
      tableCreated: true,
      clearExpiredByTimeout: false,
      duration: WINDOW_S,
    };
    this.perAccount = new RateLimiterPostgres({ ...shared, keyPrefix: 'account', points: failuresAnAccount });
    this.perAddress = new RateLimiterPostgres({ ...shared, keyPrefix: 'address', points: failuresAnAddress });
    this.resetsPerAccount = new RateLimiterPostgres({ ...shared, keyPrefix: 'reset-account', points: resetsAnAccount });
    this.resetsPerAddress = new RateLimiterPostgres({
      ...shared,
      keyPrefix: 'reset-address',
      points: failuresAnAddress,
    });
  }

  /** Counts this attempt before the password is looked at, so that parallel guesses cannot slip through. */
  async begin(email: string, address: string): Promise<void> {
    await this.spend(this.perAccount, email.toLowerCase());
    await this.spend(this.perAddress, address);
  }

  /** Counts a request for a new password, whether there is an account or not; guesses at sign-in are counted apart. */
  async beginReset(email: string, address: string): Promise<void> {
    await this.spend(this.resetsPerAccount, email.toLowerCase());
    await this.spend(this.resetsPerAddress, address);
  }

  /** A success clears both counts. */
  async succeed(email: string, address: string): Promise<void> {
    await Promise.all([this.perAccount.delete(email.toLowerCase()), this.perAddress.delete(address)]);
  }

  private async spend(limiter: RateLimiterPostgres, key: string): Promise<void> {
    try {
      await limiter.consume(key);
    } catch (refused) {
      if (!(refused instanceof RateLimiterRes)) throw refused;
      const seconds = Math.ceil(refused.msBeforeNext / 1_000);
      throw new Problem('sign-in/too-many', { minutes: Math.ceil(seconds / 60), retryAfter: seconds });
    }
  }
}
