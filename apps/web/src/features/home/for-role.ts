interface Face {
  /** What the page is about, said to whom it is for; like the next a key of the translations. */
  title: string;
  /** Over the courses, below that title. */
  courses: string;
}

/** How the home page speaks to the roles of single courses, in the order of who does most. */
export const faces: Readonly<Record<string, Face>> = {
  counsellor: { title: 'Your sessions', courses: 'Courses you look after' },
  lecturer: { title: 'Your sessions', courses: 'Courses you teach in' },
  reviewer: { title: 'Courses you review', courses: 'Courses' },
  agency: { title: 'Courses you fund', courses: 'Courses' },
};

/** Nothing for who works for the institute or for a country: theirs is a list of what waits. */
export const faceOf = (roles: readonly string[]): Face | undefined =>
  roles.length > 0 && roles.every((role) => role in faces)
    ? Object.entries(faces).find(([role]) => roles.includes(role))?.[1]
    : undefined;
