/** What a state means for who reads it; always beside a word, never alone. */
export type Tone = 'neutral' | 'info' | 'success' | 'warning' | 'danger';
