import type { MeDto } from '@kenshu/api-client';
import { lazy, Suspense, useEffect } from 'react';
import { signedOut } from './connection';
import { useRefusalNotes } from './use-refusal-notes';

const loadDialog = () => import('./signed-out-dialog');
const SignedOutDialog = lazy(() => loadDialog().then((module) => ({ default: module.SignedOutDialog })));
const NotesCorner = lazy(() => import('./notes-corner').then((module) => ({ default: module.NotesCorner })));

/** Short messages: in a corner of the window, on a phone above the page. */
export function DeskNotes() {
  return (
    <Suspense>
      <NotesCorner />
    </Suspense>
  );
}

/** What the desk needs only later: refusals that have no place, and the question for the password. */
export function DeskExtras({ me }: { me: MeDto }) {
  const isSignedOut = signedOut.use();
  useRefusalNotes();
  // Fetched while the line is good, and later where it is not: by the time it is needed, a newer release may have replaced the file.
  useEffect(() => {
    const timer = setTimeout(() => void loadDialog().catch(() => undefined), 3_000);
    return () => clearTimeout(timer);
  }, []);
  return <Suspense>{isSignedOut && <SignedOutDialog me={me} />}</Suspense>;
}
