import { expect, type Page } from '@playwright/test';
import type { Translator } from '../../src/client/i18n/translator.ts';
import type { Length } from '../../src/protocol/vocabulary.ts';
import type { Hand } from './hands/hand.ts';

/** Plays the game as a person would: by what is written on the page, with one hand. */
export interface Player {
  readonly page: Page;
  readonly hand: Hand;
  readonly say: Translator;
}

const button = ({ page }: Player, name: string | RegExp) =>
  page.getByRole('button', { name, exact: true });

const escaped = (text: string) => text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** A sentence wherever it stands in a name, its case and the kind of its spaces aside. */
export const said = (sentence: string) =>
  new RegExp(escaped(sentence).replaceAll(/\s/g, String.raw`\s`), 'i');

/** A button whose name starts so: tabs carry a count, actions their cost. */
const starting = ({ page }: Player, name: string) =>
  page.getByRole('button', { name: new RegExp(`^${escaped(name)}`) });

/** Nothing on the page may be a name instead of a sentence. */
export const expectNoHole = async (page: Page) => {
  await expect(page.locator('body')).not.toContainText('⟨');
};

interface Opening {
  readonly seed?: number;
  readonly length?: Length;
}

/** From the title to the street: act I alone, unless a longer game is asked for. */
export async function begin(player: Player, { seed = 7, length = 'act' }: Opening = {}) {
  const { page, hand, say } = player;
  await page.goto(`/?seed=${seed}`);
  await expect(page.getByRole('heading', { level: 1, name: say.t('title.name') })).toBeVisible();
  await hand.choose(page.getByRole('radio', { name: said(say.t(`title.length.${length}`)) }));
  await hand.press(button(player, say.t('title.play')));
  await expect(page.locator('[data-fragment]').first()).toBeVisible();
}

/** Looks at a fragment of the street and takes it. */
export async function take(player: Player, fragment: string) {
  const { page, hand, say } = player;
  await hand.press(page.locator(`[data-fragment="${fragment}"]`));
  await hand.press(
    page
      .getByRole('dialog')
      .getByRole('button', { name: new RegExp(`^${escaped(say.t('card.take'))}`) }),
  );
  await expect(page.locator(`[data-fragment="${fragment}"]`)).toHaveCount(0);
}

/** Takes the first fragment that lies there. */
export async function takeAny(player: Player) {
  const fragment = await player.page
    .locator('[data-fragment]')
    .first()
    .getAttribute('data-fragment');
  if (fragment === null) throw new Error('nothing lies on the street');
  await take(player, fragment);
}

export async function goTo(player: Player, place: 'street' | 'desk' | 'write' | 'letters') {
  await player.hand.press(
    player.page
      .getByRole('navigation', { name: player.say.t('footer.places') })
      .getByRole('button', { name: new RegExp(`^${escaped(player.say.t(`place.${place}`))}`) }),
  );
}

/** Writes to whoever the composer proposes, to serve, from the first fact held, saying why and leaving a choice. */
export async function serve(player: Player) {
  const { page, hand, say } = player;
  await goTo(player, 'write');
  const sheet = page.getByRole('dialog', { name: say.t('compose.title') });
  await expect(sheet).toBeVisible();
  const fact = sheet.locator('[data-fact]').first();
  if ((await fact.getAttribute('aria-pressed')) !== 'true') await hand.press(fact);
  await hand.choose(sheet.getByRole('radio', { name: say.t('purpose.serve') }));
  for (const fair of ['compose.explain', 'compose.choice'] as const) {
    const toggle = sheet.getByRole('switch', { name: say.t(fair) });
    if (!(await toggle.isChecked())) await hand.press(toggle);
  }
  await hand.press(sheet.getByRole('button', { name: say.t('compose.send'), exact: true }));
  await expect(page.getByRole('heading', { name: say.t('sent.title') })).toBeVisible();
}

/** From the composer, once something was sent. The sheet's corner says the same, so the foot's button is meant. */
export const backToStreet = ({ page, hand, say }: Player) =>
  hand.press(page.getByRole('button', { name: say.t('compose.back'), exact: true }).last());

interface DilemmaLooks {
  readonly onDilemma?: () => Promise<void>;
  readonly onOutcome?: () => Promise<void>;
}

/** Closes the week, and answers what it brings. */
export async function closeWeek(player: Player, looks: DilemmaLooks = {}) {
  const { page, hand, say } = player;
  const week = page.getByRole('heading', { level: 1 });
  const before = await week.textContent();
  await hand.press(starting(player, say.t('week.close')));
  // A week in which nothing was done asks once.
  const notYet = button(player, say.t('week.close.no'));
  const asked = page.getByRole('dialog').filter({ has: notYet });
  if (await notYet.isVisible())
    await hand.press(asked.getByRole('button', { name: say.t('week.close'), exact: true }));
  const dilemma = button(player, say.t('dilemma.confirm'));
  const slider = page.getByRole('slider');
  const end = button(player, say.t('week.debrief')).last();
  // Either the next week, or a question that comes first, or the end.
  await expect(async () => {
    const next = (await week.textContent()) !== before;
    const halted =
      (await dilemma.isVisible()) || (await slider.isVisible()) || (await end.isVisible());
    expect(next || halted).toBe(true);
  }).toPass();
  if (await dilemma.isVisible()) await answerDilemma(player, looks);
  // A new act opens with its card.
  const enter = button(player, say.t('act.enter'));
  if (await enter.isVisible()) await hand.press(enter);
  await expectNoHole(page);
}

/** Takes the first answer, and reads what came of it. */
export async function answerDilemma(
  { page, hand, say }: Player,
  { onDilemma, onOutcome }: DilemmaLooks,
) {
  await onDilemma?.();
  await hand.choose(page.getByRole('dialog').getByRole('radio').first());
  await hand.press(page.getByRole('button', { name: say.t('dilemma.confirm'), exact: true }));
  const outcome = page.getByRole('dialog', { name: say.t('dilemma.outcome') });
  await expect(outcome).toBeVisible();
  await onOutcome?.();
  await hand.press(
    outcome.getByRole('button', { name: say.t('dilemma.go-on'), exact: true }).last(),
  );
}

/** The one question at the end of an act, and the card of the next. */
export async function estimate(player: Player, onCard: () => Promise<void> = async () => {}) {
  const { page, hand, say } = player;
  await hand.nudge(page.getByRole('slider', { name: say.t('estimate.label') }));
  await hand.press(button(player, say.t('estimate.submit')));
  const enter = button(player, say.t('act.enter'));
  await expect(enter.or(button(player, say.t('week.debrief')))).toBeVisible();
  if (!(await enter.isVisible())) return;
  await onCard();
  await hand.press(enter);
}

export async function openTheBox(player: Player) {
  const { page, hand, say } = player;
  await hand.press(button(player, say.t('week.debrief')));
  await hand.press(button(player, say.t('debrief.open')));
  await expect(page.getByRole('heading', { name: say.t('debrief.box') })).toBeVisible();
}
