import { describe, expect, it } from '@jest/globals';
import { keepKeys } from './early-keys';

/** A page that hears keys; a press answers whether the page still gets it. */
function page() {
  const target = new EventTarget();
  const press = (key: string, more: object = {}) => {
    const event = Object.assign(new Event('keydown', { cancelable: true }), { key, ...more });
    target.dispatchEvent(event);
    return !event.defaultPrevented;
  };
  return { target: target as unknown as Document, press };
}

describe('keys before the field stands there', () => {
  it('arrive in their order, a corrected one corrected', () => {
    const { target, press } = page();
    const keys = keepKeys(target);
    for (const key of ['A', 'r', 'r', 'Backspace', 't', ' ', '2', '1']) expect(press(key)).toBe(false);
    expect(keys.take()).toBe('Art 21');
  });

  it('leave commands and keys without a letter to the page', () => {
    const { target, press } = page();
    const keys = keepKeys(target);
    expect([press('k', { ctrlKey: true }), press('Tab'), press('Shift')]).toEqual([true, true, true]);
    expect(keys.take()).toBe('');
  });

  it('are the page’s again once taken, or after Escape', () => {
    const { target, press } = page();
    const keys = keepKeys(target);
    press('a');
    expect(keys.take()).toBe('a');
    expect([press('b'), keys.take()]).toEqual([true, '']);

    const others = keepKeys(target);
    press('Escape');
    expect([press('c'), others.take()]).toEqual([true, '']);
  });
});
