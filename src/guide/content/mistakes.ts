// What is wrong in a text of the guide, said so that whoever wrote it finds the line and can mend it.

export interface Mistake {
  /** Below `content/`. */
  readonly file: string;
  readonly line: number;
  /** A sentence that says how to mend it. */
  readonly text: string;
}

/** Tells of a mistake in the file at hand. */
export type Report = (line: number, text: string) => void;

export class ContentMistakes extends Error {
  override readonly name = "ContentMistakes";
  readonly mistakes: readonly Mistake[];

  constructor(mistakes: readonly Mistake[]) {
    const lines = mistakes.map(({ file, line, text }) => `  content/${file}:${line} ${text}`);
    super(`The texts of the guide cannot be read:\n${lines.join("\n")}`);
    this.mistakes = mistakes;
    // Whoever mends a text has no use for the rows of the program.
    this.stack = this.message;
  }
}
