/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "midline-setting-lines.h"

#define SAVE_DELAY_MILLISECONDS 500

struct _MidlineSettingLines {
  MidlineProgram *program; /* (owned) */
  GPtrArray *lines;        /* (owned) (element-type Line) */
  guint save_id;
  gboolean is_loading;     /* the program sets the entries, not the person */
};

typedef struct {
  char *key;               /* (owned) */
  GtkEditable *entry;      /* (owned) */
  gulong changed_id;
} Line;

static void
line_free (gpointer data)
{
  Line *line = data;

  g_signal_handler_disconnect (line->entry, line->changed_id);
  g_object_unref (line->entry);
  g_free (line->key);
  g_free (line);
}

static void
save_changed (MidlineSettingLines *self)
{
  for (guint i = 0; i < self->lines->len; i++)
    {
      const Line *line = g_ptr_array_index (self->lines, i);
      g_autofree char *saved = midline_program_dup_setting (self->program, line->key);
      g_autofree char *text = g_strstrip (g_strdup (gtk_editable_get_text (line->entry)));

      if (g_strcmp0 (saved != NULL ? saved : "", text) != 0)
        midline_program_set_setting (self->program, line->key, text);
    }
}

static gboolean
save_cb (gpointer user_data)
{
  MidlineSettingLines *self = user_data;

  self->save_id = 0;
  save_changed (self);
  return G_SOURCE_REMOVE;
}

static void
changed_cb (MidlineSettingLines *self)
{
  if (self->is_loading)
    return;
  g_clear_handle_id (&self->save_id, g_source_remove);
  self->save_id = g_timeout_add (SAVE_DELAY_MILLISECONDS, save_cb, self);
}

static void
load (MidlineSettingLines *self,
      const Line          *line)
{
  g_autofree char *saved = midline_program_dup_setting (self->program, line->key);

  self->is_loading = TRUE;
  gtk_editable_set_text (line->entry, saved != NULL ? saved : "");
  self->is_loading = FALSE;
}

/**
 * midline_setting_lines_new:
 * @program: the person's program
 */
MidlineSettingLines *
midline_setting_lines_new (MidlineProgram *program)
{
  MidlineSettingLines *self = g_new0 (MidlineSettingLines, 1);

  self->program = g_object_ref (program);
  self->lines = g_ptr_array_new_with_free_func (line_free);
  return self;
}

/** midline_setting_lines_free: lets go of the entries; what still waits is saved before. */
void
midline_setting_lines_free (MidlineSettingLines *self)
{
  midline_setting_lines_save (self);
  g_ptr_array_unref (self->lines);
  g_object_unref (self->program);
  g_free (self);
}

/**
 * midline_setting_lines_add:
 * @key: a setting of the person
 * @entry: shows what is saved, now and after a reload
 */
void
midline_setting_lines_add (MidlineSettingLines *self,
                           const char          *key,
                           GtkEditable         *entry)
{
  Line *line = g_new0 (Line, 1);

  line->key = g_strdup (key);
  line->entry = g_object_ref (entry);
  load (self, line);
  line->changed_id = g_signal_connect_swapped (entry, "changed", G_CALLBACK (changed_cb), self);
  g_ptr_array_add (self->lines, line);
}

/** midline_setting_lines_reload: shows what is saved; what was typed since is dropped. */
void
midline_setting_lines_reload (MidlineSettingLines *self)
{
  g_clear_handle_id (&self->save_id, g_source_remove);
  for (guint i = 0; i < self->lines->len; i++)
    load (self, g_ptr_array_index (self->lines, i));
}

/** midline_setting_lines_save: saves at once what was typed and is not saved yet, if anything. */
void
midline_setting_lines_save (MidlineSettingLines *self)
{
  if (self->save_id == 0)
    return;
  g_clear_handle_id (&self->save_id, g_source_remove);
  save_changed (self);
}
