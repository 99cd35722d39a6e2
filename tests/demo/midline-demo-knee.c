/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* The moving knee in every preset, bend and theme: one picture each, from the front and along the
 * groove, above the sentence that says the same. Drawn without the page, which would take long. */

#include "midline-demo-knee.h"

#include "midline-knee-inputs.h"
#include "midline-knee-sample.h"
#include "midline-knee-state.h"

#define VIEW_WIDTH 560
#define VIEW_HEIGHT 600
#define GAP 12
#define WORDS_HEIGHT 96

static const double bends_degrees[] = { 0, 15, 30, 60, 90 };

static const struct {
  MidlineDiagramTheme theme;
  const char *name;
} themes[] = {
  { MIDLINE_DIAGRAM_LIGHT, "light" },
  { MIDLINE_DIAGRAM_DARK, "dark" },
  { MIDLINE_DIAGRAM_HIGH_CONTRAST, "high-contrast" },
};

static const char * const preset_ids[MIDLINE_N_TRACKING_PRESETS] = {
  "balanced", "tight-outer-side", "weak-inner-side", "late-inner-side", "all-together",
};

typedef struct {
  MidlineKneeScene *scenes[MIDLINE_N_KNEE_VIEWS]; /* (owned) prepared once for a theme */
  const MidlinePalette *palette;
  PangoContext *pango;                            /* (owned) */
} Studio;

static void
prepare (Studio              *self,
         MidlineDiagramTheme  theme)
{
  self->palette = midline_knee_sample_get_palette (theme);
  for (int view = 0; view < MIDLINE_N_KNEE_VIEWS; view++)
    {
      g_autoptr (GError) error = NULL;
      MidlineKneeLook look = {
        .view = (MidlineKneeView) view, .theme = theme, .width = VIEW_WIDTH,
        .height = VIEW_HEIGHT, .scale = 1, .palette = self->palette, .pango = self->pango,
      };

      midline_knee_scene_prepare (self->scenes[view], &look, &error);
      g_assert_no_error (error);
    }
}

/* As the page says them. */
static void
fill_arrows (MidlineKneePose        *pose,
             const MidlineKneeState *state,
             char                  **texts)
{
  for (int i = 0; i < MIDLINE_N_TRACKING_FORCES; i++)
    {
      g_auto (GStrv) words = g_strsplit (state->arrows[i].number, " ", -1);
      g_autofree char *number = g_strjoinv ("\302\240", words);

      texts[i] = g_strconcat (midline_tracking_force_get_name ((MidlineTrackingForce) i), " ",
                              number, NULL);
      pose->arrows[i] = (MidlineKneeArrow) { texts[i], state->arrows[i].tenths / 10.0 };
    }
}

static void
draw_words (Studio     *self,
            cairo_t    *cr,
            const char *title,
            const char *sentence)
{
  g_autoptr (PangoLayout) layout = pango_layout_new (self->pango);
  g_autofree char *markup = g_markup_printf_escaped ("<b>%s</b>\n%s", title, sentence);

  pango_layout_set_markup (layout, markup, -1);
  pango_layout_set_width (layout, (2 * VIEW_WIDTH - GAP) * PANGO_SCALE);
  midline_palette_set_source (self->palette, MIDLINE_COLOUR_TEXT, cr);
  cairo_move_to (cr, 2 * GAP, VIEW_HEIGHT + 2 * GAP + GAP);
  pango_cairo_show_layout (cr, layout);
}

static void
draw_views (Studio                *self,
            cairo_t               *cr,
            const MidlineKneePose *pose)
{
  for (int view = 0; view < MIDLINE_N_KNEE_VIEWS; view++)
    {
      cairo_save (cr);
      cairo_translate (cr, GAP + view * (VIEW_WIDTH + GAP), GAP);
      midline_palette_set_source (self->palette, MIDLINE_COLOUR_STAGE, cr);
      cairo_rectangle (cr, 0, 0, VIEW_WIDTH, VIEW_HEIGHT);
      cairo_fill (cr);
      midline_knee_scene_draw (self->scenes[view], cr, pose);
      cairo_restore (cr);
    }
}

static void
draw_picture (Studio                *self,
              MidlineTrackingPreset  preset,
              double                 bend_degrees,
              const char            *path)
{
  cairo_surface_t *surface =
    cairo_image_surface_create (CAIRO_FORMAT_RGB24, 2 * VIEW_WIDTH + 3 * GAP,
                                VIEW_HEIGHT + 2 * GAP + WORDS_HEIGHT);
  cairo_t *cr = cairo_create (surface);
  g_autofree char *bend =
    midline_knee_input_dup_words (MIDLINE_TRACKING_KNEE_BEND, bend_degrees);
  g_autofree char *bend_text = g_strdup_printf ("%.0f°", bend_degrees);
  g_autofree char *title = g_strdup_printf ("%s, %s", midline_knee_preset_get_name (preset), bend);
  char *texts[MIDLINE_N_TRACKING_FORCES];
  g_autoptr (MidlineKneeState) state = NULL;
  MidlineTrackingSetting setting;
  MidlineKneePose pose;

  midline_tracking_setting_init (&setting, preset, bend_degrees);
  state = midline_knee_state_from (&setting);
  pose = (MidlineKneePose) {
    .now = &state->now, .balanced = &state->balanced, .knee_bend_degrees = bend_degrees,
    .bend_text = bend_text,
  };
  fill_arrows (&pose, state, texts);
  midline_palette_set_source (self->palette, MIDLINE_COLOUR_PAPER, cr);
  cairo_paint (cr);
  draw_views (self, cr, &pose);
  draw_words (self, cr, title, state->sentence);
  g_assert_cmpint (cairo_surface_write_to_png (surface, path), ==, CAIRO_STATUS_SUCCESS);
  for (guint i = 0; i < G_N_ELEMENTS (texts); i++)
    g_free (texts[i]);
  cairo_destroy (cr);
  cairo_surface_destroy (surface);
}

static int
draw_theme (Studio     *self,
            const char *folder,
            const char *theme_name)
{
  int n_pictures = 0;

  for (int preset = 0; preset < MIDLINE_N_TRACKING_PRESETS; preset++)
    for (guint i = 0; i < G_N_ELEMENTS (bends_degrees); i++, n_pictures++)
      {
        g_autofree char *name = g_strdup_printf ("move-the-knee-%s-%.0f-%s.png", preset_ids[preset],
                                                 bends_degrees[i], theme_name);
        g_autofree char *path = g_build_filename (folder, name, NULL);

        draw_picture (self, (MidlineTrackingPreset) preset, bends_degrees[i], path);
      }
  return n_pictures;
}

/**
 * midline_demo_draw_knees:
 * @folder: where the pictures go, as move-the-knee-PRESET-BEND-THEME.png
 *
 * Returns: how many there are
 */
int
midline_demo_draw_knees (const char *folder)
{
  Studio studio = { .pango = midline_knee_sample_create_pango (1) };
  int n_pictures = 0;

  for (int view = 0; view < MIDLINE_N_KNEE_VIEWS; view++)
    {
      g_autoptr (GError) error = NULL;

      studio.scenes[view] = midline_knee_scene_new (&error);
      g_assert_no_error (error);
    }
  for (guint i = 0; i < G_N_ELEMENTS (themes); i++)
    {
      prepare (&studio, themes[i].theme);
      n_pictures += draw_theme (&studio, folder, themes[i].name);
    }
  for (int view = 0; view < MIDLINE_N_KNEE_VIEWS; view++)
    midline_knee_scene_free (studio.scenes[view]);
  g_object_unref (studio.pango);
  return n_pictures;
}
