/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "midline-test-shipped.h"

#include "midline-content-private.h"

static GFile *
get_folder (void)
{
  g_autofree char *path = g_build_filename (g_getenv ("MIDLINE_SOURCE_DIR"), "data", "content",
                                            NULL);

  return g_file_new_for_path (path);
}

static void
text_free (gpointer data)
{
  MidlineShippedText *self = data;

  g_free (self->place);
  g_free (self->text);
  g_free (self);
}

static const char *
note_text (const MidlineJson *place,
           const char        *text,
           gpointer           user_data)
{
  GPtrArray *texts = user_data;
  MidlineShippedText *shipped = g_new0 (MidlineShippedText, 1);
  g_autofree char *path = midline_json_dup_path (place);

  shipped->place = g_strdup_printf ("%s: %s", place->file->name, path);
  shipped->text = g_strdup (text);
  g_ptr_array_add (texts, shipped);

  return text;
}

static MidlineContent *
load (MidlineJsonTranslate translate,
      gpointer             user_data)
{
  g_autoptr (GFile) folder = get_folder ();
  g_autoptr (GError) error = NULL;
  MidlineContent *content;

  content = midline_content_new_translated (folder, translate, user_data, &error);
  g_assert_no_error (error);

  return content;
}

/**
 * midline_shipped_load:
 *
 * Loads the shipped files; the test fails when one is broken.
 *
 * Returns: (transfer full): the content
 */
MidlineContent *
midline_shipped_load (void)
{
  return load (NULL, NULL);
}

/**
 * midline_shipped_list_texts:
 *
 * Lists every text of the shipped files that people read, by the same way as it is translated.
 *
 * Returns: (transfer full) (element-type MidlineShippedText): the texts
 */
GPtrArray *
midline_shipped_list_texts (void)
{
  GPtrArray *texts = g_ptr_array_new_with_free_func (text_free);
  g_autoptr (MidlineContent) content = load (note_text, texts);

  return texts;
}
