/** As it is where the platform takes that, else as the platform takes it best; `asked` wins. */
export function writtenFormat(
  format: string,
  taken: readonly string[] | undefined,
  asked: 'csv' | 'xlsx' | null,
): 'csv' | 'xlsx' {
  const own = format === 'csv' ? 'csv' : 'xlsx';
  return (asked ?? (taken?.includes(own) === false ? taken[0] : own)) === 'csv' ? 'csv' : 'xlsx';
}
