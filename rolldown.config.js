/**
 * Joins the compiled modules of the command line into a few files, `dist/bundle`: to open 160 takes longer than to judge a
 * hundred thousand rows. What is imported on demand stays a file of its own, packages stay packages, names stay as they are.
 * The modules stay beside it, for the library and for what runs in a worker.
 */
import path from 'node:path';
import { defineConfig } from 'rolldown';

const dir = 'dist/bundle';

export default defineConfig({
  input: 'dist/cli.js',
  platform: 'node',
  external: (id) => !id.startsWith('.') && !path.isAbsolute(id) && id !== 'dist/cli.js',
  plugins: [
    {
      // A module still finds files and workers from where it was compiled to.
      name: 'keep-place',
      transform(code, id) {
        if (!code.includes('import.meta.url')) return null;
        const place = path.relative(dir, id).replaceAll('\\', '/');
        return code.replaceAll('import.meta.url', `new URL('${place}', import.meta.url).href`);
      },
    },
  ],
  output: { dir, chunkFileNames: '[name].js', cleanDir: true },
});
