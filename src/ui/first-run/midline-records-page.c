/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "midline-records-page.h"

#include "midline-boxed-list.h"
#include "midline-message.h"
#include "midline-open.h"
#include "midline-wrap-box.h"

#include <glib/gi18n-lib.h>

struct _MidlineRecordsPage {
  AdwBin parent_instance;

  char *folder;      /* (owned) */
  char *backup_path; /* (owned) (nullable) newest sound copy */
};

typedef enum {
  WAY_TRY_AGAIN = 1 << 0,
  WAY_MEND = 1 << 1, /* begin anew, or go on with the newest copy */
} Ways;

/* What the page says for each error, and the ways on. */
typedef struct {
  int code;
  const char *icon_name;
  const char *title;
  const char *description;
  const char *safe_title;
  const char *safe_detail;
  Ways ways;
} Message;

static const Message messages[] = {
  { MIDLINE_STORE_ERROR_TOO_NEW, "software-update-available-symbolic",
    N_("These Records Need a Newer Midline"),
    N_("They were last saved by a newer version of Midline. Update Midline to go on."),
    N_("Your records are untouched"), N_("Midline did not open them for writing"), WAY_TRY_AGAIN },
  { MIDLINE_STORE_ERROR_CORRUPT, "dialog-warning-symbolic",
    N_("The Records Are Damaged"),
    N_("The file with your records cannot be read. Midline can begin anew beside it."),
    N_("Nothing is deleted"), N_("The damaged file is kept under a dated name in the same folder"),
    WAY_MEND },
  { MIDLINE_STORE_ERROR_NO_SPACE, "drive-harddisk-symbolic",
    N_("The Disk Is Full"),
    N_("Midline needs a little room to open your records. Make some room, then try again."),
    N_("Everything saved before is safe"), NULL, WAY_TRY_AGAIN },
  { MIDLINE_STORE_ERROR_READ_ONLY, "changes-prevent-symbolic",
    N_("The Records Cannot Be Written"),
    N_("The folder or file of your records may only be read. Give yourself permission to write, "
       "then try again."),
    N_("Your records are untouched"), NULL, WAY_TRY_AGAIN },
  { MIDLINE_STORE_ERROR_NOT_A_FOLDER, "folder-symbolic",
    N_("A File Stands Where the Records Belong"),
    N_("Midline keeps your records in a folder, but there is a file of the same name. Move or "
       "rename that file, then try again."),
    N_("The file is untouched"), NULL, WAY_TRY_AGAIN },
  { MIDLINE_STORE_ERROR_OUT_OF_REACH, "drive-harddisk-symbolic",
    N_("The Records Are Out of Reach"),
    N_("The folder or file of your records is a link, and what it leads to is not there. Connect "
       "the drive it is on, then try again."),
    N_("Nothing is deleted"), N_("Midline made nothing in its place"), WAY_TRY_AGAIN },
  { MIDLINE_STORE_ERROR_GONE, "folder-symbolic",
    N_("The Records Are Missing"),
    N_("The file with your records is not in its folder, but a copy is. Go on with the newest "
       "copy, or begin anew. If you moved the file, put it back and try again."),
    N_("Nothing is deleted"), N_("The copies stay in the folder"), WAY_TRY_AGAIN | WAY_MEND },
  { MIDLINE_STORE_ERROR_BUSY, "emblem-synchronizing-symbolic",
    N_("The Records Are in Use"),
    N_("Another program holds the file with your records. Close it, then try again."),
    N_("Your records are untouched"), NULL, WAY_TRY_AGAIN },
  { MIDLINE_STORE_ERROR_FAILED, "dialog-warning-symbolic",
    N_("The Records Could Not Be Opened"),
    N_("Something went wrong on the way. Try again, or restart the computer."),
    N_("Nothing is deleted"), NULL, WAY_TRY_AGAIN },
};

enum { SIGNAL_MENDED, N_SIGNALS };
static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (MidlineRecordsPage, midline_records_page, ADW_TYPE_BIN)

static const Message *
find_message (const GError *error)
{
  for (guint i = 0; i < G_N_ELEMENTS (messages); i++)
    if (g_error_matches (error, MIDLINE_STORE_ERROR, messages[i].code))
      return &messages[i];
  return &messages[G_N_ELEMENTS (messages) - 1];
}

static void
try_again_cb (MidlineRecordsPage *self)
{
  g_signal_emit (self, signals[SIGNAL_MENDED], 0);
}

static void
restore_cb (MidlineRecordsPage *self)
{
  g_autoptr (GError) error = NULL;

  if (midline_store_restore (self->folder, self->backup_path, &error))
    g_signal_emit (self, signals[SIGNAL_MENDED], 0);
  else
    midline_message_show (GTK_WIDGET (self), _("That Did Not Work"), error->message);
}

static void
begin_anew_cb (MidlineRecordsPage *self)
{
  g_autoptr (GError) error = NULL;

  if (midline_store_begin_anew (self->folder, &error))
    g_signal_emit (self, signals[SIGNAL_MENDED], 0);
  else
    midline_message_show (GTK_WIDGET (self), _("That Did Not Work"), error->message);
}

static void
open_folder_cb (MidlineRecordsPage *self)
{
  midline_open_folder (GTK_WIDGET (self), self->folder);
}

static void
midline_records_page_finalize (GObject *object)
{
  MidlineRecordsPage *self = MIDLINE_RECORDS_PAGE (object);

  g_free (self->folder);
  g_free (self->backup_path);
  G_OBJECT_CLASS (midline_records_page_parent_class)->finalize (object);
}

static void
midline_records_page_class_init (MidlineRecordsPageClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = midline_records_page_finalize;
  signals[SIGNAL_MENDED] = g_signal_new ("mended", MIDLINE_TYPE_RECORDS_PAGE, G_SIGNAL_RUN_LAST, 0,
                                         NULL, NULL, NULL, G_TYPE_NONE, 0);
}

static void
midline_records_page_init (MidlineRecordsPage *self)
{
}

static GtkWidget *
create_row (const char *icon_name,
            const char *title,
            const char *subtitle)
{
  GtkWidget *row = midline_text_row_new (title, subtitle);

  adw_action_row_set_icon_name (ADW_ACTION_ROW (row), icon_name);
  /* A list that begins with a row without focus cannot be entered by Tab. */
  gtk_widget_set_focusable (row, TRUE);
  return row;
}

static GtkWidget *
create_list (MidlineRecordsPage *self,
             const Message      *message,
             const GError       *error)
{
  GtkWidget *list = midline_boxed_list_new (_("What is safe and where"));
  g_autofree char *shown_folder = g_filename_display_name (self->folder);
  GtkWidget *folder_row = create_row ("folder-symbolic", _("Records folder"), shown_folder);
  GtkWidget *button = gtk_button_new_from_icon_name ("folder-open-symbolic");

  gtk_list_box_append (GTK_LIST_BOX (list),
                       create_row ("object-select-symbolic", _(message->safe_title),
                                   message->safe_detail != NULL ? _(message->safe_detail) : NULL));
  gtk_widget_set_tooltip_text (button, _("Open Folder"));
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  _("Open Folder"), -1);
  gtk_widget_add_css_class (button, "flat");
  gtk_widget_set_valign (button, GTK_ALIGN_CENTER);
  g_signal_connect_object (button, "clicked", G_CALLBACK (open_folder_cb), self, G_CONNECT_SWAPPED);
  adw_action_row_add_suffix (ADW_ACTION_ROW (folder_row), button);
  gtk_list_box_append (GTK_LIST_BOX (list), folder_row);
  gtk_list_box_append (GTK_LIST_BOX (list),
                       create_row ("dialog-information-symbolic", _("What Midline found"),
                                   error->message));
  return list;
}

static void
append_button (GtkWidget          *box,
               MidlineRecordsPage *self,
               const char         *label,
               GCallback           callback,
               gboolean            is_suggested)
{
  GtkWidget *button = gtk_button_new_with_label (label);

  gtk_widget_add_css_class (button, "pill");
  if (is_suggested)
    gtk_widget_add_css_class (button, "suggested-action");
  g_signal_connect_object (button, "clicked", callback, self, G_CONNECT_SWAPPED);
  midline_wrap_box_append (MIDLINE_WRAP_BOX (box), button);
}

static GtkWidget *
create_buttons (MidlineRecordsPage *self,
                const Message      *message)
{
  GtkWidget *box = midline_wrap_box_new ();

  gtk_widget_set_halign (box, GTK_ALIGN_CENTER);
  if (message->ways & WAY_TRY_AGAIN)
    append_button (box, self, _("Try Again"), G_CALLBACK (try_again_cb),
                   !(message->ways & WAY_MEND));
  if (message->ways & WAY_MEND)
    append_button (box, self, _("Begin Anew"), G_CALLBACK (begin_anew_cb),
                   self->backup_path == NULL);
  if (self->backup_path != NULL)
    append_button (box, self, _("Use the Newest Copy"), G_CALLBACK (restore_cb), TRUE);
  return box;
}

static GtkWidget *
create_header (void)
{
  GtkWidget *header = adw_header_bar_new ();
  GtkWidget *button = gtk_button_new_from_icon_name ("midline-warning-sign-symbolic");

  gtk_actionable_set_action_name (GTK_ACTIONABLE (button), "win.warning-signs");
  gtk_widget_set_tooltip_text (button, _("Something Wrong?"));
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  _("Something Wrong?"), -1);
  adw_header_bar_pack_start (ADW_HEADER_BAR (header), button);
  return header;
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
  const Message *message = find_message (error);
  GtkWidget *page = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  GtkWidget *status = adw_status_page_new ();
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 24);
  GtkWidget *clamp = adw_clamp_new ();

  self->folder = g_strdup (folder);
  if (message->ways & WAY_MEND)
    self->backup_path = midline_store_find_newest_backup (folder);
  adw_status_page_set_icon_name (ADW_STATUS_PAGE (status), message->icon_name);
  adw_status_page_set_title (ADW_STATUS_PAGE (status), _(message->title));
  adw_status_page_set_description (
    ADW_STATUS_PAGE (status),
    self->backup_path != NULL && message->code == MIDLINE_STORE_ERROR_CORRUPT
      ? _("The file with your records cannot be read. Midline can go on with the newest good copy, "
          "or begin anew.")
      : _(message->description));
  gtk_widget_add_css_class (status, "midline-status");
  gtk_box_append (GTK_BOX (box), create_list (self, message, error));
  gtk_box_append (GTK_BOX (box), create_buttons (self, message));
  adw_clamp_set_maximum_size (ADW_CLAMP (clamp), 500);
  adw_clamp_set_child (ADW_CLAMP (clamp), box);
  adw_status_page_set_child (ADW_STATUS_PAGE (status), clamp);
  gtk_widget_set_vexpand (status, TRUE);
  gtk_box_append (GTK_BOX (page), create_header ());
  gtk_box_append (GTK_BOX (page), status);
  adw_bin_set_child (ADW_BIN (self), page);
  return GTK_WIDGET (self);
}
