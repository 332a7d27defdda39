import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { currentSection } from './current-section.ts';

describe('currentSection', () => {
  const middle = { windowHeight: 900, above: 2000, below: 2000 };

  it('is the last section that began above a third of the window', () => {
    assert.equal(currentSection([-900, 100, 299], middle), 2);
    assert.equal(currentSection([-900, 100, 400], middle), 1);
  });

  it('is none before the first', () => {
    assert.equal(currentSection([400, 800], { ...middle, above: 0 }), -1);
    assert.equal(currentSection([], middle), -1);
  });

  it('is the last section at the end of the page, however short', () => {
    assert.equal(currentSection([100, 600, 880], { ...middle, below: 0 }), 2);
  });

  it('gives the last sections their turn one after the other', () => {
    const tops = [100, 600, 880];
    const seen = [600, 450, 300, 150, 0].map((below) =>
      currentSection(
        tops.map((top) => top + below),
        { ...middle, below },
      ),
    );
    assert.deepEqual(seen, [-1, 0, 0, 1, 2]);
  });

  it('is the one at the top of a page that cannot be scrolled', () => {
    assert.equal(currentSection([100, 600], { windowHeight: 900, above: 0, below: 0 }), 0);
  });
});
