import type { MeDto } from '@kenshu/api-client';
import { lazy, Suspense, useEffect } from 'react';
import { signedOut } from './connection';
import { useRefusalNotes } from './use-refusal-notes';

const loadDialog = () => import('./signed-out-dialog');
const SignedOutDialog = lazy(() => loadDialog().then((module) => ({ default: module.SignedOutDialog })));
const NotesCorner = lazy(() => import('./notes-corner').then((module) => ({ default: module.NotesCorner })));

/** What the desk needs only later: messages, and the question for the password. */
export function DeskExtras({ me }: { me: MeDto }) {
  const isSignedOut = signedOut.use();
  useRefusalNotes();
  // Fetched while the line is good: by the time it is needed, a newer release may have replaced the file.
  useEffect(() => {
    const timer = setTimeout(() => void loadDialog(), 3_000);
    return () => clearTimeout(timer);
  }, []);
  return (
    <Suspense>
      <NotesCorner />
      {isSignedOut && <SignedOutDialog me={me} />}
    </Suspense>
  );
}
