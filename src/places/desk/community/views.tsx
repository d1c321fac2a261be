import type { Community } from '../../../platform/web/context.ts';
import { useWords } from '../../../platform/words.tsx';
import { LinkList } from '../../../ui/link-list/link-list.tsx';
import { Sheet } from '../../door/frame/public.tsx';

interface CommunityProps {
  names: string[];
  community: Community;
  back: { href: string; label: string };
}

/** All that was answered in set-up, each with its way to change it. */
export function CommunityPage({ names, community, back }: CommunityProps) {
  const { t, say } = useWords();
  const links = names.map((name) => ({
    href: `/desk/community/${name}`,
    label: say(`setup.${name}.title`),
    note: notes(community)[name],
  }));
  return (
    <Sheet title={t('community.title')} lede={t('community.lead')} back={back}>
      <LinkList links={links} />
    </Sheet>
  );

  function notes({
    name,
    place,
    time_zone: zone,
    joining,
    age_floor: floor,
  }: Community): Record<string, string> {
    return {
      community: `${name}, ${place}`,
      region: zone.replaceAll('_', ' '),
      joining: t(`setup.joining.${joining}`),
      age: t('community.age', { floor }),
    };
  }
}
