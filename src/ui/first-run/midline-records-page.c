/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "midline-records-page.h"

struct _MidlineRecordsPage {
  AdwBin parent_instance;

  char *folder; /* (owned) */
};

G_DEFINE_FINAL_TYPE (MidlineRecordsPage, midline_records_page, ADW_TYPE_BIN)

static void
midline_records_page_finalize (GObject *object)
{
  g_free (MIDLINE_RECORDS_PAGE (object)->folder);
  G_OBJECT_CLASS (midline_records_page_parent_class)->finalize (object);
}

static void
midline_records_page_class_init (MidlineRecordsPageClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = midline_records_page_finalize;
  g_signal_new ("mended", MIDLINE_TYPE_RECORDS_PAGE, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                G_TYPE_NONE, 0);
}

static void
midline_records_page_init (MidlineRecordsPage *self)
{
}

/**
 * midline_records_page_new:
 * @folder: the folder of the records
 * @error: why they could not be opened
 */
GtkWidget *
midline_records_page_new (const char   *folder,
                          const GError *error)
{
  MidlineRecordsPage *self = g_object_new (MIDLINE_TYPE_RECORDS_PAGE, NULL);

  self->folder = g_strdup (folder);
  adw_bin_set_child (ADW_BIN (self), gtk_label_new (error->message));
  return GTK_WIDGET (self);
}
