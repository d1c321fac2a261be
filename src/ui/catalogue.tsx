import { examples as audience } from './audience/audience.examples.tsx';
import { examples as breadcrumbs } from './breadcrumbs/breadcrumbs.examples.tsx';
import { examples as button } from './button/button.examples.tsx';
import { examples as card } from './card/card.examples.tsx';
import { examples as chart } from './chart/chart.examples.tsx';
import { examples as checklist } from './checklist/checklist.examples.tsx';
import { examples as checkboxes } from './checkboxes/checkboxes.examples.tsx';
import { examples as chips } from './chips/chips.examples.tsx';
import { examples as compare } from './compare/compare.examples.tsx';
import { examples as compositions } from './compositions/compositions.examples.tsx';
import { examples as confirm } from './confirm/confirm.examples.tsx';
import { examples as copyButton } from './copy-button/copy-button.examples.tsx';
import { examples as dateField } from './date-field/date-field.examples.tsx';
import { examples as details } from './details/details.examples.tsx';
import { examples as emptyState } from './empty-state/empty-state.examples.tsx';
import { examples as errorSummary } from './error-summary/error-summary.examples.tsx';
import type { Example } from './example.ts';
import { examples as faces } from './faces/faces.examples.tsx';
import { examples as field } from './field/field.examples.tsx';
import { examples as fieldset } from './fieldset/fieldset.examples.tsx';
import { examples as fileField } from './file-field/file-field.examples.tsx';
import { examples as flash } from './flash/flash.examples.tsx';
import { examples as hardPage } from './hard-page/hard-page.examples.tsx';
import { examples as hours } from './hours/hours.examples.tsx';
import { examples as icon } from './icon/icon.examples.tsx';
import { examples as layout } from './layout/layout.examples.tsx';
import { examples as leave } from './leave/leave.examples.tsx';
import { examples as linkList } from './link-list/link-list.examples.tsx';
import { examples as liveThread } from './live-thread/live-thread.examples.tsx';
import { examples as locator } from './locator/locator.examples.tsx';
import { examples as nearMe } from './near-me/near-me.examples.tsx';
import { examples as notice } from './notice/notice.examples.tsx';
import { examples as page } from './page/page.examples.tsx';
import { examples as pagination } from './pagination/pagination.examples.tsx';
import { examples as paper } from './paper/paper.examples.tsx';
import { examples as patch } from './patch/patch.examples.tsx';
import { examples as person } from './person/person.examples.tsx';
import { examples as post } from './post/post.examples.tsx';
import { examples as poster } from './poster/poster.examples.tsx';
import { examples as quote } from './quote/quote.examples.tsx';
import { examples as printCard } from './print-card/print-card.examples.tsx';
import { examples as progress } from './progress/progress.examples.tsx';
import { examples as prose } from './prose/prose.examples.tsx';
import { examples as qr } from './qr/qr.examples.tsx';
import { examples as quilt } from './quilt/quilt.examples.tsx';
import { examples as radios } from './radios/radios.examples.tsx';
import { examples as results } from './results/results.examples.tsx';
import { examples as scale } from './scale/scale.examples.tsx';
import { examples as select } from './select/select.examples.tsx';
import { examples as steps } from './steps/steps.examples.tsx';
import { examples as summaryList } from './summary-list/summary-list.examples.tsx';
import { examples as swatches } from './swatches/swatches.examples.tsx';
import { examples as table } from './table/table.examples.tsx';
import { examples as tabs } from './tabs/tabs.examples.tsx';
import { examples as tag } from './tag/tag.examples.tsx';
import { examples as textField } from './text-field/text-field.examples.tsx';
import { examples as textarea } from './textarea/textarea.examples.tsx';
import { examples as tiles } from './tiles/tiles.examples.tsx';
import { examples as time } from './time/time.examples.tsx';
import { examples as topBar } from './top-bar/top-bar.examples.tsx';

/** Every part by its folder's name, in the order of the catalogue. A part that is not here does not exist. */
export const parts: readonly (readonly [part: string, examples: readonly Example[]])[] = [
  ['icon', icon],
  ['button', button],
  ['audience', audience],
  ['tag', tag],
  ['field', field],
  ['text-field', textField],
  ['near-me', nearMe],
  ['textarea', textarea],
  ['radios', radios],
  ['checkboxes', checkboxes],
  ['scale', scale],
  ['select', select],
  ['date-field', dateField],
  ['swatches', swatches],
  ['file-field', fileField],
  ['fieldset', fieldset],
  ['error-summary', errorSummary],
  ['card', card],
  ['chips', chips],
  ['notice', notice],
  ['flash', flash],
  ['empty-state', emptyState],
  ['results', results],
  ['tiles', tiles],
  ['link-list', linkList],
  ['summary-list', summaryList],
  ['hours', hours],
  ['table', table],
  ['compare', compare],
  ['details', details],
  ['tabs', tabs],
  ['pagination', pagination],
  ['steps', steps],
  ['progress', progress],
  ['breadcrumbs', breadcrumbs],
  ['page', page],
  ['top-bar', topBar],
  ['leave', leave],
  ['person', person],
  ['patch', patch],
  ['quilt', quilt],
  ['faces', faces],
  ['live-thread', liveThread],
  ['locator', locator],
  ['chart', chart],
  ['time', time],
  ['qr', qr],
  ['copy-button', copyButton],
  ['quote', quote],
  ['print-card', printCard],
  ['paper', paper],
  ['post', post],
  ['poster', poster],
  ['checklist', checklist],
  ['prose', prose],
  ['layout', layout],
  ['confirm', confirm],
  ['hard-page', hardPage],
  ['compositions', compositions],
];

/** Every example on one page. */
export function Catalogue() {
  return (
    <div class="stack stack-10">
      {parts.map(([part, examples]) => (
        <section class="stack stack-10" id={`part-${part}`}>
          <h2>{part}</h2>
          {examples.map(({ title, element }) => (
            <div class="stack stack-4">
              <p>
                <strong>{title}</strong>
              </p>
              <div>{element}</div>
            </div>
          ))}
        </section>
      ))}
    </div>
  );
}
