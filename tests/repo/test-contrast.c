/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* Computes from the four style sheets that text and marks stay readable in every variant, and that
 * the five pillars stay apart for people who see colours differently.
 *
 * Contrast is that of WCAG 2.2 (relative luminance, 4.5:1 for text, 3:1 for marks). Red- and
 * green-blindness are simulated after Viénot, Brettel and Mollon 1999, blue-blindness after
 * Machado, Oliveira and Fernandes 2009 (severity 1), both in linear light; distances are CIE 1976
 * in CIELAB under D65.
 */

#include <glib.h>
#include <math.h>
#include <string.h>

#define MIN_TEXT_CONTRAST 4.5
#define MIN_MARK_CONTRAST 3.0
#define MIN_PILLAR_DISTANCE 23.0
#define MAX_DEPTH 8

typedef struct {
  double red;   /* 0 to 1, sRGB */
  double green; /* 0 to 1, sRGB */
  double blue;  /* 0 to 1, sRGB */
  double alpha; /* 0 to 1 */
} Colour;

typedef struct {
  const char *name;
  const char *sheets[5];   /* later ones win; NULL ends the list */
  const char *surfaces[4]; /* window, card, view, popover as libadwaita paints them */
} Variant;

static const Variant variants[] = {
  { "light", { "style.css" }, { "#fafafa", "#ffffff", "#ffffff", "#ffffff" } },
  { "dark",
    { "style.css", "style-dark.css" },
    { "#242424", "#363636", "#1e1e1e", "#383838" } },
  { "hc-light",
    { "style.css", "style-hc.css" },
    { "#fafafa", "#ffffff", "#ffffff", "#ffffff" } },
  { "hc-dark",
    { "style.css", "style-dark.css", "style-hc.css", "style-hc-dark.css" },
    { "#242424", "#363636", "#1e1e1e", "#383838" } },
};

static const char *const pillars[] = {
  "midline_pillar_quad", "midline_pillar_itb", "midline_pillar_movement",
  "midline_pillar_hip",  "midline_pillar_foot",
};

/* Reading the sheets */

static char *
read_sheet (const char *name)
{
  const char *source_dir = g_getenv ("MIDLINE_SOURCE_DIR");
  g_autofree char *path = NULL;
  g_autoptr (GError) error = NULL;
  char *text = NULL;

  g_assert_nonnull (source_dir);
  path = g_build_filename (source_dir, "src", "ui", name, NULL);
  g_file_get_contents (path, &text, NULL, &error);
  g_assert_no_error (error);
  return text;
}

/* Adds every `@define-color name value;` of @sheet to @colours (name to value). */
static void
read_definitions (const char *sheet,
                  GHashTable *colours)
{
  g_autofree char *text = read_sheet (sheet);
  g_autoptr (GRegex) regex = NULL;
  g_autoptr (GMatchInfo) match = NULL;

  regex = g_regex_new ("@define-color\\s+(\\w+)\\s+([^;]+);", 0, 0, NULL);
  for (g_regex_match (regex, text, 0, &match); g_match_info_matches (match);
       g_match_info_next (match, NULL))
    g_hash_table_replace (colours, g_match_info_fetch (match, 1), g_match_info_fetch (match, 2));
}

static GHashTable *
read_variant (const Variant *variant)
{
  GHashTable *colours = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);

  for (guint i = 0; variant->sheets[i] != NULL; i++)
    read_definitions (variant->sheets[i], colours);
  return colours;
}

static Colour
parse_hex (const char *value)
{
  guint64 number = 0;

  g_assert_cmpuint (strlen (value), ==, 7);
  g_assert_true (g_ascii_string_to_unsigned (value + 1, 16, 0, 0xffffff, &number, NULL));
  return (Colour){
    .red = (double) ((number >> 16) & 0xff) / 255.0,
    .green = (double) ((number >> 8) & 0xff) / 255.0,
    .blue = (double) (number & 0xff) / 255.0,
    .alpha = 1.0,
  };
}

static Colour
parse_rgba (const char *value)
{
  g_auto (GStrv) parts = g_strsplit_set (value, "(,)", -1);

  g_assert_cmpuint (g_strv_length (parts), ==, 6);
  return (Colour){
    .red = g_ascii_strtod (parts[1], NULL) / 255.0,
    .green = g_ascii_strtod (parts[2], NULL) / 255.0,
    .blue = g_ascii_strtod (parts[3], NULL) / 255.0,
    .alpha = g_ascii_strtod (parts[4], NULL),
  };
}

/* The colour that @value (a number, an @name or alpha() of one) stands for. */
static Colour
resolve (GHashTable *colours,
         const char *value,
         guint       depth)
{
  g_assert_cmpuint (depth, <, MAX_DEPTH);

  if (value[0] == '@')
    {
      const char *next = g_hash_table_lookup (colours, value + 1);

      if (next == NULL)
        g_test_message ("%s is not defined", value);
      g_assert_nonnull (next);
      return resolve (colours, next, depth + 1);
    }
  if (g_str_has_prefix (value, "alpha("))
    {
      g_auto (GStrv) parts = g_strsplit_set (value, "(,)", -1);
      Colour colour;

      g_assert_cmpuint (g_strv_length (parts), ==, 4);
      colour = resolve (colours, g_strstrip (parts[1]), depth + 1);
      colour.alpha *= g_ascii_strtod (g_strstrip (parts[2]), NULL);
      return colour;
    }
  if (g_str_has_prefix (value, "rgba("))
    return parse_rgba (value);
  return parse_hex (value);
}

static Colour
look_up (GHashTable *colours,
         const char *name)
{
  g_autofree char *reference = g_strconcat ("@", name, NULL);

  return resolve (colours, reference, 0);
}

/* Arithmetic of colour */

static Colour
over (Colour top,
      Colour bottom)
{
  double rest = 1.0 - top.alpha;

  return (Colour){
    .red = top.red * top.alpha + bottom.red * rest,
    .green = top.green * top.alpha + bottom.green * rest,
    .blue = top.blue * top.alpha + bottom.blue * rest,
    .alpha = 1.0,
  };
}

static double
linear (double channel)
{
  return channel <= 0.04045 ? channel / 12.92 : pow ((channel + 0.055) / 1.055, 2.4);
}

static double
luminance (Colour colour)
{
  return 0.2126 * linear (colour.red) + 0.7152 * linear (colour.green) +
         0.0722 * linear (colour.blue);
}

static double
contrast (Colour one,
          Colour other)
{
  double a = luminance (one) + 0.05;
  double b = luminance (other) + 0.05;

  return a > b ? a / b : b / a;
}

static void
assert_contrast (const Variant *variant,
                 const char    *what,
                 Colour         front,
                 Colour         back,
                 double         at_least)
{
  double found = contrast (over (front, back), back);

  if (found < at_least)
    g_test_message ("%s, %s: %.2f to 1, at least %.1f wanted", variant->name, what, found,
                    at_least);
  g_assert_cmpfloat (found, >=, at_least);
}

/* Tests; each runs once for every variant. */

static void
test_text_on_fill (gconstpointer data)
{
  static const struct { const char *text; const char *fill; } pairs[] = {
    { "accent_fg_color", "accent_bg_color" },   { "midline_comfort", "midline_comfort_bg" },
    { "midline_care", "midline_care_bg" },      { "midline_stop", "midline_stop_bg" },
    { "midline_scale_fg", "midline_comfort" },  { "midline_scale_fg", "midline_care" },
    { "midline_scale_fg", "midline_stop" },     { "accent_color", "midline_stage" },
    { "midline_chosen_outline", "midline_chosen" },
  };
  const Variant *variant = data;
  g_autoptr (GHashTable) colours = read_variant (variant);

  for (guint i = 0; i < G_N_ELEMENTS (pairs); i++)
    assert_contrast (variant, pairs[i].text, look_up (colours, pairs[i].text),
                     look_up (colours, pairs[i].fill), MIN_TEXT_CONTRAST);
}

static void
test_text_on_surface (gconstpointer data)
{
  static const char *const texts[] = {
    "accent_color", "midline_comfort", "midline_care", "midline_stop",
  };
  static const char *const tints[] = { "midline_tint", "midline_tint_strong" };
  const Variant *variant = data;
  g_autoptr (GHashTable) colours = read_variant (variant);

  for (guint s = 0; s < G_N_ELEMENTS (variant->surfaces); s++)
    {
      Colour surface = parse_hex (variant->surfaces[s]);

      for (guint i = 0; i < G_N_ELEMENTS (texts); i++)
        assert_contrast (variant, texts[i], look_up (colours, texts[i]), surface,
                         MIN_TEXT_CONTRAST);
      for (guint i = 0; i < G_N_ELEMENTS (tints); i++)
        assert_contrast (variant, tints[i], look_up (colours, "accent_color"),
                         over (look_up (colours, tints[i]), surface), MIN_TEXT_CONTRAST);
    }
}

static void
assert_marks (const Variant *variant,
              GHashTable    *colours,
              Colour         back)
{
  static const char *const marks[] = { "midline_chart", "accent_color", "midline_ring" };

  for (guint i = 0; i < G_N_ELEMENTS (marks); i++)
    assert_contrast (variant, marks[i], look_up (colours, marks[i]), back, MIN_MARK_CONTRAST);
  for (guint i = 0; i < G_N_ELEMENTS (pillars); i++)
    assert_contrast (variant, pillars[i], look_up (colours, pillars[i]), back, MIN_MARK_CONTRAST);
}

static void
test_marks (gconstpointer data)
{
  const Variant *variant = data;
  g_autoptr (GHashTable) colours = read_variant (variant);
  Colour stage = look_up (colours, "midline_stage");
  Colour chosen = look_up (colours, "midline_chosen");
  Colour chosen_outline = look_up (colours, "midline_chosen_outline");

  /* Window and card: where marks stand. Popovers show none. */
  for (guint s = 0; s < 2; s++)
    {
      Colour surface = parse_hex (variant->surfaces[s]);
      Colour track = over (look_up (colours, "midline_track"), surface);

      assert_marks (variant, colours, surface);
      assert_contrast (variant, "midline_chart on midline_track",
                       look_up (colours, "midline_chart"), track, MIN_MARK_CONTRAST);
    }
  assert_contrast (variant, "midline_figure", look_up (colours, "midline_figure"), stage,
                   MIN_MARK_CONTRAST);
  /* The chosen structure is told from the stage by its fill or by its outline. */
  g_assert_cmpfloat (MAX (contrast (chosen, stage), contrast (chosen_outline, stage)), >=,
                     MIN_MARK_CONTRAST);
}

/* The foot of each pain button stands on the button's own face: a tenth of the text colour. */
static void
test_pain_scale_foot (gconstpointer data)
{
  static const char *const feet[] = { "midline_comfort", "midline_care", "midline_stop" };
  const Variant *variant = data;
  g_autoptr (GHashTable) colours = read_variant (variant);

  for (guint s = 0; s < 2; s++)
    {
      Colour surface = parse_hex (variant->surfaces[s]);
      double text = luminance (surface) > 0.5 ? 0.0 : 1.0;
      Colour face = { text, text, text, 0.1 };

      for (guint i = 0; i < G_N_ELEMENTS (feet); i++)
        assert_contrast (variant, feet[i], look_up (colours, feet[i]), over (face, surface),
                         MIN_MARK_CONTRAST);
    }
}

typedef double Matrix[3][3];

static const struct { const char *name; Matrix matrix; } simulations[] = {
  { "all colours", { { 1, 0, 0 }, { 0, 1, 0 }, { 0, 0, 1 } } },
  { "no red", { { 0.11238, 0.88762, 0 }, { 0.11238, 0.88762, 0 }, { 0.00401, -0.00401, 1 } } },
  { "no green", { { 0.29275, 0.70725, 0 }, { 0.29275, 0.70725, 0 }, { -0.02234, 0.02234, 1 } } },
  { "no blue",
    { { 1.255528, -0.076749, -0.178779 },
      { -0.078411, 0.930809, 0.147602 },
      { 0.004733, 0.691367, 0.303900 } } },
};

static double
lab_curve (double t)
{
  return t > 216.0 / 24389.0 ? cbrt (t) : (24389.0 / 27.0 * t + 16.0) / 116.0;
}

static void
simulated_lab (Colour       colour,
               const Matrix matrix,
               double       lab[3])
{
  const double in[3] = { linear (colour.red), linear (colour.green), linear (colour.blue) };
  double out[3], x, y, z;

  for (guint i = 0; i < 3; i++)
    out[i] = CLAMP (matrix[i][0] * in[0] + matrix[i][1] * in[1] + matrix[i][2] * in[2], 0.0, 1.0);
  x = lab_curve ((0.4124564 * out[0] + 0.3575761 * out[1] + 0.1804375 * out[2]) / 0.95047);
  y = lab_curve (0.2126729 * out[0] + 0.7151522 * out[1] + 0.0721750 * out[2]);
  z = lab_curve ((0.0193339 * out[0] + 0.1191920 * out[1] + 0.9503041 * out[2]) / 1.08883);
  lab[0] = 116.0 * y - 16.0;
  lab[1] = 500.0 * (x - y);
  lab[2] = 200.0 * (y - z);
}

static void
assert_pillars_apart (const Variant *variant,
                      GHashTable    *colours,
                      guint          simulation)
{
  double lab[G_N_ELEMENTS (pillars)][3];

  for (guint i = 0; i < G_N_ELEMENTS (pillars); i++)
    simulated_lab (look_up (colours, pillars[i]), simulations[simulation].matrix, lab[i]);
  for (guint i = 0; i < G_N_ELEMENTS (pillars); i++)
    for (guint j = i + 1; j < G_N_ELEMENTS (pillars); j++)
      {
        double distance = sqrt (pow (lab[i][0] - lab[j][0], 2) + pow (lab[i][1] - lab[j][1], 2) +
                                pow (lab[i][2] - lab[j][2], 2));

        if (distance < MIN_PILLAR_DISTANCE)
          g_test_message ("%s, %s: %s and %s are %.1f apart", variant->name,
                          simulations[simulation].name, pillars[i], pillars[j], distance);
        g_assert_cmpfloat (distance, >=, MIN_PILLAR_DISTANCE);
      }
}

static void
test_pillars_apart (gconstpointer data)
{
  const Variant *variant = data;
  g_autoptr (GHashTable) colours = read_variant (variant);

  for (guint i = 0; i < G_N_ELEMENTS (simulations); i++)
    assert_pillars_apart (variant, colours, i);
}

/* The sheets as text */

/* Either of dark and high contrast may be loaded later, so their common heir must repeat both. */
static void
test_heir_is_complete (void)
{
  static const char *const parents[] = { "style-dark.css", "style-hc.css" };
  g_autoptr (GHashTable) heir = NULL;

  heir = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);
  read_definitions ("style-hc-dark.css", heir);
  for (guint i = 0; i < G_N_ELEMENTS (parents); i++)
    {
      g_autoptr (GHashTable) parent = NULL;
      GHashTableIter iter;
      gpointer name;

      parent = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);
      read_definitions (parents[i], parent);
      g_assert_cmpuint (g_hash_table_size (parent), >, 0);
      g_hash_table_iter_init (&iter, parent);
      while (g_hash_table_iter_next (&iter, &name, NULL))
        {
          if (!g_hash_table_contains (heir, name))
            g_test_message ("%s defines %s, style-hc-dark.css does not", parents[i], (char *) name);
          g_assert_true (g_hash_table_contains (heir, name));
        }
    }
}

static void
test_no_numbers_in_rules (void)
{
  static const char *const sheets[] = {
    "style.css", "style-dark.css", "style-hc.css", "style-hc-dark.css",
  };
  g_autoptr (GRegex) number = g_regex_new ("#[0-9a-fA-F]{3,8}\\b|rgba?\\s*\\(", 0, 0, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (sheets); i++)
    {
      g_autofree char *text = read_sheet (sheets[i]);
      g_auto (GStrv) lines = g_strsplit (text, "\n", -1);

      for (guint n = 0; lines[n] != NULL; n++)
        if (!g_str_has_prefix (lines[n], "@define-color") &&
            g_regex_match (number, lines[n], 0, NULL))
          {
            g_test_message ("%s:%u: %s", sheets[i], n + 1, lines[n]);
            g_test_fail ();
          }
    }
}

/* Every name a rule looks up is one of ours or one of libadwaita's. */
static void
test_names_are_defined (void)
{
  static const char *const borrowed[] = {
    "card_bg_color", "popover_bg_color", "card_fg_color", "shade_color", "window_bg_color",
  };
  g_autofree char *text = read_sheet ("style.css");
  g_autoptr (GHashTable) colours = NULL;
  g_autoptr (GRegex) name = g_regex_new ("@((?!define)\\w+)", 0, 0, NULL);
  g_autoptr (GMatchInfo) match = NULL;

  colours = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);
  read_definitions ("style.css", colours);
  for (guint i = 0; i < G_N_ELEMENTS (borrowed); i++)
    g_hash_table_insert (colours, g_strdup (borrowed[i]), g_strdup ("libadwaita"));

  for (g_regex_match (name, text, 0, &match); g_match_info_matches (match);
       g_match_info_next (match, NULL))
    {
      g_autofree char *found = g_match_info_fetch (match, 1);

      if (!g_hash_table_contains (colours, found))
        g_test_message ("@%s is not defined", found);
      g_assert_true (g_hash_table_contains (colours, found));
    }
}

int
main (int    argc,
      char **argv)
{
  static const struct { const char *name; GTestDataFunc run; } tests[] = {
    { "text-on-fill", test_text_on_fill },
    { "text-on-surface", test_text_on_surface },
    { "marks", test_marks },
    { "pain-scale-foot", test_pain_scale_foot },
    { "pillars-apart", test_pillars_apart },
  };

  g_test_init (&argc, &argv, NULL);
  for (guint v = 0; v < G_N_ELEMENTS (variants); v++)
    for (guint t = 0; t < G_N_ELEMENTS (tests); t++)
      {
        g_autofree char *path = NULL;

        path = g_strdup_printf ("/contrast/%s/%s", variants[v].name, tests[t].name);
        g_test_add_data_func (path, &variants[v], tests[t].run);
      }
  g_test_add_func ("/contrast/heir-is-complete", test_heir_is_complete);
  g_test_add_func ("/contrast/no-numbers-in-rules", test_no_numbers_in_rules);
  g_test_add_func ("/contrast/names-are-defined", test_names_are_defined);
  return g_test_run ();
}
