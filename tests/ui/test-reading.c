/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "midline-reading.h"

typedef struct {
  const char *path;
  const char *text;
  const char *plain;
  const char *terms; /* “start-end id”, joined by commas */
  const char *markup;
} ParseCase;

static const ParseCase parse_cases[] = {
  { "/reading/plain", "When the quad pulls, the leg straightens.",
    "When the quad pulls, the leg straightens.", "",
    "When the quad pulls, the leg straightens." },
  { "/reading/term", "The [kneecap](kneecap) slides.", "The kneecap slides.", "4-11 kneecap",
    "The <a href=\"structure:kneecap\">kneecap</a> slides." },
  { "/reading/parentheses-in-words", "A [kneecap (patella)](kneecap) (a bone)",
    "A kneecap (patella) (a bone)", "2-19 kneecap",
    "A <a href=\"structure:kneecap\">kneecap (patella)</a> (a bone)" },
  { "/reading/side-by-side", "[a](it-band)[b](hip)", "ab", "0-1 it-band,1-2 hip",
    "<a href=\"structure:it-band\">a</a><a href=\"structure:hip\">b</a>" },
  { "/reading/escaped", "<b> & [l<r](hip) \"q\"", "<b> & l<r \"q\"", "6-9 hip",
    "&lt;b&gt; &amp; <a href=\"structure:hip\">l&lt;r</a> &quot;q&quot;" },
  { "/reading/more-than-ascii", "Das [Knie „Größe“](kneecap) – ja", "Das Knie „Größe“ – ja",
    "4-22 kneecap", "Das <a href=\"structure:kneecap\">Knie „Größe“</a> – ja" },
  { "/reading/broken/no-id", "see [this] and (that)", "see [this] and (that)", "",
    "see [this] and (that)" },
  { "/reading/broken/empty-words", "[](hip)", "[](hip)", "", "[](hip)" },
  { "/reading/broken/empty-id", "[hip]()", "[hip]()", "", "[hip]()" },
  { "/reading/broken/not-an-id", "[hip](The Hip)", "[hip](The Hip)", "", "[hip](The Hip)" },
  { "/reading/broken/open", "[hip](hip", "[hip](hip", "", "[hip](hip" },
  { "/reading/broken/nested", "[a [hip](hip)", "[a hip", "3-6 hip",
    "[a <a href=\"structure:hip\">hip</a>" },
  { "/reading/empty", "", "", "", "" },
};

static char *
describe_terms (const MidlineReading *reading)
{
  g_autoptr (GString) words = g_string_new (NULL);

  for (guint i = 0; i < reading->terms->len; i++)
    {
      const MidlineTerm *term = reading->terms->pdata[i];

      g_string_append_printf (words, "%s%u-%u %s", i > 0 ? "," : "", term->start, term->end,
                              term->structure_id);
    }
  return g_string_free (g_steal_pointer (&words), FALSE);
}

static void
test_parse (gconstpointer data)
{
  const ParseCase *c = data;
  g_autoptr (MidlineReading) reading = midline_reading_parse (c->text);
  g_autofree char *terms = describe_terms (reading);
  g_autofree char *markup = midline_reading_dup_markup (reading, NULL, NULL);

  g_assert_cmpstr (reading->text, ==, c->plain);
  g_assert_cmpstr (terms, ==, c->terms);
  g_assert_cmpstr (markup, ==, c->markup);
}

static MidlineReference references[] = {
  { .id = (char *) "cowan-2001", .short_name = (char *) "Cowan 2001" },
  { .id = (char *) "damico-2021", .short_name = (char *) "D’Amico & \"Co\" 2021" },
  { .id = (char *) "pal-2012", .short_name = (char *) "Pal 2012" },
};

static GPtrArray *
dup_references (void)
{
  GPtrArray *array = g_ptr_array_new ();

  for (guint i = 0; i < G_N_ELEMENTS (references); i++)
    g_ptr_array_add (array, &references[i]);
  return array;
}

/* Each string of @ids is one paragraph; the ids in it are joined by blanks. */
static GPtrArray *
collect (const char * const *ids)
{
  g_autoptr (GPtrArray) all = dup_references ();
  g_autoptr (GPtrArray) paragraphs = g_ptr_array_new_with_free_func (g_free);
  GPtrArray *citations;

  for (guint i = 0; ids[i] != NULL; i++)
    {
      MidlineParagraph *paragraph = g_new0 (MidlineParagraph, 1);

      paragraph->ids = g_strsplit (ids[i], " ", -1);
      g_ptr_array_add (paragraphs, paragraph);
    }
  citations = midline_citations_collect (paragraphs, all);
  for (guint i = 0; i < paragraphs->len; i++)
    g_strfreev (((MidlineParagraph *) paragraphs->pdata[i])->ids);
  return citations;
}

static void
test_numbers_follow_the_text (void)
{
  const char * const ids[] = { "pal-2012", "", "cowan-2001 pal-2012", "damico-2021", NULL };
  g_autoptr (GPtrArray) citations = collect (ids);

  g_assert_cmpuint (citations->len, ==, 3);
  g_assert_cmpuint (midline_citations_find (citations, "pal-2012"), ==, 1);
  g_assert_cmpuint (midline_citations_find (citations, "cowan-2001"), ==, 2);
  g_assert_cmpuint (midline_citations_find (citations, "damico-2021"), ==, 3);
  g_assert_cmpuint (midline_citations_find (citations, "nobody-1900"), ==, 0);
}

static void
test_unknown_source_gets_no_number (void)
{
  const char * const ids[] = { "nobody-1900 cowan-2001", NULL };
  g_autoptr (GPtrArray) citations = collect (ids);

  g_assert_cmpuint (citations->len, ==, 1);
  g_assert_cmpuint (midline_citations_find (citations, "cowan-2001"), ==, 1);
}

static void
test_no_sources (void)
{
  const char * const ids[] = { "", NULL };
  g_autoptr (GPtrArray) citations = collect (ids);

  g_assert_cmpuint (citations->len, ==, 0);
}

#define NUMBER(id, name, n) "<a href=\"source:" id "\" title=\"" name "\">" \
  "<span size=\"9pt\" rise=\"4096\" weight=\"bold\">" n "</span></a>"

static void
test_numbers_in_markup (void)
{
  const char * const ids[] = { "cowan-2001 damico-2021", NULL };
  const char * const named[] = { "cowan-2001", "nobody-1900", "damico-2021", NULL };
  g_autoptr (GPtrArray) citations = collect (ids);
  g_autoptr (MidlineReading) reading = midline_reading_parse ("One & all.");
  g_autofree char *markup = midline_reading_dup_markup (reading, named, citations);

  g_assert_cmpstr (markup, ==,
                   "One &amp; all." NUMBER ("cowan-2001", "Cowan 2001", "1") "\u202f"
                   NUMBER ("damico-2021", "D’Amico &amp; &quot;Co&quot; 2021", "2"));
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  for (guint i = 0; i < G_N_ELEMENTS (parse_cases); i++)
    g_test_add_data_func (parse_cases[i].path, &parse_cases[i], test_parse);
  g_test_add_func ("/citations/numbers-follow-the-text", test_numbers_follow_the_text);
  g_test_add_func ("/citations/unknown-source", test_unknown_source_gets_no_number);
  g_test_add_func ("/citations/no-sources", test_no_sources);
  g_test_add_func ("/citations/markup", test_numbers_in_markup);
  return g_test_run ();
}
