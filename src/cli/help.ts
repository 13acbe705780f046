import { flagOf, options, serviceSettings, variableOf } from '../config.js';
import type { Setting } from '../kit/settings.js';
import { sinkSettings } from '../sinks/settings.js';

/** What `chimepost --help` prints: every setting with its flag, its variable, its default and what it means. */
export function help(): string {
  const lines = [
    'chimepost: a local emulator of AWS re:Post Private, Amazon Chime, the Chime SDK and AWS Support',
    'that leaves a CloudTrail.',
    '',
    'usage: chimepost [serve] [--flag value …]',
    '       chimepost replay [--endpoint URL] [--as-recorded] FILE…   see chimepost replay --help',
    '',
    'A flag goes over its environment variable, that over the configuration file.',
    '',
  ];
  for (const [name, setting] of Object.entries(options) as [string, Setting<unknown>][]) {
    lines.push(...entry(`--${flagOf(name)}  ${variableOf(name)}`, setting));
  }
  lines.push(
    '  --config  CHIMEPOST_CONFIG',
    '      A JSON file of these settings by their names here (trailDir), with services,',
  );
  lines.push('      eventVersions, principals, defaultPrincipal, policies and sinks beside them.');
  lines.push(
    '  --principals  CHIMEPOST_PRINCIPALS',
    '      Who access keys are: a JSON list, or a file with one. See the README.',
  );
  lines.push(
    '  --policies  CHIMEPOST_POLICIES',
    '      Who may do what: a JSON list, or a file with one. See the README.',
  );
  lines.push(
    '  --event-versions  CHIMEPOST_EVENT_VERSIONS',
    '      Versions of records by service, as chime-console=1.05,support=1.08.',
  );
  lines.push(
    '  --set SERVICE.SETTING=VALUE',
    '      Sets what a service lets you choose; may be repeated. The settings are:',
    '',
  );
  for (const [service, settings] of Object.entries(serviceSettings)) {
    for (const [name, setting] of Object.entries(settings) as [string, Setting<unknown>][]) {
      lines.push(...entry(`${service}.${name}`, setting));
    }
  }
  lines.push(
    '  --sinks  CHIMEPOST_SINKS',
    '      Where the trail goes beside its directory: a JSON object of sinks, or a file with one.',
    '      What each lets you choose:',
    '',
  );
  for (const [sink, settings] of Object.entries(sinkSettings)) {
    for (const [name, setting] of Object.entries(settings) as [string, Setting<unknown>][]) {
      lines.push(...entry(`${sink}.${name}`, setting));
    }
  }
  lines.push('', '  --help  --version', '');
  return lines.join('\n');
}

function entry(title: string, setting: Setting<unknown>): string[] {
  const words = new Map<unknown, string>([
    ['', 'none'],
    [Number.POSITIVE_INFINITY, 'off'],
  ]);
  const standard = words.get(setting.default) ?? String(setting.default);
  const unit = setting.form.startsWith('a duration') ? ' ms' : '';
  return [`  ${title}`, ...wrap(`${setting.about} Takes ${setting.form}. Default: ${standard}${unit}.`)];
}

function wrap(sentence: string): string[] {
  const lines = [''];
  for (const word of sentence.split(' ')) {
    const line = lines.at(-1) ?? '';
    if (line.length + word.length > 84) lines.push(word);
    else lines[lines.length - 1] = line === '' ? word : `${line} ${word}`;
  }
  return lines.map((line) => `      ${line}`);
}
