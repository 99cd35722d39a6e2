/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "midline-keys.h"
#include "midline-layout.h"
#include "midline-link-dialog.h"
#include "midline-link-list.h"
#include "midline-places.h"
#include "midline-video-row.h"

/* Links of one's own through the window, by keys: what a person does, and what is in the records
 * after it. */

#define SHORT "https://youtu.be/mF_7CzkPYpU"

/* Longer than a button that is activated by a key stays down. */
#define PRESS_MS 600

typedef struct {
  MidlineSample *sample;
  MidlineWindow *window;
} Fixture;

static void
set_up (Fixture       *fixture,
        gconstpointer  data)
{
  fixture->sample = midline_sample_new (2026, 3, 2);
  midline_sample_start_plan (fixture->sample);
  fixture->window = midline_stage_open_window (fixture->sample, 1000, 760);
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  data)
{
  midline_stage_close (GTK_WINDOW (fixture->window));
  midline_sample_free (fixture->sample);
}

static void
press (GtkWindow *window,
       guint      key)
{
  midline_stage_press (window, key, 0);
  midline_stage_settle ();
}

static void
add (Fixture    *fixture,
     const char *exercise_id,
     const char *address,
     const char *title)
{
  g_autoptr (MidlineVideoLink) link = midline_video_link_new (0, exercise_id, address, title, 0);

  g_assert_true (midline_program_save_video_link (fixture->sample->program, link));
}

static GtkWidget *
find (Fixture *fixture,
      GType    type)
{
  return midline_stage_find (GTK_WIDGET (fixture->window), type, NULL);
}

static MidlineVideoLink *
dup_only_link (Fixture *fixture)
{
  g_autoptr (GPtrArray) links =
    midline_program_list_video_links (fixture->sample->program, NULL);

  g_assert_cmpuint (links->len, ==, 1);
  return midline_video_link_ref (links->pdata[0]);
}

static guint
count (Fixture *fixture)
{
  g_autoptr (GPtrArray) links =
    midline_program_list_video_links (fixture->sample->program, NULL);

  return links->len;
}

static GtkListBoxRow *
get_row (GtkWidget *list,
         int        index)
{
  GtkWidget *box = gtk_widget_get_first_child (list);

  return gtk_list_box_get_row_at_index (GTK_LIST_BOX (box), index);
}

/* The row that adds a link, from the page of videos or of an exercise. */
static GtkWindow *
open_dialog (Fixture *fixture,
             int      row)
{
  GtkWidget *list = find (fixture, MIDLINE_TYPE_LINK_LIST);
  GtkWindow *dialog;

  gtk_widget_grab_focus (GTK_WIDGET (get_row (list, row)));
  press (GTK_WINDOW (fixture->window), GDK_KEY_Return);
  dialog = midline_stage_find_dialog (fixture->window);
  g_assert_true (MIDLINE_IS_LINK_DIALOG (dialog));
  return dialog;
}

static GtkWidget *
find_entry (GtkWindow  *dialog,
            const char *title)
{
  return midline_stage_find (GTK_WIDGET (dialog), ADW_TYPE_ENTRY_ROW, title);
}

static void
type (GtkWidget  *entry,
      const char *text)
{
  gtk_editable_set_text (GTK_EDITABLE (entry), text);
  midline_stage_settle ();
}

static gboolean
time_over_cb (gpointer user_data)
{
  *(gboolean *) user_data = TRUE;
  return G_SOURCE_REMOVE;
}

/* Enter in a field presses the button that saves, which takes its time to look pressed. */
static void
save_by_key (GtkWindow *dialog,
             GtkWidget *entry)
{
  gboolean is_over = FALSE;

  gtk_widget_grab_focus (entry);
  g_signal_emit_by_name (gtk_editable_get_delegate (GTK_EDITABLE (entry)), "activate");
  g_timeout_add (PRESS_MS, time_over_cb, &is_over);
  while (!is_over)
    g_main_context_iteration (NULL, TRUE);
  midline_stage_settle ();
}

static void
test_add (Fixture       *fixture,
          gconstpointer  data)
{
  g_autoptr (MidlineVideoLink) link = NULL;
  GtkWindow *dialog;
  GtkWidget *address, *title;

  gtk_widget_activate_action (GTK_WIDGET (fixture->window), "win.show-videos", NULL);
  midline_stage_settle ();
  dialog = open_dialog (fixture, 0);
  address = find_entry (dialog, "Address of the video");
  title = find_entry (dialog, "Your own title");
  g_assert_nonnull (address);

  type (address, "my knee video");
  save_by_key (dialog, address);
  g_assert_cmpuint (count (fixture), ==, 0);
  g_assert_nonnull (midline_stage_find (GTK_WIDGET (dialog), GTK_TYPE_LABEL,
    "There is a space or another sign in it that no address has."));
  type (address, "youtu.be/mF_7CzkPYpU?si=WpXCkxf00fyQ1m8a");
  type (title, "As Ben showed it");
  save_by_key (dialog, title);

  g_assert_null (midline_stage_find_dialog (fixture->window));
  link = dup_only_link (fixture);
  g_assert_cmpstr (link->address, ==, SHORT);
  g_assert_cmpstr (link->title, ==, "As Ben showed it");
  g_assert_null (link->exercise_id);
  g_assert_nonnull (midline_stage_find (GTK_WIDGET (fixture->window), GTK_TYPE_LABEL,
                                        "As Ben showed it"));
  midline_stage_press (GTK_WINDOW (fixture->window), GDK_KEY_z, GDK_CONTROL_MASK);
  midline_stage_settle ();
  g_assert_cmpuint (count (fixture), ==, 0);
  g_assert_null (midline_stage_find (GTK_WIDGET (fixture->window), GTK_TYPE_LABEL,
                                     "As Ben showed it"));
}

/* From the page of an exercise it belongs to that one; Escape leaves things as they were. */
static void
test_from_exercise (Fixture       *fixture,
                    gconstpointer  data)
{
  g_autoptr (MidlineVideoLink) link = NULL;
  GtkWindow *dialog;

  gtk_widget_activate_action (GTK_WIDGET (fixture->window), "win.show-exercise", "s", "clamshell");
  midline_stage_settle ();
  dialog = open_dialog (fixture, 0);
  type (find_entry (dialog, "Address of the video"), SHORT);
  press (dialog, GDK_KEY_Escape);
  g_assert_null (midline_stage_find_dialog (fixture->window));
  g_assert_cmpuint (count (fixture), ==, 0);

  dialog = open_dialog (fixture, 0);
  type (find_entry (dialog, "Address of the video"), SHORT);
  midline_stage_click (GTK_WIDGET (dialog), "Add");
  midline_stage_settle ();
  link = dup_only_link (fixture);
  g_assert_cmpstr (link->exercise_id, ==, "clamshell");
}

/* The exercise is looked for by words, and Enter takes the first one found. */
static void
test_choose_exercise (Fixture       *fixture,
                      gconstpointer  data)
{
  g_autoptr (MidlineVideoLink) link = NULL;
  GtkWindow *dialog;
  GtkWidget *search;

  gtk_widget_activate_action (GTK_WIDGET (fixture->window), "win.show-videos", NULL);
  midline_stage_settle ();
  dialog = open_dialog (fixture, 0);
  type (find_entry (dialog, "Address of the video"), SHORT);
  gtk_widget_activate_action (GTK_WIDGET (dialog), "link.choose", NULL);
  midline_stage_settle ();
  search = midline_stage_find (GTK_WIDGET (dialog), GTK_TYPE_SEARCH_ENTRY, NULL);
  g_assert_nonnull (search);
  g_assert_true (gtk_widget_get_state_flags (search) & GTK_STATE_FLAG_FOCUS_WITHIN);
  gtk_editable_set_text (GTK_EDITABLE (search), "clam");
  g_signal_emit_by_name (search, "search-changed");
  g_signal_emit_by_name (search, "activate");
  midline_stage_settle ();
  g_assert_nonnull (midline_stage_find (GTK_WIDGET (dialog), GTK_TYPE_LABEL, "Clamshell"));

  /* Escape in the list leads back to the form only. */
  gtk_widget_activate_action (GTK_WIDGET (dialog), "link.choose", NULL);
  midline_stage_settle ();
  gtk_widget_activate_action (GTK_WIDGET (dialog), "link.back", NULL);
  midline_stage_settle ();
  g_assert_true (midline_stage_find_dialog (fixture->window) == dialog);
  midline_stage_click (GTK_WIDGET (dialog), "Add");
  midline_stage_settle ();
  link = dup_only_link (fixture);
  g_assert_cmpstr (link->exercise_id, ==, "clamshell");
}

/* Whether a button with that icon was found and pressed. */
static gboolean
click_icon (GtkWidget  *row,
                const char *icon_name)
{
  for (GtkWidget *child = gtk_widget_get_first_child (row); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      if (GTK_IS_BUTTON (child)
          && g_strcmp0 (gtk_button_get_icon_name (GTK_BUTTON (child)), icon_name) == 0)
        {
          gtk_widget_grab_focus (child);
          g_signal_emit_by_name (child, "clicked");
          return TRUE;
        }
      if (click_icon (child, icon_name))
        return TRUE;
    }
  return FALSE;
}

/* The focus goes to the link that comes to the place of the one removed, then to the last row. */
static void
test_edit_and_remove (Fixture       *fixture,
                      gconstpointer  data)
{
  g_autoptr (MidlineVideoLink) link = NULL;
  GtkWindow *dialog;
  GtkWidget *list, *focus;

  add (fixture, NULL, SHORT, "First");
  add (fixture, NULL, "https://example.org/a", "Second");
  gtk_widget_activate_action (GTK_WIDGET (fixture->window), "win.show-videos", NULL);
  midline_stage_settle ();
  list = find (fixture, MIDLINE_TYPE_LINK_LIST);
  click_icon (GTK_WIDGET (get_row (list, 0)), "document-edit-symbolic");
  midline_stage_settle ();
  dialog = midline_stage_find_dialog (fixture->window);
  g_assert_true (MIDLINE_IS_LINK_DIALOG (dialog));
  type (find_entry (dialog, "Your own title"), "Changed");
  midline_stage_click (GTK_WIDGET (dialog), "Save");
  midline_stage_settle ();
  g_assert_nonnull (midline_stage_find (list, GTK_TYPE_LABEL, "Changed"));

  click_icon (GTK_WIDGET (get_row (list, 0)), "user-trash-symbolic");
  midline_stage_settle ();
  link = dup_only_link (fixture);
  g_assert_cmpstr (link->title, ==, "Second");
  focus = gtk_root_get_focus (GTK_ROOT (fixture->window));
  g_assert_true (focus != NULL && gtk_widget_is_ancestor (focus, list));
  click_icon (GTK_WIDGET (get_row (list, 0)), "user-trash-symbolic");
  midline_stage_settle ();
  g_assert_cmpuint (count (fixture), ==, 0);
  focus = gtk_root_get_focus (GTK_ROOT (fixture->window));
  g_assert_true (focus == GTK_WIDGET (get_row (list, 0)));
  g_assert_true (midline_program_undo (fixture->sample->program));
  g_assert_nonnull (midline_stage_find (list, GTK_TYPE_LABEL, "Second"));
}

static guint
count_watch_buttons (Fixture *fixture)
{
  return midline_stage_find (GTK_WIDGET (fixture->window), ADW_TYPE_BUTTON_CONTENT, "Watch Video")
         != NULL;
}

/* Watch Video is there only where the person linked one that is not known to be gone. */
static void
test_today (gconstpointer data)
{
  g_autoptr (MidlineVisit) visit = NULL;
  Fixture fixture;
  MidlineProgram *program;
  MidlineDate today;

  for (guint i = 0; i < midline_n_places; i++)
    if (g_str_equal (midline_places[i].name, "today-open"))
      visit = midline_visit_new (&midline_places[i], 1000, 900);
  fixture = (Fixture) { visit->sample, visit->window };
  program = visit->sample->program;
  today = midline_program_get_today (program);
  g_assert_cmpuint (count_watch_buttons (&fixture), ==, 0);
  {
    g_autoptr (MidlineSession) session = midline_program_dup_session (program, today);

    add (&fixture, ((MidlinePlanItem *) session->items->pdata[0])->exercise_id, SHORT, NULL);
  }
  midline_stage_settle ();
  g_assert_cmpuint (count_watch_buttons (&fixture), ==, 1);
  midline_program_set_link_health (program, SHORT, MIDLINE_LINK_GONE, today);
  midline_stage_settle ();
  g_assert_cmpuint (count_watch_buttons (&fixture), ==, 0);
}

/* A hundred links with the longest titles there can be, at the least width. */
static void
test_many (gconstpointer data)
{
  g_autoptr (MidlineSample) sample = midline_sample_new (2026, 3, 2);
  g_autofree char *unbroken = g_strnfill (MIDLINE_MOST_TITLE_CHARS, 'W');
  g_autofree char *faults = NULL;
  MidlineWindow *window;
  int least;

  midline_sample_start_plan (sample);
  for (int i = 0; i < 100; i++)
    {
      g_autofree char *address = g_strdup_printf ("https://example.org/%d/%s", i, unbroken);
      g_autoptr (MidlineVideoLink) link =
        midline_video_link_new (0, i % 2 == 0 ? "clamshell" : NULL, address, unbroken, 0);

      g_assert_true (midline_program_save_video_link (sample->program, link));
    }
  window = midline_stage_open_window (sample, 360, 720);
  gtk_widget_activate_action (GTK_WIDGET (window), "win.show-videos", NULL);
  midline_stage_settle ();
  gtk_widget_measure (GTK_WIDGET (window), GTK_ORIENTATION_HORIZONTAL, -1, &least, NULL, NULL,
                      NULL);
  g_assert_cmpint (least, <=, 360);
  faults = midline_layout_find_faults (GTK_WIDGET (window), "links");
  g_assert_cmpstr (faults, ==, "");
  midline_stage_close (GTK_WINDOW (window));
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  midline_stage_init ();
#define TEST(path, function) g_test_add (path, Fixture, NULL, set_up, function, tear_down)
  TEST ("/links/add", test_add);
  TEST ("/links/from-exercise", test_from_exercise);
  TEST ("/links/choose-exercise", test_choose_exercise);
  TEST ("/links/edit-and-remove", test_edit_and_remove);
  g_test_add_data_func ("/links/today", NULL, test_today);
  g_test_add_data_func ("/links/many", NULL, test_many);
  return g_test_run ();
}
