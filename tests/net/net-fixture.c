/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "net-fixture.h"

void
net_fixture_set_up (NetFixture    *self,
                    gconstpointer  data)
{
  self->server = midline_https_server_new (MIDLINE_HTTPS_GOOD);
  self->downloader =
    midline_downloader_new (midline_https_server_get_ca_file (self->server),
                            midline_https_server_get_connect_to (self->server));
}

void
net_fixture_tear_down (NetFixture    *self,
                       gconstpointer  data)
{
  g_assert_finalize_object (g_steal_pointer (&self->downloader));
  g_clear_pointer (&self->server, midline_https_server_free);
}

/* Another downloader on the way to the same server, with a time-out of its own. */
MidlineDownloader *
net_fixture_create (NetFixture *self,
                    guint       time_out_ms)
{
  return g_object_new (MIDLINE_TYPE_DOWNLOADER,
                       "ca-file", midline_https_server_get_ca_file (self->server),
                       "connect-to", midline_https_server_get_connect_to (self->server),
                       "time-out-ms", time_out_ms,
                       NULL);
}

static void
done_cb (GObject      *source,
         GAsyncResult *result,
         gpointer      data)
{
  NetOutcome *outcome = data;

  outcome->bytes = midline_downloader_get_finish (MIDLINE_DOWNLOADER (source), result,
                                                  &outcome->error);
  outcome->is_done = TRUE;
  g_assert_true ((outcome->bytes == NULL) == (outcome->error != NULL));
}

void
net_begin (MidlineDownloader   *downloader,
           const char          *address,
           MidlineDownloadKind  kind,
           GCancellable        *cancellable,
           NetOutcome          *outcome)
{
  *outcome = (NetOutcome) { 0 };
  midline_downloader_get_async (downloader, address, kind, cancellable, done_cb, outcome);
  /* Never at once: the caller is still in the middle of something. */
  g_assert_false (outcome->is_done);
}

void
net_wait (NetOutcome *outcome)
{
  while (!outcome->is_done)
    g_main_context_iteration (NULL, TRUE);
}

GBytes *
net_get (MidlineDownloader    *downloader,
         const char           *address,
         MidlineDownloadKind   kind,
         GError              **error)
{
  NetOutcome outcome;

  net_begin (downloader, address, kind, NULL, &outcome);
  net_wait (&outcome);
  if (outcome.error != NULL)
    g_propagate_error (error, outcome.error);
  return outcome.bytes;
}
