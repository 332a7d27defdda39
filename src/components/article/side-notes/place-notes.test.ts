import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { placeNotes, type Obstacle, type WaitingNote } from './place-notes.ts';

const at = (wanted: number, height = 40): WaitingNote => ({ wanted, height });

describe('placeNotes', () => {
  it('lets notes with room stand at their lines', () => {
    assert.deepEqual(placeNotes([at(0), at(100), at(140)], [], 300), [0, 100, 140]);
    assert.deepEqual(placeNotes([], [], 300), []);
  });

  it('of two that would overlap, lets the upper one stand at its line', () => {
    assert.deepEqual(placeNotes([at(100), at(120)], [], 300), [100, 140]);
  });

  it('shares the drift where many crowd', () => {
    assert.deepEqual(placeNotes([at(100), at(110), at(120)], [], 300), [70, 110, 150]);
  });

  it('never begins above the column', () => {
    assert.deepEqual(placeNotes([at(-20), at(0), at(10)], [], 300), [0, 40, 80]);
  });

  it('keeps clear of an obstacle on either side', () => {
    const obstacles = [{ start: 100, end: 500 }];
    assert.deepEqual(placeNotes([at(90), at(480)], obstacles, 300), [60, 500]);
    // In the upper half of the obstacle one goes above it, in the lower half below.
    assert.deepEqual(placeNotes([at(250), at(350)], obstacles, 300), [60, 500]);
  });

  it('stands before the end of the column', () => {
    assert.deepEqual(
      placeNotes([at(170), at(190)], [{ start: 200, end: Infinity }], 300),
      [120, 160],
    );
  });

  it('leaves out what would drift too far', () => {
    const obstacles = [{ start: 0, end: 1000 }];
    assert.deepEqual(placeNotes([at(200), at(900)], obstacles, 300), [undefined, 1000]);
    assert.deepEqual(placeNotes([at(200)], [{ start: 0, end: Infinity }], 300), [undefined]);
  });

  it('leaves out what does not fit between two obstacles', () => {
    const obstacles = [
      { start: 0, end: 100 },
      { start: 150, end: 1000 },
    ];
    assert.deepEqual(placeNotes([at(110, 60)], obstacles, 300), [undefined]);
    assert.deepEqual(placeNotes([at(110), at(112)], obstacles, 300), [110, undefined]);
  });

  it('takes obstacles in any order, overlapping too', () => {
    const obstacles = [
      { start: 300, end: 400 },
      { start: 100, end: 200 },
      { start: 150, end: 320 },
    ];
    assert.deepEqual(placeNotes([at(310)], obstacles, 300), [400]);
  });

  it('holds its promises for any notes', () => {
    const next = numbers(7);
    for (let round = 0; round < 300; round += 1) {
      const notes: WaitingNote[] = [];
      for (let wanted = 0; notes.length < round % 40; wanted += next() * 90) {
        notes.push(at(wanted, 18 + next() * 80));
      }
      const start = next() * 500;
      const obstacles: Obstacle[] = [
        { start, end: start + next() * 900 },
        { start: 2200, end: Infinity },
      ];
      const tops = placeNotes(notes, obstacles, 340);
      let free = 0;
      for (const [place, top] of tops.entries()) {
        const { wanted, height } = notes[place] ?? at(0);
        if (top === undefined) continue;
        assert.ok(top >= free - 1e-6, 'no overlap, in order');
        assert.ok(Math.abs(top - wanted) <= 340, 'near its line');
        for (const obstacle of obstacles) {
          assert.ok(top + height <= obstacle.start + 1e-6 || top >= obstacle.end - 1e-6);
        }
        free = top + height;
      }
    }
  });
});

/** The same numbers between 0 and 1 in every run. */
function numbers(seed: number): () => number {
  let state = seed;
  return () => (state = (state * 16807) % 2147483647) / 2147483647;
}
