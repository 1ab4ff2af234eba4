export * from './client';
export * from './clock';
export * from './contract';
export * from './interfere';
export * from './own-postgres';
export * from './program';
export * from './start-app';
export * from './test-database';
