export { openPlaces } from './bar.tsx';
export { barePage, page, drawFault } from './page.tsx';
export { Sheet } from './sheet.tsx';
export { FormErrors, errorIn } from './form-errors.tsx';
