import type { Bot } from './bot.ts';
import { byHabits } from './habits.ts';

/** Closes every week as it finds it. */
export const idle: Bot<object> = byHabits({ temper: 'shy', week: [] });
