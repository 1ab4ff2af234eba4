import { ApiProblem } from './api-problem';

export const isSignInRequired = (error: unknown): boolean =>
  error instanceof ApiProblem && error.type === 'sign-in/required';
