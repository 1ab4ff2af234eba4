import { describe, expect, it } from '@jest/globals';
import { readConfig } from './config';

const least = { DATABASE_URL: 'postgresql://kenshu_app@localhost/kenshu' };

describe('the configuration', () => {
  it('keeps the docs page and the metrics to the machine, on a port of their own, where one is named', () => {
    expect(readConfig(least).management).toBeNull();
    expect(readConfig({ ...least, MANAGEMENT_PORT: '9464' }).management).toEqual({ port: 9464, host: '127.0.0.1' });
    expect(readConfig({ ...least, MANAGEMENT_PORT: '9464', MANAGEMENT_HOST: '::' }).management).toEqual({
      port: 9464,
      host: '::',
    });
  });

  it('puts files into an S3-compatible store where all of it is given', () => {
    const s3 = {
      S3_ENDPOINT: 'https://s3.test',
      S3_BUCKET: 'kenshu',
      S3_ACCESS_KEY_ID: 'a',
      S3_SECRET_ACCESS_KEY: 'b',
    };
    const read = {
      endpoint: 'https://s3.test',
      bucket: 'kenshu',
      region: 'us-east-1',
      accessKeyId: 'a',
      secretAccessKey: 'b',
    };
    expect(readConfig(least).s3).toBeNull();
    expect(readConfig({ ...least, ...s3 }).s3).toEqual(read);
    expect(readConfig({ ...least, ...s3, S3_REGION: 'ap-northeast-1' }).s3).toEqual({
      ...read,
      region: 'ap-northeast-1',
    });
    for (const name of Object.keys(s3))
      expect(() => readConfig({ ...least, ...s3, [name]: '' })).toThrow(
        'S3_ENDPOINT, S3_BUCKET, S3_ACCESS_KEY_ID and S3_SECRET_ACCESS_KEY belong together',
      );
    expect(() => readConfig({ ...least, ...s3, S3_BUCKET: 'Not a name' })).toThrow(
      'S3_BUCKET must be the name of a bucket',
    );
  });

  it('knows the networks of the institute, and takes nothing that is none or everybody', () => {
    const networks = (text: string) => readConfig({ ...least, KENSHU_OWN_NETWORKS: text }).ownNetworks;
    const both = networks('192.0.2.0/24, 2001:db8::/32');
    const addresses = ['192.0.2.9', '192.0.3.9', '::ffff:192.0.2.9', '2001:db8:1::9', '2001:db9::9'] as const;
    const inside = addresses.map((address) => both.check(address, address.includes(':') ? 'ipv6' : 'ipv4'));
    expect(inside).toEqual([true, false, true, true, false]);
    expect(networks('').rules).toEqual([]);
    for (const wrong of [
      '192.0.2.0',
      '192.0.2.0/33',
      '0.0.0.0/0',
      '2001:db8::/129',
      'here/24',
      '192.0.2.0/24,',
      '192.0.2.0/24/8',
    ])
      expect(() => networks(wrong)).toThrow('KENSHU_OWN_NETWORKS must be networks such as 192.0.2.0/24, by commas');
  });

  it('names everything that is wrong at once', () => {
    const read = () => readConfig({ PORT: '3000', MANAGEMENT_PORT: '3000', MANAGEMENT_HOST: 'here', SMTP_URL: 'mail' });
    expect(read).toThrow(
      new Error(`The configuration is not usable:
- MANAGEMENT_PORT must be another port than PORT
- MANAGEMENT_HOST must be an IP address
- DATABASE_URL is needed: \`npm start\` sets it for the embedded database
- SMTP_URL must be an smtp:// address`),
    );
  });
});
