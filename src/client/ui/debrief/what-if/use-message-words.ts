import type { View } from '../../../../protocol/view.ts';
import type { Weighed } from '../../../session/what-if/told.ts';
import { useTranslator } from '../../game-context.tsx';

/** A message in two short lines: how and what for; when and to whom. */
export function useMessageWords(view: View) {
  const { t, say } = useTranslator();
  return ({ draft, week, sent }: Weighed) => {
    const portrait = view.portraits.find(({ id }) => id === draft.portrait);
    const firstName = portrait === undefined ? '' : say(portrait.firstName);
    const whom =
      draft.audience === 'all'
        ? t(sent ? 'whatif.row.sent.all' : 'whatif.row.kept.all')
        : t(sent ? 'whatif.row.sent' : 'whatif.row.kept', { firstName });
    return {
      title: t('moment.use', {
        channel: t(`channel.${draft.channel}`),
        purpose: t(`purpose.${draft.purpose}`),
      }),
      when: `${t('chart.week', { week })}, ${whom}`,
    };
  };
}
