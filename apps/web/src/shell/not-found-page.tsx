import { getMeOptions } from '@kenshu/api-client';
import { useQuery } from '@tanstack/react-query';
import { Framed } from './framed';
import { NothingHere } from './nothing-here';

export function NotFoundPage() {
  // Asks before the frame is chosen: a mistyped address is often the first one a person opens.
  const { isPending } = useQuery({ ...getMeOptions(), staleTime: Infinity });
  return (
    !isPending && (
      <Framed>
        <NothingHere />
      </Framed>
    )
  );
}
