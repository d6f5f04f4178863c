// How much style and script a public page brings along, as a browser receives it.

import { ask } from "../answers.ts";
import type { Say } from "../figures.ts";
import { prepareInstallation } from "../installations.ts";
import { startSamskap } from "../programs.ts";
import { publicPages } from "../public-pages.ts";

const packings = { gzip: "gzip", brotli: "br" } as const;

export async function measureWeight(say: Say): Promise<void> {
  const installation = await prepareInstallation([]);
  const program = await startSamskap(installation.environment);
  for (const [packing, encoding] of Object.entries(packings)) {
    const weights = await Promise.all(Object.values(publicPages).map((path) => weigh(program.origin, path, encoding)));
    const most = (of: "styles" | "scripts"): number => Math.max(...weights.map((weight) => weight[of])) / 1000;
    say({ what: `style on a public page, ${packing}`, value: most("styles"), unit: "kB", atMost: 60 });
    say({ what: `script on a public page, ${packing}`, value: most("scripts"), unit: "kB", atMost: 30 });
  }
  await program.stop();
  installation.remove();
}

async function weigh(origin: string, path: string, encoding: string): Promise<{ styles: number; scripts: number }> {
  const page = (await ask(origin + path)).body.toString();
  const sizes = async (pattern: RegExp): Promise<number> => {
    const addresses = [...page.matchAll(pattern)].map(([, address]) => origin + (address ?? ""));
    const answers = await Promise.all(addresses.map((address) => ask(address, { "accept-encoding": encoding })));
    return answers.reduce((sum, answer) => sum + answer.body.length, 0);
  };
  return {
    styles: await sizes(/<link rel="stylesheet" href="([^"]+)"/g),
    scripts: await sizes(/<script type="module" src="([^"]+)"/g),
  };
}
