// What can be asked of a page from within; problems are sentences about what is wrong.

export interface Look {
  /** What keeps somebody from using the page as it stands. */
  problems(of: LooksFor): Promise<string[]>;
  /** Which key leads from where the focus is to this element, and what was wrong with the step before. */
  seek(element: unknown): { way: Way; problems: string[] };
  /** The focus has moved by the Tab key: what is wrong with where it is now; null when it has left the page or begins anew. */
  followFocus(): string[] | null;
  /** What moves by itself or takes its time to open. */
  moving(): string[];
}

/** Whether things have their room, or that and everything else: the same page in another size is not read anew. */
export type LooksFor = "room" | "everything";

export type Way = "here" | "on" | "back" | "on in group" | "back in group";
