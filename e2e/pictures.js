// Node reads no TypeScript by itself.
import { register } from 'tsx/esm/api';

register();
const { takePictures } = await import('./take-pictures.ts');
await takePictures(process.argv.slice(2));
