import { epubCarrier } from '../epub/epub-carrier.ts';
import { singleFileCarrier } from '../single-file/single-file-carrier.ts';
import { zimCarrier } from '../zim/zim-carrier.ts';
import { zipCarrier } from '../zip/zip-carrier.ts';
import type { Carrier } from './carrier.ts';

/** Every carrier that can be made, in the order in which readers are told of them. */
export const carriers: readonly Carrier[] = [
  zipCarrier,
  singleFileCarrier,
  epubCarrier,
  zimCarrier,
];
