import type { Config } from '../config/config';
import type { FileStore } from './file-store';
import { FolderStore } from './folder-store';
import { S3Store } from './s3-store';

/** The store that the configuration names. */
export const fileStoreOf = ({ s3, filesFolder }: Config): FileStore =>
  s3 ? new S3Store(s3) : new FolderStore(filesFolder);

/** Makes sure that there is a place to put files into, and that it lets us in. */
export async function prepareFiles({ s3 }: Config): Promise<void> {
  if (s3) await new S3Store(s3).prepare();
}
