/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "midline-stage.h"

#include <glib/gstdio.h>

/* A change may ask for another in an idle after the layout, and that one for a third. */
#define N_SETTLE_FRAMES 4
/* A window that draws nothing has no frames. */
#define MOST_FRAME_MS 250
#define MOST_SETTLE_MS 2000

/** midline_stage_init: GTK and libadwaita with Midline's icons and style, animations off. */
void
midline_stage_init (void)
{
  GdkDisplay *display;
  g_autoptr (GtkCssProvider) provider = gtk_css_provider_new ();

  adw_init ();
  display = gdk_display_get_default ();
  g_assert_nonnull (display);
  g_object_set (gtk_settings_get_default (), "gtk-enable-animations", FALSE,
                "gtk-font-name", "Cantarell 11", "gtk-decoration-layout", ":close", NULL);
  gtk_icon_theme_add_resource_path (gtk_icon_theme_get_for_display (display),
                                    MIDLINE_RESOURCE_BASE "/icons");
  gtk_css_provider_load_from_resource (provider, MIDLINE_RESOURCE_BASE "/style.css");
  gtk_style_context_add_provider_for_display (display, GTK_STYLE_PROVIDER (provider),
                                              GTK_STYLE_PROVIDER_PRIORITY_APPLICATION);
}

static GtkCssProvider *
load_style (const char *name)
{
  g_autofree char *path = g_strconcat (MIDLINE_RESOURCE_BASE "/", name, NULL);
  GtkCssProvider *provider = gtk_css_provider_new ();

  gtk_css_provider_load_from_resource (provider, path);
  return provider;
}

/**
 * midline_stage_set_dark:
 *
 * The dark or the light style, with Midline's own colours; in high contrast where the machine is
 * set to it. AdwApplication does this for the program itself.
 */
void
midline_stage_set_dark (gboolean dark)
{
  static const char * const names[] = { "style-dark.css", "style-hc.css", "style-hc-dark.css" };
  static GtkCssProvider *providers[G_N_ELEMENTS (names)];
  GdkDisplay *display = gdk_display_get_default ();
  AdwStyleManager *manager = adw_style_manager_get_default ();
  gboolean high_contrast = adw_style_manager_get_high_contrast (manager);
  gboolean wanted[] = { dark, high_contrast, dark && high_contrast };

  adw_style_manager_set_color_scheme (manager, dark ? ADW_COLOR_SCHEME_FORCE_DARK
                                                    : ADW_COLOR_SCHEME_FORCE_LIGHT);
  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    {
      guint priority = GTK_STYLE_PROVIDER_PRIORITY_APPLICATION + 1 + i;

      if (providers[i] == NULL)
        providers[i] = load_style (names[i]);
      gtk_style_context_remove_provider_for_display (display, GTK_STYLE_PROVIDER (providers[i]));
      if (wanted[i])
        gtk_style_context_add_provider_for_display (display, GTK_STYLE_PROVIDER (providers[i]),
                                                    priority);
    }
}

typedef struct {
  int n_awaited;
  gboolean late;
} Frames;

static void
frame_painted_cb (GdkFrameClock *clock,
                  gpointer       user_data)
{
  Frames *frames = user_data;

  g_signal_handlers_disconnect_by_func (clock, frame_painted_cb, frames);
  frames->n_awaited--;
}

static gboolean
frame_late_cb (gpointer user_data)
{
  ((Frames *) user_data)->late = TRUE;
  return G_SOURCE_CONTINUE;
}

/* One frame of every window: sizes are given out and pictures drawn. */
static void
run_frame (void)
{
  GListModel *toplevels = gtk_window_get_toplevels ();
  g_autoptr (GPtrArray) clocks = g_ptr_array_new_with_free_func (g_object_unref);
  Frames frames = { 0 };
  guint late_id = g_timeout_add (MOST_FRAME_MS, frame_late_cb, &frames);

  for (guint i = 0; i < g_list_model_get_n_items (toplevels); i++)
    {
      g_autoptr (GtkWidget) toplevel = g_list_model_get_item (toplevels, i);
      GdkFrameClock *clock = gtk_widget_get_frame_clock (toplevel);

      if (clock == NULL || !gtk_widget_get_mapped (toplevel))
        continue;
      g_ptr_array_add (clocks, g_object_ref (clock));
      g_signal_connect (clock, "after-paint", G_CALLBACK (frame_painted_cb), &frames);
      gdk_frame_clock_request_phase (clock, GDK_FRAME_CLOCK_PHASE_AFTER_PAINT);
      frames.n_awaited++;
    }
  while (frames.n_awaited > 0 && !frames.late)
    g_main_context_iteration (NULL, TRUE);
  g_source_remove (late_id);
  for (guint i = 0; i < clocks->len; i++)
    g_signal_handlers_disconnect_by_func (g_ptr_array_index (clocks, i), frame_painted_cb,
                                          &frames);
}

/**
 * midline_stage_settle:
 *
 * Runs the main loop until nothing is left to do but wait, or for some time; at least one frame is
 * drawn, however busy the machine is.
 */
void
midline_stage_settle (void)
{
  gint64 start = g_get_monotonic_time ();
  gboolean is_late = FALSE;

  for (int i = 0; i < N_SETTLE_FRAMES && !is_late; i++)
    {
      gdk_display_sync (gdk_display_get_default ());
      while (!is_late && g_main_context_iteration (NULL, FALSE))
        is_late = g_get_monotonic_time () - start > MOST_SETTLE_MS * 1000;
      run_frame ();
    }
}

/** midline_stage_open_window: Midline's window on the sample's program, shown and settled. */
MidlineWindow *
midline_stage_open_window (MidlineSample *sample, int width, int height)
{
  g_autoptr (GSettings) settings = g_settings_new (MIDLINE_APPLICATION_ID);
  g_autoptr (MidlineReminders) reminders = midline_reminders_new (sample->program);
  g_autoptr (MidlineDownloader) downloader = midline_downloader_new (NULL, NULL);
  g_autofree char *folder = g_build_filename (sample->folder, "cache", NULL);
  g_autoptr (MidlineVideos) videos = midline_videos_new (sample->program, downloader, folder);
  MidlineWindow *window;

  g_settings_set_int (settings, "window-width", width);
  g_settings_set_int (settings, "window-height", height);
  g_settings_set_boolean (settings, "is-maximized", FALSE);
  window = midline_window_new (NULL, settings);
  midline_window_set_reminders (window, reminders);
  midline_window_set_videos (window, videos);
  midline_window_set_program (window, sample->program);
  gtk_window_present (GTK_WINDOW (window));
  midline_stage_settle ();
  return window;
}

void
midline_stage_close (GtkWindow *window)
{
  gtk_window_destroy (window);
  midline_stage_settle ();
}

/** midline_stage_save_picture: writes what @widget shows as a PNG; FALSE when it shows nothing. */
gboolean
midline_stage_save_picture (GtkWidget *widget, const char *path)
{
  GtkNative *native = gtk_widget_get_native (widget);
  int width = gtk_widget_get_width (widget);
  int height = gtk_widget_get_height (widget);
  g_autoptr (GdkPaintable) paintable = gtk_widget_paintable_new (widget);
  GtkSnapshot *snapshot = gtk_snapshot_new ();
  g_autoptr (GskRenderNode) node = NULL;
  g_autoptr (GdkTexture) texture = NULL;
  g_autofree char *folder = g_path_get_dirname (path);

  gdk_paintable_snapshot (paintable, snapshot, width, height);
  node = gtk_snapshot_free_to_node (snapshot);
  if (node == NULL)
    return FALSE;
  texture = gsk_renderer_render_texture (gtk_native_get_renderer (native), node,
                                         &GRAPHENE_RECT_INIT (0, 0, (float) width, (float) height));
  g_mkdir_with_parents (folder, 0755);
  return gdk_texture_save_to_png (texture, path);
}

/** midline_stage_walk: every visible widget from @root down, in the order they are laid out. */
void
midline_stage_walk (GtkWidget *root, void (*visit) (GtkWidget *, gpointer), gpointer user_data)
{
  if (!gtk_widget_get_visible (root) || !gtk_widget_get_child_visible (root))
    return;
  visit (root, user_data);
  for (GtkWidget *child = gtk_widget_get_first_child (root); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    midline_stage_walk (child, visit, user_data);
}

typedef struct {
  GType type;
  const char *label;
  GtkWidget *found;
} Search;

static gboolean
shows_text (GtkWidget *widget, const char *text)
{
  if (GTK_IS_LABEL (widget) && g_strcmp0 (gtk_label_get_text (GTK_LABEL (widget)), text) == 0)
    return TRUE;
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    if (shows_text (child, text))
      return TRUE;
  return g_strcmp0 (gtk_widget_get_tooltip_text (widget), text) == 0;
}

static void
search_cb (GtkWidget *widget, gpointer user_data)
{
  Search *search = user_data;

  if (search->found == NULL && g_type_is_a (G_OBJECT_TYPE (widget), search->type)
      && (search->label == NULL || shows_text (widget, search->label)))
    search->found = widget;
}

/** midline_stage_find: (nullable): the first visible widget of @type that shows @label. */
GtkWidget *
midline_stage_find (GtkWidget *root, GType type, const char *label)
{
  Search search = { .type = type, .label = label };

  midline_stage_walk (root, search_cb, &search);
  return search.found;
}

/** midline_stage_click: clicks the first visible button that shows @label. */
void
midline_stage_click (GtkWidget *root, const char *label)
{
  GtkWidget *button = midline_stage_find (root, GTK_TYPE_BUTTON, label);

  if (button == NULL)
    g_error ("no button “%s”", label);
  if (GTK_IS_TOGGLE_BUTTON (button))
    gtk_toggle_button_set_active (GTK_TOGGLE_BUTTON (button), TRUE);
  else
    g_signal_emit_by_name (button, "clicked");
  midline_stage_settle ();
}

static void
click_toggle_cb (GtkWidget *widget, gpointer user_data)
{
  if (GTK_IS_TOGGLE_BUTTON (widget) && shows_text (widget, user_data))
    gtk_toggle_button_set_active (GTK_TOGGLE_BUTTON (widget), TRUE);
}

/** midline_stage_click_all: presses every visible toggle button that shows @label. */
void
midline_stage_click_all (GtkWidget *root, const char *label)
{
  midline_stage_walk (root, click_toggle_cb, (gpointer) label);
  midline_stage_settle ();
}
