// What can be asked of a page from within; problems are sentences about what is wrong.

export interface Look {
  /** Changes when the page does: what has been looked at need not be looked at again. */
  state(): string;
  /** Everything that keeps somebody from using the page as it stands. */
  problems(): Promise<string[]>;
  /** Which key leads from where the focus is to this element, and what was wrong with the step before. */
  seek(element: unknown): { way: Way; problems: string[] };
  /** The focus has moved by the Tab key: what is wrong with where it is now. */
  followFocus(): string[];
  /** What moves by itself or takes its time to open. */
  moving(): string[];
}

export type Way = "here" | "on" | "back" | "on in group" | "back in group";
