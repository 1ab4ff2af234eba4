// Runs before anything is painted. A file of its own: the content security policy allows no script inside a page.
(function () {
  const root = document.documentElement;

  // Nobody in a dark room is shown a white page first. The keys are those of theme-root.tsx, languages.ts and direction.ts.
  let scheme = null;
  try {
    scheme = localStorage.getItem('kenshu.colours');
    const language = localStorage.getItem('kenshu.language');
    if (language) root.lang = language;
    if (localStorage.getItem('kenshu.direction') === 'rtl') root.dir = 'rtl';
  } catch {
    // a browser that forbids storage gets the first view
  }
  if (scheme !== 'light' && scheme !== 'dark') {
    scheme = matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
  }
  root.setAttribute('data-mantine-color-scheme', scheme);

  // What this address will need besides the entry, asked for at once (build/preload.mjs writes the names).
  const desk = /^\/(home|desk|country|my|account)(\/|$)/.test(location.pathname);
  const catalogue = location.pathname === '/';
  const name = desk ? 'desk' : catalogue ? 'catalogue' : 'bare';
  const files = document.querySelector('meta[name="kenshu:' + name + '"]');
  const ask = function (rel, href, as) {
    const link = document.createElement('link');
    link.rel = rel;
    link.href = href;
    link.crossOrigin = 'anonymous';
    if (as) link.as = as;
    document.head.append(link);
  };
  for (const file of files ? files.content.split(' ') : []) {
    if (file.endsWith('.css')) ask('preload', file, 'style');
    else if (file) ask('modulepreload', file);
  }
  ask('preload', desk ? '/api/me' : '/api/info', 'fetch');
  if (location.pathname === '/home') ask('preload', '/api/home', 'fetch');
  // as catalogue-search.ts asks for the first page of all of it
  if (catalogue && !location.search) ask('preload', '/api/catalogue?pageSize=50', 'fetch');
})();
