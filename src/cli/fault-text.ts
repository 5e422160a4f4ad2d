/** A fault of the tool: authors need to know that it is not theirs, developers need the trace. */
export function faultText(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  const trace = process.env.HELHEDSPLAN_SPOR && error instanceof Error ? `${error.stack}\n` : '';
  return (
    `Der skete en fejl i værktøjet selv: ${message}\n` +
    `      = Det er ikke jeres planer, der er noget galt med. Kør igen med HELHEDSPLAN_SPOR=1, og send udskriften til udviklerne\n${trace}`
  );
}
