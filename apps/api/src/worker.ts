import './keep-compiled';

await import('./work');
