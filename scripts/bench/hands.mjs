// Plays as a person would, by what is written on the page in French.
import { readdirSync, readFileSync } from 'node:fs';

const folder = 'src/client/i18n/locales/fr';
const words = Object.assign(
  {},
  ...readdirSync(folder).map((file) => JSON.parse(readFileSync(`${folder}/${file}`, 'utf8'))),
);
const starting = (key) => new RegExp(`^${words[key].replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')}`);
const button = (within, key) => within.getByRole('button', { name: starting(key) }).first();

/** From the title to a street that is drawn. Without an address, from the title that is already there. */
export async function begin(page, url) {
  if (url !== null) await page.goto(`${url}/?seed=7`);
  const play = button(page, 'title.play');
  const again = button(page, 'title.new');
  await play.or(again).first().waitFor();
  if (await again.isVisible()) {
    await again.click();
    await button(page, 'title.replace.yes').click();
  } else await play.click();
  await page.locator('[data-stage="ready"]').waitFor({ timeout: 120_000 });
}

/** Takes a fragment, looks at the desk and closes the week, so many times. */
export async function playOn(page, { weeks }) {
  for (let week = 0; week < weeks; week += 1) {
    await page.locator('[data-fragment]').first().click();
    await button(page.getByRole('dialog'), 'card.take').click();
    await page.waitForTimeout(1500);
    await button(page, 'place.desk').click();
    await page.waitForTimeout(800);
    await button(page, 'place.street').click();
    await button(page, 'week.close').click();
    await page.waitForTimeout(3000);
    const confirm = button(page, 'dilemma.confirm');
    if (!(await confirm.isVisible())) continue;
    await page
      .getByRole('dialog')
      .getByRole('radio')
      .first()
      .locator('xpath=ancestor::label')
      .click();
    await confirm.click();
    await page
      .getByRole('button', { name: starting('dilemma.go-on') })
      .last()
      .click();
  }
}

/** Back to the title by the menu. */
export async function quit(page) {
  await button(page, 'shell.menu').click();
  await page.getByRole('tab', { name: starting('menu.device') }).click();
  await button(page, 'menu.leave').click();
  await button(page, 'title.new').waitFor();
}
