import { Framed } from './framed';
import { useAskedMe } from './me';
import { NothingHere } from './nothing-here';

export function NotFoundPage() {
  // before the frame is chosen
  const { isPending } = useAskedMe();
  return (
    !isPending && (
      <Framed>
        <NothingHere />
      </Framed>
    )
  );
}
