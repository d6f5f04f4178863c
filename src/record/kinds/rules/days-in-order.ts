// Something cannot end before it begins: one rule for every kind that has a first and a last day.

import type { FieldProblem, FieldValues } from "../../kind.ts";

export function daysInOrder(first: string, last: string): (values: FieldValues) => FieldProblem[] {
  return (values) => {
    const [from, to] = [values[first], values[last]];
    // Days are written year first, so their texts sort as the days do.
    if (typeof from !== "string" || typeof to !== "string" || !from || !to || from <= to) return [];
    return [
      {
        field: last,
        text: {
          nb: "Den siste dagen kommer før den første. Rett en av dem.",
          nn: "Den siste dagen kjem før den første. Rett ein av dei.",
          da: "Den sidste dag ligger før den første. Ret en af dem.",
          en: "The last day comes before the first. Correct one of them.",
        },
      },
    ];
  };
}
