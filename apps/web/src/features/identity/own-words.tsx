/** Words in the language and direction of who wrote them. */
export function OwnWords({ lang, children }: { lang: string | null | undefined; children: string }) {
  return (
    <bdi lang={lang ?? undefined} dir="auto">
      {children}
    </bdi>
  );
}
