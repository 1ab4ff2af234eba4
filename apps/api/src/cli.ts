import './keep-compiled';

await import('./command-line');
