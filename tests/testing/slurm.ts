// A Slurm of one host, controller and node, for the time of a test: nothing of the system's own configuration is used.

import { execFileSync, spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { onTestFinished, vi } from 'vitest';
import { folder } from '../cli/program.js';

const PROGRAMS = ['munged', 'slurmctld', 'slurmd', 'sbatch'];

/** Its daemons start each other's jobs only for root. */
export const hasSlurm =
  process.getuid?.() === 0 && PROGRAMS.every((name) => spawnSync('which', [name]).status === 0);

const CONFIGURATION = `ClusterName=test
SlurmctldHost=HOST(127.0.0.1)
SlurmctldPort=16817
SlurmdPort=16818
AuthType=auth/munge
AuthInfo=socket=PLACE/munge.socket
SlurmUser=root
StateSaveLocation=PLACE/state
SlurmdSpoolDir=PLACE/spool
SlurmctldPidFile=PLACE/slurmctld.pid
SlurmdPidFile=PLACE/slurmd.pid
SlurmctldLogFile=PLACE/slurmctld.log
SlurmdLogFile=PLACE/slurmd.log
ProctrackType=proctrack/linuxproc
TaskPlugin=task/none
SelectType=select/cons_tres
SelectTypeParameters=CR_CPU
JobAcctGatherType=jobacct_gather/none
AccountingStorageType=accounting_storage/none
MailProg=/bin/true
ReturnToService=2
NodeName=HOST NodeAddr=127.0.0.1 CPUs=2
PartitionName=all Nodes=ALL Default=YES MaxTime=INFINITE State=UP
`;

/** The environment in which `sbatch` reaches it. */
export function startSlurm(): { readonly SLURM_CONF: string } {
  const place = folder({});
  const at = (name: string) => join(place, name);
  mkdirSync(at('state'));
  mkdirSync(at('spool'));
  writeFileSync(at('munge.key'), randomBytes(1024), { mode: 0o600 });
  const [host = ''] = hostname().split('.');
  const configuration = CONFIGURATION.replaceAll('PLACE', place).replaceAll('HOST', host);
  writeFileSync(at('slurm.conf'), configuration);
  const environment = { SLURM_CONF: at('slurm.conf') };
  const options = { env: { ...process.env, ...environment }, stdio: 'ignore', timeout: 20_000 } as const;
  // The last one started ends first.
  onTestFinished(async () => {
    for (const name of ['slurmd', 'slurmctld', 'munged']) {
      if (!existsSync(at(`${name}.pid`))) continue;
      const pid = Number(readFileSync(at(`${name}.pid`), 'utf8'));
      process.kill(pid);
      // It writes into the folder to its end.
      await vi.waitUntil(() => !existsSync(`/proc/${pid}`), 10_000);
    }
  });
  const own = ['key-file=munge.key', 'socket=munge.socket', 'pid-file=munged.pid', 'log-file=munged.log'];
  const paths = [...own, 'seed-file=munged.seed'].map((one) => `--${one.replace('=', `=${place}/`)}`);
  // The folder is one for all: it says so.
  execFileSync('munged', ['--force', ...paths], options);
  execFileSync('slurmctld', ['-c'], options);
  execFileSync('slurmd', [], options);
  return environment;
}
