/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "store-fixture.h"

#include "midline-store-private.h"

#define NOON 1773576000

static GPtrArray *
with (GPtrArray  *list,
      gint64      id,
      const char *exercise_id,
      const char *title)
{
  g_autofree char *address = g_strdup_printf ("https://example.org/%d", (int) id);
  g_autoptr(MidlineVideoLink) link =
    midline_video_link_new (id, exercise_id, address, title, NOON + id);

  return midline_video_link_list_with (list, link);
}

static void
save (StoreFixture *fixture,
      GPtrArray    *before,
      GPtrArray    *after)
{
  g_autoptr(GError) error = NULL;

  g_assert_true (midline_store_save_video_links (fixture->store, fixture->person, before, after,
                                                 &error));
  g_assert_no_error (error);
}

static void
assert_list (StoreFixture *fixture,
             GPtrArray    *expected)
{
  g_autoptr(GError) error = NULL;
  g_autoptr(GPtrArray) list =
    midline_store_load_video_links (fixture->store, fixture->person, &error);

  g_assert_no_error (error);
  g_assert_cmpuint (list->len, ==, expected->len);
  for (guint i = 0; i < list->len; i++)
    g_assert_true (midline_video_link_equal (list->pdata[i], expected->pdata[i]));
}

/* Every step from one list to the next, and each of them back. */
static void
test_there_and_back (StoreFixture  *fixture,
                     gconstpointer  data)
{
  g_autoptr(GPtrArray) none = midline_video_link_list_new ();
  g_autoptr(GPtrArray) one = with (none, 1, NULL, NULL);
  g_autoptr(GPtrArray) two = with (one, 2, "clamshell", "Ben’s “clam”; DROP TABLE video_link");
  g_autoptr(GPtrArray) changed = with (two, 1, "bridge", "A <b>title</b> & more");
  g_autoptr(GPtrArray) without = midline_video_link_list_without (changed, 1);
  GPtrArray * const lists[] = { none, one, two, changed, without };

  for (guint i = 1; i < G_N_ELEMENTS (lists); i++)
    {
      save (fixture, lists[i - 1], lists[i]);
      assert_list (fixture, lists[i]);
    }
  store_fixture_close (fixture);
  store_fixture_open (fixture);
  for (guint i = G_N_ELEMENTS (lists) - 1; i > 0; i--)
    {
      assert_list (fixture, lists[i]);
      save (fixture, lists[i], lists[i - 1]);
    }
  assert_list (fixture, none);
}

static void
set_health (StoreFixture      *fixture,
            const char        *address,
            MidlineLinkHealth  health,
            int                day)
{
  g_autoptr(GError) error = NULL;

  g_assert_true (midline_store_set_link_health (fixture->store, fixture->person, address, health,
                                                store_fixture_day (day), &error));
  g_assert_no_error (error);
}

static void
assert_health (StoreFixture      *fixture,
               const char        *address,
               MidlineLinkHealth  health,
               int                day)
{
  g_autoptr(GError) error = NULL;
  g_autoptr(GHashTable) notes =
    midline_store_load_link_health (fixture->store, fixture->person, &error);
  const MidlineLinkNote *note;

  g_assert_no_error (error);
  note = g_hash_table_lookup (notes, address);
  g_assert_nonnull (note);
  g_assert_cmpint (note->health, ==, health);
  g_assert_cmpint (note->on, ==, store_fixture_day (day));
}

static void
test_health (StoreFixture  *fixture,
             gconstpointer  data)
{
  g_autoptr(GError) error = NULL;
  g_autoptr(GHashTable) notes = NULL;

  set_health (fixture, "https://youtu.be/A", MIDLINE_LINK_SEEN, 0);
  set_health (fixture, "https://youtu.be/B", MIDLINE_LINK_GONE, 1);
  set_health (fixture, "https://youtu.be/A", MIDLINE_LINK_GONE, 2);
  store_fixture_close (fixture);
  store_fixture_open (fixture);
  assert_health (fixture, "https://youtu.be/A", MIDLINE_LINK_GONE, 2);
  assert_health (fixture, "https://youtu.be/B", MIDLINE_LINK_GONE, 1);
  set_health (fixture, "https://youtu.be/B", MIDLINE_LINK_UNKNOWN, 3);
  notes = midline_store_load_link_health (fixture->store, fixture->person, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (g_hash_table_size (notes), ==, 1);
}

static const struct {
  const char *path;
  const char *sql;
} unknown[] = {
  { "/video-link/unknown/address", "UPDATE video_link SET address = 'javascript:1'" },
  { "/video-link/unknown/number", "UPDATE video_link SET number = 0" },
  { "/video-link/unknown/health", "UPDATE link_health SET health = 'x-odd'" },
  { "/video-link/unknown/day", "UPDATE link_health SET noticed_on = 'soon'" },
};

static void
test_unknown (StoreFixture  *fixture,
              gconstpointer  data)
{
  const char *sql = unknown[GPOINTER_TO_UINT (data)].sql;
  g_autoptr(GPtrArray) none = midline_video_link_list_new ();
  g_autoptr(GPtrArray) one = with (none, 1, NULL, NULL);
  g_autoptr(GPtrArray) links = NULL;
  g_autoptr(GHashTable) notes = NULL;
  g_autoptr(GError) links_error = NULL;
  g_autoptr(GError) notes_error = NULL;
  const GError *error;
  gboolean is_link = g_str_has_prefix (sql, "UPDATE video_link");

  save (fixture, none, one);
  set_health (fixture, "https://youtu.be/A", MIDLINE_LINK_SEEN, 0);
  g_assert_true (midline_sqlite_exec (fixture->store->db, "PRAGMA ignore_check_constraints = ON",
                                      NULL));
  g_assert_true (midline_sqlite_exec (fixture->store->db, sql, NULL));
  links = midline_store_load_video_links (fixture->store, fixture->person, &links_error);
  notes = midline_store_load_link_health (fixture->store, fixture->person, &notes_error);
  g_assert_true ((links == NULL) == is_link);
  g_assert_true ((notes == NULL) == !is_link);
  error = is_link ? links_error : notes_error;
  g_assert_error (error, MIDLINE_STORE_ERROR, MIDLINE_STORE_ERROR_CORRUPT);
}

/* Nothing but https gets in, whoever asks. */
static void
test_refused (StoreFixture  *fixture,
              gconstpointer  data)
{
  g_autoptr(GPtrArray) none = midline_video_link_list_new ();
  g_autoptr(MidlineVideoLink) link = midline_video_link_new (1, NULL, "file:///x", NULL, NOON);
  g_autoptr(GPtrArray) one = midline_video_link_list_with (none, link);
  g_autoptr(GError) error = NULL;

  g_assert_false (midline_store_save_video_links (fixture->store, fixture->person, none, one,
                                                  &error));
  g_assert_error (error, MIDLINE_STORE_ERROR, MIDLINE_STORE_ERROR_CONSTRAINT);
  assert_list (fixture, none);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

  STORE_TEST ("/video-link/there-and-back", NULL, test_there_and_back);
  STORE_TEST ("/video-link/health", NULL, test_health);
  STORE_TEST ("/video-link/refused", NULL, test_refused);
  for (guint i = 0; i < G_N_ELEMENTS (unknown); i++)
    STORE_TEST (unknown[i].path, GUINT_TO_POINTER (i), test_unknown);

  return g_test_run ();
}
