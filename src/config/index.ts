/**
 * What a user keeps in files: their own platforms, and settings in place of flags. Read, bounded, judged, and handed on as data;
 * nothing is merged with the command line here. YAML and the schema's library are loaded only where there is such a file.
 * Whatever is wrong with one is a `UsageError` that names file, line and key. A new fact goes into `profiles/schema.ts`, a new
 * flag into the caller's list; neither needs a change here.
 */
export { loadPlatformFile } from './platform-file.ts';
export {
  type Flag,
  loadSettings,
  type Override,
  type Settings,
  type SettingsRequest,
  type SettingValue,
} from './settings.ts';
