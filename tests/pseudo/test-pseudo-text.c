/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "midline-po.h"
#include "midline-pseudo-text.h"

#include <string.h>

static void
test_texts (void)
{
  static const struct {
    const char *text;
    const char *pseudo;
  } rows[] = {
    { "Hip", "⟦Ĥîþ ẽ⟧" },
    { "", "⟦⟧" },
    { "%d of %d done", "⟦%d öƒ %d đöñé ẽẽẽ⟧" },
    { "%2$s, %1$s", "⟦%2$s, %1$sẽ⟧" },
    { "%-d %B", "⟦%-d %Bẽ⟧" },
    { "100%% of it", "⟦100%% öƒ îţ ẽẽẽ⟧" },
    { "40 % of it", "⟦40 % öƒ îţ ẽẽẽ⟧" },
    { "_Print", "⟦_Þŕîñţ ẽẽ⟧" },
    { "<b>Hip</b> &amp;", "⟦<b>Ĥîþ</b> &amp; ẽ⟧" },
    { "The [hip](gluteus-maximus).", "⟦Ţĥé [ĥîþ](gluteus-maximus). ẽẽẽ⟧" },
    { "\nTwo\nlines\n", "\n⟦Ţŵö\nļîñéš ẽẽẽ⟧\n" },
    { "https://youtu.be/a", "⟦https://youtu.be/a⟧" },
    { "“Knee”", "⟦“Ķñéé” ẽẽ⟧" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autofree char *pseudo = midline_pseudo_text (rows[i].text);

      g_assert_cmpstr (pseudo, ==, rows[i].pseudo);
    }
}

static void
test_every_letter (void)
{
  g_autofree char *pseudo =
    midline_pseudo_text ("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz");

  for (const char *at = pseudo; *at != '\0'; at++)
    g_assert_false (g_ascii_isalpha (*at));
}

static void
test_growth (void)
{
  g_autofree char *text = g_strnfill (200, 'a');
  g_autofree char *pseudo = midline_pseudo_text (text);

  /* 40 per cent and the two brackets. */
  g_assert_cmpint (g_utf8_strlen (pseudo, -1), ==, 200 + 80 + 2);
  /* Long words would stretch a window. */
  g_assert_nonnull (strstr (pseudo, "ẽ ẽ"));
}

static const char catalogue[] =
  "# Head\n"
  "#, fuzzy\n"
  "msgid \"\"\n"
  "msgstr \"\"\n"
  "\"Language: \\n\"\n"
  "\n"
  "#. Translators: a name\n"
  "#: src/a.c:1\n"
  "#, c-format\n"
  "msgctxt \"menu\"\n"
  "msgid \"\"\n"
  "\"Two %s\\n\"\n"
  "\"lines “\\\"here\\\"”\"\n"
  "msgstr \"\"\n"
  "\n"
  "msgid \"one day\"\n"
  "msgid_plural \"%d days\"\n"
  "msgstr[0] \"\"\n"
  "msgstr[1] \"\"\n";

static void
test_parse (void)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) entries = midline_po_parse (catalogue, &error);
  MidlinePoEntry *first, *second;

  g_assert_no_error (error);
  g_assert_cmpuint (entries->len, ==, 2);

  first = g_ptr_array_index (entries, 0);
  g_assert_cmpstr (first->flags, ==, "c-format");
  g_assert_cmpstr (first->context, ==, "menu");
  g_assert_cmpstr (first->id, ==, "Two %s\nlines “\"here\"”");
  g_assert_null (first->id_plural);

  second = g_ptr_array_index (entries, 1);
  g_assert_null (second->flags);
  g_assert_null (second->context);
  g_assert_cmpstr (second->id, ==, "one day");
  g_assert_cmpstr (second->id_plural, ==, "%d days");
}

static void
test_write (void)
{
  g_autoptr (GPtrArray) entries = midline_po_parse (catalogue, NULL);
  g_autofree char *file = midline_po_write (entries, "en_XA", midline_pseudo_text);

  g_assert_nonnull (strstr (file, "\"Language: en_XA\\n\"\n"));
  g_assert_nonnull (strstr (file, "\n#, c-format\nmsgctxt \"menu\"\n"
                                  "msgid \"Two %s\\nlines “\\\"here\\\"”\"\n"
                                  "msgstr \"⟦Ţŵö %s\\nļîñéš “\\\"ĥéŕé\\\"” "));
  g_assert_nonnull (strstr (file, "\nmsgid \"one day\"\nmsgid_plural \"%d days\"\n"
                                  "msgstr[0] \"⟦öñé đåý ẽẽ⟧\"\n"
                                  "msgstr[1] \"⟦%d đåýš ẽ⟧\"\n"));
}

static void
test_not_utf_8 (void)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) entries = midline_po_parse ("msgid \"\xff\"\n", &error);

  g_assert_null (entries);
  g_assert_nonnull (error);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

  g_test_add_func ("/pseudo/text/rows", test_texts);
  g_test_add_func ("/pseudo/text/every-letter", test_every_letter);
  g_test_add_func ("/pseudo/text/growth", test_growth);
  g_test_add_func ("/pseudo/catalogue/parse", test_parse);
  g_test_add_func ("/pseudo/catalogue/write", test_write);
  g_test_add_func ("/pseudo/catalogue/not-utf-8", test_not_utf_8);

  return g_test_run ();
}
