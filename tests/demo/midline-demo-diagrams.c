/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* Pictures of every anatomy drawing with its labels: each side and size, light and dark. Usage:
 * midline-demo-diagrams FOLDER [VARIANT]
 * VARIANT is one of: high-contrast (with ADW_DEBUG_HIGH_CONTRAST=1), large (text at 200 %), rtl. */

#include "midline-diagram-view.h"
#include "midline-stage.h"

#include <stdlib.h>

#define TWICE_THE_USUAL_DPI (2 * 96 * 1024)

static const struct {
  const char *name;
  MidlineDiagramKind kind;
  gboolean is_collapsed;
  const char *chosen;
} drawings[] = {
  { "knee-front", MIDLINE_DIAGRAM_KNEE_FRONT, FALSE, "vastus-lateralis" },
  { "leg-side", MIDLINE_DIAGRAM_LEG_SIDE, FALSE, "it-band" },
  { "groove", MIDLINE_DIAGRAM_GROOVE, FALSE, "groove" },
  { "chain", MIDLINE_DIAGRAM_CHAIN, FALSE, "gluteus-medius" },
  { "chain-collapsed", MIDLINE_DIAGRAM_CHAIN, TRUE, "foot" },
};

static const struct {
  const char *name;
  int width;
  int height;
} sizes[] = {
  { "narrow", 360, 250 },
  { "usual", 492, 500 },
  { "large", 900, 700 },
};

static int n_pictures;

static void
take_picture (const char *folder,
              const char *suffix,
              guint       drawing,
              guint       size,
              gboolean    is_left,
              gboolean    is_dark)
{
  GtkWidget *window = gtk_window_new ();
  GtkWidget *view = midline_diagram_view_new (drawings[drawing].kind);
  g_autofree char *name = g_strdup_printf ("%s-%s-%s-%s%s.png", drawings[drawing].name,
                                           sizes[size].name, is_left ? "left" : "right",
                                           is_dark ? "dark" : "light", suffix);
  g_autofree char *path = g_build_filename (folder, name, NULL);

  midline_diagram_view_set_is_left (MIDLINE_DIAGRAM_VIEW (view), is_left);
  midline_diagram_view_set_is_collapsed (MIDLINE_DIAGRAM_VIEW (view),
                                         drawings[drawing].is_collapsed);
  midline_diagram_view_set_chosen (MIDLINE_DIAGRAM_VIEW (view), drawings[drawing].chosen);
  gtk_window_set_titlebar (GTK_WINDOW (window), gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 0));
  gtk_window_set_child (GTK_WINDOW (window), view);
  gtk_window_set_default_size (GTK_WINDOW (window), sizes[size].width, sizes[size].height);
  gtk_window_present (GTK_WINDOW (window));
  midline_stage_settle ();
  if (!midline_stage_save_picture (view, path))
    g_error ("%s shows nothing", name);
  n_pictures++;
  midline_stage_close (GTK_WINDOW (window));
}

static void
set_variant (const char *variant)
{
  if (g_str_equal (variant, "large"))
    g_object_set (gtk_settings_get_default (), "gtk-xft-dpi", TWICE_THE_USUAL_DPI, NULL);
  else if (g_str_equal (variant, "rtl"))
    gtk_widget_set_default_direction (GTK_TEXT_DIR_RTL);
}

int
main (int    argc,
      char **argv)
{
  g_autofree char *suffix = NULL;

  if (argc != 2 && argc != 3)
    {
      g_printerr ("usage: midline-demo-diagrams FOLDER [high-contrast|large|rtl]\n");
      return 2;
    }
  midline_stage_init ();
  if (argc == 3)
    set_variant (argv[2]);
  suffix = argc == 3 ? g_strconcat ("-", argv[2], NULL) : g_strdup ("");
  for (int dark = 0; dark < 2; dark++)
    {
      midline_stage_set_dark (dark);
      for (guint i = 0; i < G_N_ELEMENTS (drawings); i++)
        for (guint j = 0; j < G_N_ELEMENTS (sizes); j++)
          for (int left = 0; left < 2; left++)
            take_picture (argv[1], suffix, i, j, left, dark);
    }
  g_print ("%d pictures of drawings in %s\n", n_pictures, argv[1]);
  return EXIT_SUCCESS;
}
