import { PaperTabs } from '../controls/PaperTabs.tsx';
import { Sheet } from '../controls/Sheet.tsx';
import { useTranslator } from '../game-context.tsx';
import { JournalList } from '../journal/JournalList.tsx';
import { DevicePage } from '../menu/DevicePage.tsx';
import { HelpPage } from '../menu/HelpPage.tsx';
import { SettingsPage } from '../menu/SettingsPage.tsx';

export type MenuPage = 'help' | 'journal' | 'settings' | 'device';

interface Props {
  readonly page: MenuPage;
  readonly onPage: (page: MenuPage) => void;
  readonly onClose: () => void;
}

/** Help, journal, settings, and the game as a thing that is kept. */
export const Menu = ({ page, onPage, onClose }: Props) => {
  const { t } = useTranslator();
  return (
    <Sheet shape="side" title={t('menu.title')} closeLabel={t('shell.close')} onClose={onClose}>
      <PaperTabs
        label={t('menu.tabs')}
        selected={page}
        onSelect={onPage}
        tabs={[
          { id: 'help', title: t('menu.help'), content: <HelpPage /> },
          { id: 'journal', title: t('menu.journal'), content: <JournalList /> },
          { id: 'settings', title: t('menu.settings'), content: <SettingsPage /> },
          { id: 'device', title: t('menu.device'), content: <DevicePage onLeave={onClose} /> },
        ]}
      />
    </Sheet>
  );
};
