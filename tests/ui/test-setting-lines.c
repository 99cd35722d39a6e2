/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "midline-setting-lines.h"
#include "midline-stage.h"

typedef struct {
  MidlineSample *sample;
  MidlineSettingLines *lines;
  GtkEditable *name;
  GtkEditable *clinic;
} Fixture;

static void
set_up (Fixture       *self,
        gconstpointer  data)
{
  self->sample = midline_sample_new (2026, 3, 2);
  midline_program_set_setting (self->sample->program, MIDLINE_SETTING_NAME, "Maria");
  self->name = GTK_EDITABLE (g_object_ref_sink (gtk_entry_new ()));
  self->clinic = GTK_EDITABLE (g_object_ref_sink (gtk_entry_new ()));
  self->lines = midline_setting_lines_new (self->sample->program);
  midline_setting_lines_add (self->lines, MIDLINE_SETTING_NAME, self->name);
  midline_setting_lines_add (self->lines, MIDLINE_SETTING_CLINIC, self->clinic);
}

static void
tear_down (Fixture       *self,
           gconstpointer  data)
{
  g_clear_pointer (&self->lines, midline_setting_lines_free);
  g_object_unref (self->name);
  g_object_unref (self->clinic);
  midline_sample_free (self->sample);
}

static void
assert_saved (Fixture    *self,
              const char *key,
              const char *expected)
{
  g_autofree char *saved = midline_program_dup_setting (self->sample->program, key);

  g_assert_cmpstr (saved, ==, expected);
}

static void
test_shows_saved (Fixture       *self,
                  gconstpointer  data)
{
  g_assert_cmpstr (gtk_editable_get_text (self->name), ==, "Maria");
  g_assert_cmpstr (gtk_editable_get_text (self->clinic), ==, "");
}

/* Nothing is written before the person pauses, and then without the spaces around it. */
static void
test_saves (Fixture       *self,
            gconstpointer  data)
{
  gtk_editable_set_text (self->name, " Maria Keller ");
  assert_saved (self, MIDLINE_SETTING_NAME, "Maria");
  midline_setting_lines_save (self->lines);
  assert_saved (self, MIDLINE_SETTING_NAME, "Maria Keller");
  assert_saved (self, MIDLINE_SETTING_CLINIC, NULL);
}

/* A line that another window saved meanwhile stays while nothing was typed here. */
static void
test_keeps_others (Fixture       *self,
                   gconstpointer  data)
{
  midline_program_set_setting (self->sample->program, MIDLINE_SETTING_NAME, "Jo");
  midline_setting_lines_save (self->lines);
  assert_saved (self, MIDLINE_SETTING_NAME, "Jo");
  midline_setting_lines_reload (self->lines);
  g_assert_cmpstr (gtk_editable_get_text (self->name), ==, "Jo");
}

static void
test_reload_drops (Fixture       *self,
                   gconstpointer  data)
{
  gtk_editable_set_text (self->name, "Typed");
  midline_setting_lines_reload (self->lines);
  g_assert_cmpstr (gtk_editable_get_text (self->name), ==, "Maria");
  midline_setting_lines_save (self->lines);
  assert_saved (self, MIDLINE_SETTING_NAME, "Maria");
}

static void
test_free_saves (Fixture       *self,
                 gconstpointer  data)
{
  gtk_editable_set_text (self->clinic, "Clinic at the Park");
  g_clear_pointer (&self->lines, midline_setting_lines_free);
  assert_saved (self, MIDLINE_SETTING_CLINIC, "Clinic at the Park");
  gtk_editable_set_text (self->clinic, "Later");
  assert_saved (self, MIDLINE_SETTING_CLINIC, "Clinic at the Park");
}

#define ADD(path, function) g_test_add (path, Fixture, NULL, set_up, function, tear_down)

int
main (int    argc,
      char **argv)
{
  gtk_test_init (&argc, &argv, NULL);
  midline_stage_init ();

  ADD ("/setting-lines/shows-saved", test_shows_saved);
  ADD ("/setting-lines/saves", test_saves);
  ADD ("/setting-lines/keeps-others", test_keeps_others);
  ADD ("/setting-lines/reload-drops", test_reload_drops);
  ADD ("/setting-lines/free-saves", test_free_saves);

  return g_test_run ();
}
