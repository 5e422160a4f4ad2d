/** Beside the plans: what the site says of itself. No plan's id begins like it. (A build asks for it before it loads what reads YAML.) */
export const settingsFileName = '_websted.yaml';
