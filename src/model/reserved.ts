/** Types of columns that a platform itself reads: each has one at most, and `--map` takes the type for its name. */
export const reservedTypes = ['timezone', 'language', 'priority', 'consent'] as const;

export type ReservedType = (typeof reservedTypes)[number];

export function isReserved(type: string): type is ReservedType {
  return (reservedTypes as readonly string[]).includes(type);
}
