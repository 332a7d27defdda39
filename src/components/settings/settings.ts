export interface Setting {
  /** Key in the browser's storage; on `<html>` the attribute is `data-` and this. */
  readonly name: 'theme' | 'text-size' | 'previews';
  readonly label: string;
  /** The choice of who never chose; it leaves no attribute. */
  readonly usual: string;
  readonly choices: readonly { readonly value: string; readonly label: string }[];
}

/** What readers may set for themselves, on every page at once. */
export const settings: readonly Setting[] = [
  {
    name: 'theme',
    label: 'Paper',
    usual: 'system',
    choices: [
      { value: 'system', label: 'As the system' },
      { value: 'light', label: 'Light' },
      { value: 'dark', label: 'Dark' },
    ],
  },
  {
    name: 'text-size',
    label: 'Text size',
    usual: 'normal',
    choices: [
      { value: 'small', label: 'Small' },
      { value: 'normal', label: 'Normal' },
      { value: 'large', label: 'Large' },
      { value: 'larger', label: 'Larger' },
    ],
  },
  {
    name: 'previews',
    label: 'Previews of links',
    usual: 'on',
    choices: [
      { value: 'on', label: 'On' },
      { value: 'off', label: 'Off' },
    ],
  },
];
