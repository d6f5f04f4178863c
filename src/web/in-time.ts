// Nobody waits for ever: while the database pauses a person is told so, and what they sent is still done when it comes back.

const patience = 10_000;

/** The answer, or after `milliseconds` what is said instead. */
export async function inTime(
  answer: Response | Promise<Response>,
  otherwise: () => Response,
  milliseconds = patience,
): Promise<Response> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<Response>((resolve) => {
    timer = setTimeout(() => resolve(otherwise()), milliseconds);
  });
  try {
    return await Promise.race([answer, late]);
  } finally {
    clearTimeout(timer);
  }
}
