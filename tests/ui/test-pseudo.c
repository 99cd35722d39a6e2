/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* Opens every place in the pseudo-language, in which no letter is left without an accent. A plain
 * letter on screen, in a tooltip, in a menu or on the way to a screen reader has not passed through
 * gettext; words that are cut have no room for a translation. */

#include "midline-layout.h"
#include "midline-places.h"
#include "midline-texts.h"

#include <glib/gi18n-lib.h>
#include <locale.h>
#include <string.h>

static const struct {
  int width, height;
} sizes[] = {
  { 1000, 800 },
  { 360, 640 },
};

/* Words of the toolkit, which brings its own translations. */
static const char * const toolkit_words[] = {
  "Close", "Close the window", "Back", "About", "Shortcuts", "Details", "Credits", "Legal",
  "Report an Issue", "Website", "Troubleshooting", "Developers", "Code by", "Translated by",
  "Copy Text", "Save As…", "Search Shortcuts", "Search", "Search Results", "No Results Found",
  "Try a different search", "Menu", "Clear entry", "Increase", "Decrease", "Increment",
  "Decrement", "A4",
};

/* What is the same in every language, longest first. (element-type utf8) */
static GPtrArray *
list_names (MidlineVisit *visit)
{
  GPtrArray *names = g_ptr_array_new_with_free_func (g_free);
  MidlineContent *content = midline_program_get_content (visit->sample->program);
  GPtrArray *references = midline_content_get_references (content);
  GPtrArray *videos = midline_content_get_videos (content);
  g_autoptr (GPtrArray) links = midline_program_list_video_links (visit->sample->program, NULL);

  for (guint i = 0; i < links->len; i++)
    {
      const MidlineVideoLink *link = g_ptr_array_index (links, i);

      g_ptr_array_add (names, g_strdup (midline_video_link_get_words (link)));
      g_ptr_array_add (names, g_strdup (link->address + strlen ("https://")));
    }
  g_ptr_array_add (names, g_strdup (midline_program_get_records_path (visit->sample->program)));
  g_ptr_array_add (names, g_strdup (visit->sample->folder));
  for (guint i = 0; i < references->len; i++)
    {
      MidlineReference *reference = g_ptr_array_index (references, i);

      g_ptr_array_add (names, g_strdup (reference->text));
      if (reference->doi != NULL)
        g_ptr_array_add (names, g_strconcat ("doi.org/", reference->doi, NULL));
    }
  for (guint i = 0; i < references->len; i++)
    g_ptr_array_add (names, g_strdup (
      ((MidlineReference *) g_ptr_array_index (references, i))->short_name));
  for (guint i = 0; i < videos->len; i++)
    g_ptr_array_add (names, g_strdup (
      ((MidlineVideo *) g_ptr_array_index (videos, i))->address + strlen ("https://")));
  g_ptr_array_add (names, g_strdup ("https://github.com/midline/midline/issues"));
  g_ptr_array_add (names, g_strdup ("Maria Keller"));
  g_ptr_array_add (names, g_strdup ("Walk down the stairs at work without holding on."));
  g_ptr_array_add (names, g_strdup ("The Midline authors"));
  g_ptr_array_add (names, g_strdup ("YouTube"));
  g_ptr_array_add (names, g_strdup ("Midline"));
  return names;
}

/* Names of days and months come from the C library; the long ones go before the short ones. */
static void
add_dates (GPtrArray *names)
{
  for (int n = 1; n <= 12; n++)
    {
      g_autoptr (GDateTime) month = g_date_time_new_utc (2026, n, 1, 0, 0, 0);
      g_autoptr (GDateTime) day = g_date_time_new_utc (2026, 1, n, 0, 0, 0);

      g_ptr_array_insert (names, 0, g_date_time_format (month, "%B"));
      g_ptr_array_insert (names, 0, g_date_time_format (day, "%A"));
      g_ptr_array_add (names, g_date_time_format (month, "%b"));
      g_ptr_array_add (names, g_date_time_format (day, "%a"));
    }
}

static gboolean
is_of_toolkit (const char *text)
{
  for (guint i = 0; i < G_N_ELEMENTS (toolkit_words); i++)
    if (g_str_equal (text, toolkit_words[i]))
      return TRUE;
  return FALSE;
}

static gboolean
is_translated (const char *text,
               GPtrArray  *names)
{
  g_autoptr (GString) rest = g_string_new (text);

  for (guint i = 0; i < names->len; i++)
    g_string_replace (rest, g_ptr_array_index (names, i), "", 0);
  for (const char *c = rest->str; *c != '\0'; c++)
    if (g_ascii_isalpha (*c))
      return FALSE;
  return TRUE;
}

/* Keys are named by the toolkit, or are one letter of the keyboard; what a person wrote is
 * theirs. */
static gboolean
is_left_alone (const MidlineText *text)
{
  return gtk_widget_get_ancestor (text->widget, GTK_TYPE_SHORTCUT_LABEL) != NULL
         || (gtk_widget_has_css_class (text->widget, "midline-session-key")
             && strlen (text->text) == 1)
         || g_str_equal (text->kind, "entry") || is_of_toolkit (text->text);
}

static char *
find_untranslated (MidlineVisit *visit)
{
  g_autoptr (GPtrArray) texts = midline_texts_collect (GTK_WIDGET (visit->shown));
  g_autoptr (GPtrArray) names = list_names (visit);
  GString *found = g_string_new (NULL);

  add_dates (names);
  g_assert_cmpuint (texts->len, >, 0);
  for (guint i = 0; i < texts->len; i++)
    {
      MidlineText *text = g_ptr_array_index (texts, i);

      if (!is_left_alone (text) && !is_translated (text->text, names))
        g_string_append_printf (found, "%s: %s of %s: %s\n", visit->place->name, text->kind,
                                G_OBJECT_TYPE_NAME (text->widget), text->text);
    }
  return g_string_free (found, FALSE);
}

/* An assertion alone would not show letters outside ASCII. */
static void
tell (const char *problems)
{
  if (*problems != '\0')
    g_test_message ("%s", problems);
}

static void
assert_fits (GtkWidget *window,
             int        width)
{
  g_autofree char *widest = midline_layout_describe_widest (window);

  if (gtk_widget_get_width (window) > width)
    tell (widest);
  g_assert_cmpint (gtk_widget_get_width (window), <=, width);
}

static void
test_place (gconstpointer user_data)
{
  const MidlinePlace *place = user_data;

  for (guint i = 0; i < G_N_ELEMENTS (sizes); i++)
    {
      g_autoptr (MidlineVisit) visit = midline_visit_new (place, sizes[i].width, sizes[i].height);
      g_autofree char *untranslated = find_untranslated (visit);
      g_autofree char *faults = midline_layout_find_faults (GTK_WIDGET (visit->shown),
                                                            place->name);

      tell (untranslated);
      tell (faults);
      g_assert_cmpstr (untranslated, ==, "");
      g_assert_cmpstr (faults, ==, "");
      if (!GTK_IS_SHORTCUTS_WINDOW (visit->shown))
        assert_fits (GTK_WIDGET (visit->shown), sizes[i].width);
    }
}

/* The test of the test: the window's words are there, and plain English is found. */
static void
test_plain (void)
{
  g_autoptr (GPtrArray) names = g_ptr_array_new ();

  g_ptr_array_add (names, (gpointer) "Midline");
  g_assert_cmpstr (_("Today"), !=, "Today");
  g_assert_true (is_translated (_("Today"), names));
  g_assert_true (is_translated ("12 × 3", names));
  g_assert_true (is_translated ("Midline", names));
  g_assert_false (is_translated ("⟦Midline Ƀ⟧ left", names));
}

int
main (int argc, char **argv)
{
  bindtextdomain (GETTEXT_PACKAGE, g_getenv ("MIDLINE_LOCALE_DIR"));
  bind_textdomain_codeset (GETTEXT_PACKAGE, "UTF-8");
  textdomain (GETTEXT_PACKAGE);
  g_test_init (&argc, &argv, NULL);
  g_test_set_nonfatal_assertions (); /* one run tells of every place */
  midline_stage_init ();
  /* One font has all the accented letters; GtkLabel errs about words of several fonts. */
  g_object_set (gtk_settings_get_default (), "gtk-font-name", "DejaVu Sans 9", NULL);
  g_test_add_func ("/ui/pseudo/plain-words-are-found", test_plain);
  for (guint i = 0; i < midline_n_places; i++)
    {
      g_autofree char *path = g_strdup_printf ("/ui/pseudo/%s", midline_places[i].name);

      if (midline_place_is_in_share (i, 0))
        g_test_add_data_func (path, &midline_places[i], test_place);
    }
  return g_test_run ();
}
