import { type BlockList, isIPv6 } from 'node:net';
import { Problem } from '@kenshu/domain/kit/problem';
import { CONFIG, type Config } from '@kenshu/platform';
import { Inject, Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { Pool } from 'pg';
import { RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible';
import type { DataSource } from 'typeorm';

const WINDOW_S = 15 * 60;
const failuresAnAccount = 5;
const failuresAnAddress = 20;
/** A course of thirty and their hosts sign in from one address on the first morning. */
const failuresAnOwnAddress = 200;
const resetsAnAccount = 5;

/** Counts failed attempts in PostgreSQL, the same for every replica: per account, and per address over accounts. */
@Injectable()
export class Attempts {
  private readonly perAccount: RateLimiterPostgres;
  private readonly resetsPerAccount: RateLimiterPostgres;
  private readonly perAddress: (address: string) => RateLimiterPostgres;
  private readonly resetsPerAddress: (address: string) => RateLimiterPostgres;

  constructor(@InjectDataSource() source: DataSource, @Inject(CONFIG) { ownNetworks }: Config) {
    const shared = {
      storeClient: (source.driver as unknown as { master: Pool }).master,
      storeType: 'pool',
      tableName: 'rate_limit',
      tableCreated: true,
      clearExpiredByTimeout: false,
      duration: WINDOW_S,
    };
    const limiter = (keyPrefix: string, points: number) => new RateLimiterPostgres({ ...shared, keyPrefix, points });
    const byAddress = (keyPrefix: string) => {
      const usual = limiter(keyPrefix, failuresAnAddress);
      const own = limiter(keyPrefix, failuresAnOwnAddress);
      return (address: string) => (isIn(ownNetworks, address) ? own : usual);
    };
    this.perAccount = limiter('account', failuresAnAccount);
    this.resetsPerAccount = limiter('reset-account', resetsAnAccount);
    this.perAddress = byAddress('address');
    this.resetsPerAddress = byAddress('reset-address');
  }

  /** Counts this attempt before the password is looked at, so that parallel guesses cannot slip through. */
  async begin(email: string, address: string): Promise<void> {
    await this.spend(this.perAccount, email.toLowerCase());
    await this.spend(this.perAddress(address), address);
  }

  /** Counts a request for a new password, whether there is an account or not; guesses at sign-in are counted apart. */
  async beginReset(email: string, address: string): Promise<void> {
    await this.spend(this.resetsPerAccount, email.toLowerCase());
    await this.spend(this.resetsPerAddress(address), address);
  }

  /** Gives back what `begin` counted, where the password was not looked at after all. */
  async unspend(email: string, address: string): Promise<void> {
    await Promise.all([this.perAccount.reward(email.toLowerCase()), this.perAddress(address).reward(address)]);
  }

  /** A success clears both counts. */
  async succeed(email: string, address: string): Promise<void> {
    await Promise.all([this.perAccount.delete(email.toLowerCase()), this.perAddress(address).delete(address)]);
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

const isIn = (networks: BlockList, address: string) => networks.check(address, isIPv6(address) ? 'ipv6' : 'ipv4');
