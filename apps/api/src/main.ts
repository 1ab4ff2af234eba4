import './keep-compiled';

await import('./serve');
