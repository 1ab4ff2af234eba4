/** The page of the API. `tries` says whether its buttons may call it: only where it lies beside the API they call. */
export const docsPage = (tries: boolean): string => `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="color-scheme" content="light dark" />
    <title>Kenshu API</title>
    <link rel="icon" href="data:," />
    <link rel="stylesheet" href="/api/docs/swagger-ui.css" />
    <link rel="stylesheet" href="/api/docs/page.css" />
  </head>
  <body>
    <noscript>This page needs JavaScript; the contract itself is at <a href="/api/openapi.json">/api/openapi.json</a>.</noscript>
    <main id="docs" data-tries="${tries}"></main>
    <script src="/api/docs/swagger-ui-bundle.js"></script>
    <script src="/api/docs/page.js"></script>
  </body>
</html>
`;

export const pageScript = `const dark = matchMedia('(prefers-color-scheme: dark)');
const paint = () => document.documentElement.classList.toggle('dark-mode', dark.matches);
dark.addEventListener('change', paint);
paint();

const docs = document.getElementById('docs');
SwaggerUIBundle({
  domNode: docs,
  url: '/api/openapi.json',
  deepLinking: true,
  docExpansion: 'list',
  showExtensions: true,
  defaultModelsExpandDepth: -1,
  displayRequestDuration: true,
  validatorUrl: null,
  supportedSubmitMethods: docs.dataset.tries === 'true' ? ['get', 'put', 'post', 'delete', 'patch'] : [],
});
`;

export const pageStyle = `body { margin: 0; }
html.dark-mode body { background: #1c2022; }
.swagger-ui .info { margin: 24px 0; }
/* one server, and a cookie that no script may set */
.swagger-ui .scheme-container { display: none; }
/* it says the same as the heading beside it */
.swagger-ui .opblock-tag small { display: none; }
/* white on its pale colours cannot be read by everybody */
.swagger-ui .opblock .opblock-summary-method { color: #10141a; text-shadow: none; }
.swagger-ui .info .title small, .swagger-ui .info .title small.version-stamp { background: #4a5160; }
html:not(.dark-mode) .swagger-ui .parameter__in { color: #595959; }
html:not(.dark-mode) .swagger-ui a { color: #1f5fa8; }
`;
