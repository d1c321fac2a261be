import { useWords } from '../../../platform/words.tsx';
import { Button, LinkButton } from '../../../ui/button/button.tsx';
import { Details } from '../../../ui/details/details.tsx';
import { Flash } from '../../../ui/flash/flash.tsx';
import { Cluster, Section, Stack } from '../../../ui/layout/layout.tsx';
import { LinkList } from '../../../ui/link-list/link-list.tsx';
import { TextField } from '../../../ui/text-field/text-field.tsx';
import type { ServicePageProps } from './service-props.ts';
import type { ServiceSheet } from './sheet.ts';

/** What one can do with it: keep it, take it along, say what is wrong. */
export function OwnActions({ sheet, ways, said }: ServicePageProps) {
  const { t, say } = useWords();
  const here = `/find/services/${sheet.id}`;
  return (
    <Section title={t('services.actions')} id="take">
      <Stack gap={4}>
        {said && ['kept', 'wrong'].includes(said) && <Flash text={say(`services.said.${said}`)} />}
        {ways.some(({ posts }) => !posts) && (
          <LinkList links={ways.filter(({ posts }) => !posts)} />
        )}
        <Cluster>
          {ways
            .filter(({ posts }) => posts)
            .map((way) => (
              <form method="post" action={way.href}>
                <Button kind="quiet" icon="heart">
                  {way.label}
                </Button>
              </form>
            ))}
          <LinkButton kind="quiet" icon="print" href={`${here}/paper`}>
            {t('services.print')}
          </LinkButton>
          <LinkButton kind="quiet" icon="print" href={`${here}/paper?large=yes`}>
            {t('services.print.large')}
          </LinkButton>
        </Cluster>
        <ToPhone sheet={sheet} here={here} />
        <p>
          <a href={`${here}/wrong`}>{t('services.wrong')}</a>
        </p>
      </Stack>
    </Section>
  );
}

/** A contact under a name of one's choosing, for phones that others look at. */
function ToPhone({ sheet, here }: { sheet: ServiceSheet; here: string }) {
  const { t } = useWords();
  return (
    <Details summary={t('services.phone')}>
      <form method="get" action={`${here}/contact.vcf`} data-turbo="false">
        <Stack gap={4}>
          <TextField
            name="name"
            label={t('services.phone.name')}
            hint={t('services.phone.hint')}
            value={sheet.name}
            maxlength={80}
            autocomplete="off"
          />
          <Button kind="quiet" icon="download">
            {t('services.phone.save')}
          </Button>
        </Stack>
      </form>
    </Details>
  );
}
