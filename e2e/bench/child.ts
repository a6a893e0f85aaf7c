import { spawn } from 'node:child_process'

/** A server in a process of its own that prints `port N` once it listens. */
export async function startChild(file: string, args: string[] = []): Promise<{ origin: string; stop(): void }> {
  const child = spawn(process.execPath, [file, ...args], { stdio: ['ignore', 'pipe', 'inherit'] })
  const port = await new Promise<string>((resolve, reject) => {
    child.once('exit', (code) => reject(new Error(`${file} ended with ${code}`)))
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      const found = /port (\d+)/.exec(text)?.[1]
      if (found) resolve(found)
    })
  })
  return { origin: `http://127.0.0.1:${port}`, stop: () => child.kill() }
}
