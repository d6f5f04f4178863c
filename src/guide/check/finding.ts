// Something in the guide that a writer should mend, and which exercise or text it is about.

export interface Finding {
  /** What it is about: "4.7 check-with-more". */
  readonly where: string;
  readonly text: string;
}

export function nameOf({ number, slug }: { readonly number: string; readonly slug: string }): string {
  return `${number} ${slug}`;
}
