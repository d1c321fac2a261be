export { builtPlaces, openPlaces } from './bar.tsx';
export { barePage, page, drawFault } from './page.tsx';
export { Sheet, useWindowTitle } from './sheet.tsx';
export { FormErrors, errorIn } from './form-errors.tsx';
