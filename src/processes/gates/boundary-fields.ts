// The fields of a role in which the boundary check is answered.

export const boundaryFields = [
  "supplement",
  "statutory",
  "procurement",
  "confidentiality",
  "policeCertificate",
  "insurance",
  "personalData",
] as const;
