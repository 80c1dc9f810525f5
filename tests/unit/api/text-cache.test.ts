import { describe, expect, it, vi } from 'vitest';
import { SharedRead } from '../../../src/api/shared-read.ts';
import { TextCache } from '../../../src/api/text-cache.ts';

describe('A cache of texts', () => {
  it('drops the least used when it grows beyond its size', () => {
    const cache = new TextCache(9);
    cache.set('a', '11');
    cache.set('b', '22');
    cache.get('a');
    cache.set('c', '3333');
    expect([cache.get('a'), cache.get('b'), cache.get('c')]).toEqual(['11', undefined, '3333']);
  });

  it('keeps no text that alone is too large, nor the old one under its key', () => {
    const cache = new TextCache(5);
    cache.set('a', '1');
    cache.set('a', '123456');
    expect(cache.get('a')).toBeUndefined();
    cache.set('b', '1234');
    expect(cache.get('b')).toBe('1234');
  });
});

describe('A shared read', () => {
  it('gives each caller what was read after it asked, with two reads for many', async () => {
    let reads = 0;
    const endings: (() => void)[] = [];
    const shared = new SharedRead(
      () => new Promise<number>((resolve) => endings.push(() => resolve((reads += 1)))),
    );
    const first = shared.read();
    const others = [shared.read(), shared.read()];
    endings.shift()?.();
    expect(await first).toBe(1);
    await new Promise((resolve) => setImmediate(resolve));
    endings.shift()?.();
    expect([await others[0], await others[1]]).toEqual([2, 2]);
    expect(endings).toEqual([]);
  });

  it('tells a failure to its own callers only', async () => {
    const outcomes = [() => Promise.reject(new Error('gone')), () => Promise.resolve('back')];
    const shared = new SharedRead(() => outcomes.shift()!());
    const [first, second] = [shared.read(), shared.read()];
    await expect(first).rejects.toThrow('gone');
    expect(await second).toBe('back');
  });

  it('lets nobody wait for what is young enough, and begins anew past half of its time', async () => {
    vi.useFakeTimers({ toFake: ['performance'] });
    try {
      let reads = 0;
      const shared = new SharedRead(() => Promise.resolve((reads += 1)), 20);
      expect(await shared.read()).toBe(1);
      vi.advanceTimersByTime(9);
      expect(shared.read()).toBe(1);
      expect(reads).toBe(1);
      vi.advanceTimersByTime(2);
      expect(shared.read()).toBe(1);
      await new Promise((resolve) => setImmediate(resolve));
      expect(shared.read()).toBe(2);
      vi.advanceTimersByTime(20);
      expect(await shared.read()).toBe(3);
    } finally {
      vi.useRealTimers();
    }
  });
});
