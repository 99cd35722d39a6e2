/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "midline-migration.h"

/* The schema, step by step. To change it add a step at the end; never touch one that has landed.
 *
 * Conventions: days are ISO dates of the local calendar; entered_at is an instant in Unix seconds,
 * UTC; enumerations are the stable ids of the core; what was not entered is NULL. Tables of the
 * diary have no rowid: their rows lie in the order of person and day, so that a day or a week is
 * one short stretch of the file however long the diary is. */

#define PERSON "person_id INTEGER NOT NULL REFERENCES person (id) ON DELETE CASCADE"
#define DAY(name) #name " TEXT NOT NULL CHECK (" #name " IS date (" #name "))"
#define MAYBE_DAY(name) #name " TEXT CHECK (" #name " IS date (" #name "))"
#define YES_NO(name) #name " INTEGER NOT NULL CHECK (" #name " IN (0, 1))"
#define MAYBE_PAIN(name) #name " INTEGER CHECK (" #name " BETWEEN 0 AND 10)"
#define ID_TEXT(name) #name " TEXT NOT NULL CHECK (" #name " <> '')"
#define SIDE(name) #name " TEXT NOT NULL CHECK (" #name " IN ('right', 'left', 'both'))"
#define DOSE \
  "sets INTEGER NOT NULL CHECK (sets >= 1)," \
  "reps INTEGER NOT NULL CHECK (reps >= 1)," \
  "hold_seconds INTEGER NOT NULL CHECK (hold_seconds >= 0)," \
  "rest_seconds INTEGER NOT NULL CHECK (rest_seconds >= 0)," \
  "directions INTEGER NOT NULL CHECK (directions >= 1)," \
  YES_NO (each_side)

#define PEOPLE_1 \
  "CREATE TABLE person (" \
  "  id INTEGER PRIMARY KEY," \
  "  created_at INTEGER NOT NULL" \
  ") STRICT;" \
  "CREATE TABLE person_setting (" PERSON "," \
  ID_TEXT (key) "," \
  "  value TEXT NOT NULL," \
  "  PRIMARY KEY (person_id, key)" \
  ") STRICT, WITHOUT ROWID;" \
  "CREATE TABLE screening (" \
  "  id INTEGER PRIMARY KEY," PERSON "," \
  DAY (asked_on) "," \
  MAYBE_DAY (cleared_on) "," \
  "  entered_at INTEGER NOT NULL" \
  ") STRICT;" \
  "CREATE INDEX screening_by_person ON screening (person_id);" \
  "CREATE TABLE screening_answer (" \
  "  screening_id INTEGER NOT NULL REFERENCES screening (id) ON DELETE CASCADE," \
  ID_TEXT (question_id) "," \
  YES_NO (yes) "," \
  "  PRIMARY KEY (screening_id, question_id)" \
  ") STRICT, WITHOUT ROWID;"

#define ANSWERS_1 \
  "CREATE TABLE answers (" \
  "  id INTEGER PRIMARY KEY," PERSON "," \
  SIDE (side) "," \
  "  worse_side TEXT NOT NULL CHECK (worse_side IN ('right', 'left'))," \
  ID_TEXT (place_of_pain) "," \
  MAYBE_PAIN (pain_now) "," \
  MAYBE_PAIN (pain_stairs) "," \
  MAYBE_PAIN (pain_running) "," \
  MAYBE_PAIN (pain_squatting) "," \
  MAYBE_PAIN (pain_sitting) "," \
  "  weekdays INTEGER NOT NULL CHECK (weekdays BETWEEN 1 AND 127)," /* bit 0 is Monday */ \
  "  minutes INTEGER NOT NULL CHECK (minutes > 0)," \
  "  length_weeks INTEGER NOT NULL CHECK (length_weeks > 0)," \
  YES_NO (runs) "," \
  "  goal TEXT NOT NULL," \
  "  entered_at INTEGER NOT NULL" \
  ") STRICT;" \
  "CREATE INDEX answers_by_person ON answers (person_id);" \
  "CREATE TABLE answers_spare (" \
  "  answers_id INTEGER NOT NULL REFERENCES answers (id) ON DELETE CASCADE," \
  ID_TEXT (spare) "," \
  "  PRIMARY KEY (answers_id, spare)" \
  ") STRICT, WITHOUT ROWID;" \
  "CREATE TABLE answers_thing (" \
  "  answers_id INTEGER NOT NULL REFERENCES answers (id) ON DELETE CASCADE," \
  ID_TEXT (thing) "," \
  "  PRIMARY KEY (answers_id, thing)" \
  ") STRICT, WITHOUT ROWID;"

#define PLAN_1 \
  "CREATE TABLE plan (" \
  "  id INTEGER PRIMARY KEY," PERSON "," \
  "  answers_id INTEGER NOT NULL REFERENCES answers (id)," \
  "  version INTEGER NOT NULL CHECK (version >= 1)," \
  DAY (started_on) "," \
  DAY (week_1_start) "," \
  DAY (valid_from) "," \
  "  length_weeks INTEGER NOT NULL CHECK (length_weeks > 0)," \
  "  UNIQUE (person_id, version)" \
  ") STRICT;" \
  "CREATE INDEX plan_by_answers ON plan (answers_id);" \
  "CREATE TABLE plan_week (" \
  "  id INTEGER PRIMARY KEY," \
  "  plan_id INTEGER NOT NULL REFERENCES plan (id) ON DELETE CASCADE," \
  "  number INTEGER NOT NULL CHECK (number >= 1)," \
  DAY (start) "," \
  ID_TEXT (phase) "," \
  "  UNIQUE (plan_id, number)" \
  ") STRICT;" \
  "CREATE TABLE plan_session (" \
  "  id INTEGER PRIMARY KEY," \
  "  week_id INTEGER NOT NULL REFERENCES plan_week (id) ON DELETE CASCADE," \
  DAY (date) "," \
  ID_TEXT (kind) "," \
  YES_NO (shortened) "," \
  "  UNIQUE (week_id, date)" \
  ") STRICT;" \
  "CREATE TABLE plan_item (" \
  "  session_id INTEGER NOT NULL REFERENCES plan_session (id) ON DELETE CASCADE," \
  "  position INTEGER NOT NULL CHECK (position >= 0)," \
  ID_TEXT (exercise_id) "," \
  DOSE "," \
  "  statement_id TEXT NOT NULL," \
  ID_TEXT (level_reason) "," \
  YES_NO (is_core) "," \
  YES_NO (placed_by_person) "," \
  "  PRIMARY KEY (session_id, position)" \
  ") STRICT, WITHOUT ROWID;" \
  "CREATE TABLE empty_place (" \
  "  week_id INTEGER NOT NULL REFERENCES plan_week (id) ON DELETE CASCADE," \
  "  position INTEGER NOT NULL CHECK (position >= 0)," \
  MAYBE_DAY (date) "," \
  ID_TEXT (pillar) "," \
  ID_TEXT (reason) "," \
  "  PRIMARY KEY (week_id, position)" \
  ") STRICT, WITHOUT ROWID;"

#define PLAN_HISTORY_1 \
  "CREATE TABLE plan_change (" \
  "  id INTEGER PRIMARY KEY," \
  "  plan_id INTEGER NOT NULL REFERENCES plan (id) ON DELETE CASCADE," \
  DAY (changed_on) "," \
  ID_TEXT (kind) "," \
  "  week_number INTEGER NOT NULL," \
  MAYBE_DAY (date) "," \
  "  exercise_id TEXT," \
  "  new_exercise_id TEXT," \
  MAYBE_DAY (new_date) "," \
  "  why TEXT," \
  "  entered_at INTEGER NOT NULL" \
  ") STRICT;" \
  "CREATE INDEX plan_change_by_plan ON plan_change (plan_id);" \
  "CREATE TABLE plan_change_dose (" \
  "  change_id INTEGER NOT NULL REFERENCES plan_change (id) ON DELETE CASCADE," \
  "  moment TEXT NOT NULL CHECK (moment IN ('old', 'new'))," \
  DOSE "," \
  "  PRIMARY KEY (change_id, moment)" \
  ") STRICT, WITHOUT ROWID;"

#define DIARY_1 \
  "CREATE TABLE diary_day (" PERSON "," \
  DAY (date) "," \
  MAYBE_PAIN (pain_highest) "," \
  MAYBE_PAIN (pain_after) "," \
  ID_TEXT (two_more) "," \
  ID_TEXT (morning) "," \
  YES_NO (walked) "," \
  "  note TEXT NOT NULL," \
  "  entered_at INTEGER NOT NULL," \
  "  PRIMARY KEY (person_id, date)" \
  ") STRICT, WITHOUT ROWID;" \
  "CREATE TABLE set_record (" PERSON "," \
  DAY (date) "," \
  ID_TEXT (exercise_id) "," \
  SIDE (side) "," \
  "  set_number INTEGER NOT NULL CHECK (set_number >= 1)," \
  "  reps INTEGER CHECK (reps >= 0)," \
  "  seconds INTEGER CHECK (seconds >= 0)," \
  "  load_kg REAL CHECK (load_kg >= 0)," \
  "  entered_at INTEGER NOT NULL," \
  "  PRIMARY KEY (person_id, date, exercise_id, side, set_number)" \
  ") STRICT, WITHOUT ROWID;" \
  "CREATE TABLE exercise_entry (" PERSON "," \
  DAY (date) "," \
  ID_TEXT (exercise_id) "," \
  MAYBE_PAIN (pain) "," \
  ID_TEXT (two_more) "," \
  "  note TEXT NOT NULL," \
  "  entered_at INTEGER NOT NULL," \
  "  PRIMARY KEY (person_id, date, exercise_id)" \
  ") STRICT, WITHOUT ROWID;"

#define READING_1 \
  "CREATE TABLE lesson_read (" PERSON "," \
  ID_TEXT (lesson_id) "," \
  DAY (read_on) "," \
  "  PRIMARY KEY (person_id, lesson_id)" \
  ") STRICT, WITHOUT ROWID;" \
  "CREATE TABLE exercise_note (" PERSON "," \
  ID_TEXT (exercise_id) "," \
  ID_TEXT (note) "," \
  "  PRIMARY KEY (person_id, exercise_id)" \
  ") STRICT, WITHOUT ROWID;"

/* Whether the day of an empty place holds another exercise of its pillar. */
#define EMPTY_PLACE_2 \
  "ALTER TABLE empty_place" \
  "  ADD COLUMN is_further INTEGER NOT NULL DEFAULT 0 CHECK (is_further IN (0, 1))"

/* Build with hip work only, while Settle could not be left. */
#define PLAN_WEEK_3 \
  "ALTER TABLE plan_week" \
  "  ADD COLUMN hip_work_only INTEGER NOT NULL DEFAULT 0 CHECK (hip_work_only IN (0, 1));"

/* One row a plan week; date is the last day of the week it is about. */
#define WEEKLY_CHECK_3 \
  "CREATE TABLE weekly_check (" PERSON "," \
  DAY (date) "," \
  MAYBE_PAIN (pain_now) "," \
  MAYBE_PAIN (pain_stairs) "," \
  MAYBE_PAIN (pain_running) "," \
  MAYBE_PAIN (pain_squatting) "," \
  MAYBE_PAIN (pain_sitting) "," \
  "  entered_at INTEGER NOT NULL," \
  "  PRIMARY KEY (person_id, date)" \
  ") STRICT, WITHOUT ROWID"

/* Said once for all sets of an exercise. */
#define EXERCISE_ENTRY_4 \
  "ALTER TABLE exercise_entry ADD COLUMN load_kg REAL CHECK (load_kg >= 0);"

/* No day lies in two stretches: the store writes them so. */
#define TIME_OFF_4 \
  "CREATE TABLE time_off (" PERSON "," \
  DAY (date) "," \
  DAY (last_date) "," \
  ID_TEXT (kind) "," \
  "  entered_at INTEGER NOT NULL," \
  "  PRIMARY KEY (person_id, date)," \
  "  CHECK (last_date >= date)" \
  ") STRICT, WITHOUT ROWID;"

/* date is the last day of the plan week it is about. */
#define GLOBAL_CHANGE_4 \
  "CREATE TABLE global_change (" PERSON "," \
  DAY (date) "," \
  ID_TEXT (step) "," \
  "  entered_at INTEGER NOT NULL," \
  "  PRIMARY KEY (person_id, date)" \
  ") STRICT, WITHOUT ROWID;"

/* What a row of the diary held before it was changed or removed at changed_at. part is the table it
 * stood in; only the columns of that table are filled. */
#define DIARY_CHANGE_4 \
  "CREATE TABLE diary_change (" PERSON "," \
  DAY (date) "," \
  "  number INTEGER NOT NULL CHECK (number >= 1)," \
  "  part TEXT NOT NULL CHECK (part IN ('diary_day', 'set_record', 'exercise_entry'," \
  "                                     'weekly_check', 'global_change', 'time_off'))," \
  "  changed_at INTEGER NOT NULL," \
  "  exercise_id TEXT," \
  "  side TEXT," \
  "  set_number INTEGER," \
  "  reps INTEGER," \
  "  seconds INTEGER," \
  "  load_kg REAL," \
  MAYBE_PAIN (pain) "," \
  MAYBE_PAIN (pain_highest) "," \
  MAYBE_PAIN (pain_after) "," \
  "  two_more TEXT," \
  "  morning TEXT," \
  "  walked INTEGER," \
  "  note TEXT," \
  MAYBE_PAIN (pain_now) "," \
  MAYBE_PAIN (pain_stairs) "," \
  MAYBE_PAIN (pain_running) "," \
  MAYBE_PAIN (pain_squatting) "," \
  MAYBE_PAIN (pain_sitting) "," \
  "  step TEXT," \
  MAYBE_DAY (last_date) "," \
  "  kind TEXT," \
  "  entered_at INTEGER NOT NULL," \
  "  PRIMARY KEY (person_id, date, number)" \
  ") STRICT, WITHOUT ROWID;"

/* A suggestion is known by its key and asked once. With it lies what it does to the plan, for it is
 * done again in weeks that are built later; phase is NULL where none is started again. */
#define SUGGESTION_ANSWER_4 \
  "CREATE TABLE suggestion_answer (" PERSON "," \
  ID_TEXT (key) "," \
  ID_TEXT (rule) "," \
  "  exercise_id TEXT," \
  YES_NO (accepted) "," \
  DAY (answered_on) "," \
  DAY (starts_on) "," \
  "  cut_percent INTEGER NOT NULL CHECK (cut_percent BETWEEN 0 AND 100)," \
  MAYBE_DAY (cut_last) "," \
  YES_NO (has_high_load) "," \
  "  phase TEXT," \
  "  most_load INTEGER NOT NULL," \
  "  most_rest_load INTEGER NOT NULL," \
  "  model_number INTEGER NOT NULL," \
  MAYBE_DAY (move_from) "," \
  MAYBE_DAY (move_to) "," \
  "  entered_at INTEGER NOT NULL," \
  "  PRIMARY KEY (person_id, key)" \
  ") STRICT, WITHOUT ROWID;" \
  "CREATE TABLE suggestion_change (" PERSON "," \
  ID_TEXT (key) "," \
  "  position INTEGER NOT NULL CHECK (position >= 0)," \
  ID_TEXT (exercise_id) "," \
  "  new_exercise_id TEXT," \
  YES_NO (steps_up) "," \
  "  old_load_kg REAL CHECK (old_load_kg >= 0)," \
  "  new_load_kg REAL CHECK (new_load_kg >= 0)," \
  "  old_sets INTEGER NOT NULL," \
  "  old_reps INTEGER NOT NULL," \
  "  old_hold_seconds INTEGER NOT NULL," \
  DOSE "," \
  "  PRIMARY KEY (person_id, key, position)," \
  "  FOREIGN KEY (person_id, key) REFERENCES suggestion_answer (person_id, key)" \
  "    ON DELETE CASCADE" \
  ") STRICT, WITHOUT ROWID;"

/* What a session held before it was cut for a while. */
#define PLAN_WHOLE_ITEM_4 \
  "CREATE TABLE plan_whole_item (" \
  "  session_id INTEGER NOT NULL REFERENCES plan_session (id) ON DELETE CASCADE," \
  "  position INTEGER NOT NULL CHECK (position >= 0)," \
  ID_TEXT (exercise_id) "," \
  DOSE "," \
  "  statement_id TEXT NOT NULL," \
  ID_TEXT (level_reason) "," \
  YES_NO (is_core) "," \
  YES_NO (placed_by_person) "," \
  "  PRIMARY KEY (session_id, position)" \
  ") STRICT, WITHOUT ROWID;"

/* The person's own limits of pain during an exercise. */
#define PAIN_LIMIT_4 \
  "CREATE TABLE pain_limit (" PERSON "," \
  ID_TEXT (exercise_id) "," \
  "  pain INTEGER NOT NULL CHECK (pain BETWEEN 0 AND 5)," \
  "  PRIMARY KEY (person_id, exercise_id)" \
  ") STRICT, WITHOUT ROWID;"

/* Pain during an exercise that locked the plan. */
#define SCREENING_4 \
  "ALTER TABLE screening ADD COLUMN pain INTEGER CHECK (pain BETWEEN 0 AND 10);" \
  "ALTER TABLE screening ADD COLUMN pain_on TEXT CHECK (pain_on IS date (pain_on))"

/* The rest of an exercise left out for the day: it hurt. */
#define STOPPED_5 \
  "ALTER TABLE exercise_entry ADD COLUMN stopped INTEGER NOT NULL DEFAULT 0" \
  " CHECK (stopped IN (0, 1));" \
  "ALTER TABLE diary_change ADD COLUMN stopped INTEGER"

/* Links are counted for each person; health is that of an address without its start time, the
 * article's videos included, and what is unknown has no row. */
#define VIDEO_LINK_6 \
  "CREATE TABLE video_link (" PERSON "," \
  "  number INTEGER NOT NULL CHECK (number >= 1)," \
  "  exercise_id TEXT CHECK (exercise_id <> '')," \
  "  address TEXT NOT NULL CHECK (address GLOB 'https://?*')," \
  "  title TEXT CHECK (title <> '')," \
  "  entered_at INTEGER NOT NULL," \
  "  PRIMARY KEY (person_id, number)" \
  ") STRICT, WITHOUT ROWID;" \
  "CREATE TABLE link_health (" PERSON "," \
  ID_TEXT (address) "," \
  "  health TEXT NOT NULL CHECK (health IN ('seen', 'gone'))," \
  DAY (noticed_on) "," \
  "  PRIMARY KEY (person_id, address)" \
  ") STRICT, WITHOUT ROWID"

/* The number of application_id is MIDLINE_STORE_APPLICATION_ID. */
static const MidlineMigration steps[] = {
  MIDLINE_MIGRATION (1,
                     PEOPLE_1 ANSWERS_1 PLAN_1 PLAN_HISTORY_1 DIARY_1 READING_1
                     "PRAGMA application_id = 0x4d646c6e"),
  MIDLINE_MIGRATION (2, EMPTY_PLACE_2),
  MIDLINE_MIGRATION (3, PLAN_WEEK_3 WEEKLY_CHECK_3),
  MIDLINE_MIGRATION (4,
                     EXERCISE_ENTRY_4 TIME_OFF_4 GLOBAL_CHANGE_4 DIARY_CHANGE_4
                     SUGGESTION_ANSWER_4 PLAN_WHOLE_ITEM_4 PAIN_LIMIT_4 SCREENING_4),
  MIDLINE_MIGRATION (5, STOPPED_5),
  MIDLINE_MIGRATION (6, VIDEO_LINK_6),
};

/*
 * midline_migration_get_steps:
 * @n_steps: (out): how many, which is the newest version of the schema
 *
 * Returns: (transfer none) (array length=n_steps): the steps of this version of Midline.
 */
const MidlineMigration *
midline_migration_get_steps (guint *n_steps)
{
  *n_steps = G_N_ELEMENTS (steps);
  return steps;
}
