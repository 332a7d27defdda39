import { instantiateNapiModule } from '@emnapi/core';
import { getDefaultContext } from '@emnapi/runtime';

/** Pages of 64 KB: what the module declares at least, and at most. */
const memorySize = { initial: 985, maximum: 65_536 };

/** What Sätteri's JavaScript calls of its native part, by name. */
type Native = Readonly<Record<string, (...values: unknown[]) => unknown>>;

let native: Native | undefined;

/**
 * Starts the WebAssembly build of the parser from its bytes. It is built for threads and never
 * begins one; memory that could be shared is made by WebAssembly itself, which also a page from
 * the disk may ask for.
 *
 * @throws where the browser cannot run it.
 */
export async function startParser(bytes: Uint8Array): Promise<void> {
  const memory = new WebAssembly.Memory({ ...memorySize, shared: true });
  const { napiModule } = await instantiateNapiModule(bytes, {
    context: getDefaultContext(),
    asyncWorkPoolSize: 0,
    overwriteImports: (imports) => ({
      ...imports,
      env: { ...imports.env, ...imports['napi'], ...imports['emnapi'], memory },
      wasi_snapshot_preview1: systemCalls(memory),
    }),
    beforeInit: ({ instance }) => {
      const run = (name: string) => (instance.exports[name] as () => void)();
      run('_initialize');
      const registrations = Object.keys(instance.exports);
      for (const name of registrations) if (name.startsWith('__napi_register__')) run(name);
    },
  });
  native = napiModule.exports as Native;
}

/** Calls the native part; it has to be started before. */
export function callNative(name: string, values: unknown[]): unknown {
  const call = native?.[name];
  if (!call) throw new Error(`The parser has not been started: ${name}`);
  return call(...values);
}

/** The few calls to a system that the module knows: there is none, and it needs none. */
function systemCalls(memory: WebAssembly.Memory): Record<string, (...values: number[]) => number> {
  const view = () => new DataView(memory.buffer);
  return {
    random_get: (at = 0, length = 0) => {
      // Seeds of hash tables; shared memory cannot be filled in place.
      const random = crypto.getRandomValues(new Uint8Array(length));
      new Uint8Array(memory.buffer, at, length).set(random);
      return 0;
    },
    environ_get: () => 0,
    environ_sizes_get: (count = 0, size = 0) => {
      view().setUint32(count, 0, true);
      view().setUint32(size, 0, true);
      return 0;
    },
    clock_time_get: (_clock, _precision, at = 0) => {
      view().setBigUint64(at, BigInt(Math.round(performance.now() * 1e6)), true);
      return 0;
    },
    fd_write: () => 8,
    proc_exit: (code) => {
      throw new Error(`The parser has ended with ${code}`);
    },
    sched_yield: () => 0,
  };
}
