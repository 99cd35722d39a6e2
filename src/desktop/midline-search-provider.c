/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "midline-search-provider.h"

#define SECONDS_KEPT 30

struct _MidlineSearchProvider {
  GObject parent_instance;

  /* configured */
  GApplication *application;      /* (weak) it owns who owns us */
  char *icon_name;                /* (owned) */
  MidlineSearchSource source;
  gpointer user_data;

  /* cache */
  GDBusConnection *connection;    /* (owned) (nullable) */
  guint object_id;                /* 0 while nothing is exported */
  guint keep_id;                  /* while a question keeps the application */
};

G_DEFINE_FINAL_TYPE (MidlineSearchProvider, midline_search_provider, G_TYPE_OBJECT)

/* The interface as the Shell defines it. */
static const char interface_xml[] =
  "<node><interface name='org.gnome.Shell.SearchProvider2'>"
  "<method name='GetInitialResultSet'>"
  "<arg type='as' name='terms' direction='in'/>"
  "<arg type='as' name='results' direction='out'/></method>"
  "<method name='GetSubsearchResultSet'>"
  "<arg type='as' name='previous_results' direction='in'/>"
  "<arg type='as' name='terms' direction='in'/>"
  "<arg type='as' name='results' direction='out'/></method>"
  "<method name='GetResultMetas'>"
  "<arg type='as' name='identifiers' direction='in'/>"
  "<arg type='aa{sv}' name='metas' direction='out'/></method>"
  "<method name='ActivateResult'>"
  "<arg type='s' name='identifier' direction='in'/>"
  "<arg type='as' name='terms' direction='in'/>"
  "<arg type='u' name='timestamp' direction='in'/></method>"
  "<method name='LaunchSearch'>"
  "<arg type='as' name='terms' direction='in'/>"
  "<arg type='u' name='timestamp' direction='in'/></method>"
  "</interface></node>";

static gboolean
let_go_cb (gpointer user_data)
{
  MidlineSearchProvider *self = user_data;

  self->keep_id = 0;
  if (self->application != NULL)
    g_application_release (self->application);
  return G_SOURCE_REMOVE;
}

static void
keep_application (MidlineSearchProvider *self)
{
  if (self->application == NULL)
    return;
  if (self->keep_id == 0)
    g_application_hold (self->application);
  else
    g_source_remove (self->keep_id);
  self->keep_id = g_timeout_add_seconds (SECONDS_KEPT, let_go_cb, self);
}

static GPtrArray *
get_entries (MidlineSearchProvider *self)
{
  return self->source.get_entries (self->user_data);
}

static GVariant *
find (MidlineSearchProvider *self,
      GVariant              *parameters)
{
  g_autofree const char **terms = NULL;
  g_auto (GStrv) found = NULL;

  g_variant_get (parameters, "(^a&s)", &terms);
  found = midline_search_find (get_entries (self), terms);
  return g_variant_new ("(^as)", found);
}

static GVariant *
find_within (MidlineSearchProvider *self,
             GVariant              *parameters)
{
  g_autofree const char **ids = NULL;
  g_autofree const char **terms = NULL;
  g_auto (GStrv) found = NULL;

  g_variant_get (parameters, "(^a&s^a&s)", &ids, &terms);
  found = midline_search_find_within (get_entries (self), ids, terms);
  return g_variant_new ("(^as)", found);
}

/* The icon in both spellings: newer Shells read the first, others the second. */
static void
add_meta (MidlineSearchProvider    *self,
          GVariantBuilder          *metas,
          const MidlineSearchEntry *entry)
{
  g_autoptr (GIcon) icon = g_themed_icon_new (self->icon_name);
  g_autoptr (GVariant) icon_value = g_icon_serialize (icon);
  g_autofree char *icon_text = g_icon_to_string (icon);
  g_autofree char *description = self->source.dup_description (entry, self->user_data);

  g_variant_builder_open (metas, G_VARIANT_TYPE_VARDICT);
  g_variant_builder_add (metas, "{sv}", "id", g_variant_new_string (entry->id));
  g_variant_builder_add (metas, "{sv}", "name", g_variant_new_string (entry->name));
  g_variant_builder_add (metas, "{sv}", "description", g_variant_new_string (description));
  g_variant_builder_add (metas, "{sv}", "icon", icon_value);
  g_variant_builder_add (metas, "{sv}", "gicon", g_variant_new_string (icon_text));
  g_variant_builder_close (metas);
}

static GVariant *
describe (MidlineSearchProvider *self,
          GVariant              *parameters)
{
  g_autofree const char **ids = NULL;
  GPtrArray *entries = get_entries (self);
  GVariantBuilder metas;

  g_variant_get (parameters, "(^a&s)", &ids);
  g_variant_builder_init (&metas, G_VARIANT_TYPE ("aa{sv}"));
  for (guint i = 0; ids[i] != NULL; i++)
    {
      MidlineSearchEntry *entry = midline_search_lookup (entries, ids[i]);

      if (entry != NULL)
        add_meta (self, &metas, entry);
    }
  return g_variant_new ("(aa{sv})", &metas);
}

static void
activate (MidlineSearchProvider *self,
          GVariant              *parameters)
{
  const char *id;
  guint32 timestamp;

  g_variant_get (parameters, "(&s^a&su)", &id, NULL, &timestamp);
  if (midline_search_lookup (get_entries (self), id) != NULL)
    self->source.activate (id, timestamp, self->user_data);
}

static void
launch (MidlineSearchProvider *self,
        GVariant              *parameters)
{
  g_autofree const char **terms = NULL;
  g_autofree char *query = NULL;
  guint32 timestamp;

  g_variant_get (parameters, "(^a&su)", &terms, &timestamp);
  query = g_strjoinv (" ", (char **) terms);
  self->source.launch (query, timestamp, self->user_data);
}

static void
method_call_cb (GDBusConnection       *connection,
                const char            *sender,
                const char            *path,
                const char            *interface,
                const char            *method,
                GVariant              *parameters,
                GDBusMethodInvocation *invocation,
                gpointer               user_data)
{
  g_autoptr (MidlineSearchProvider) self = g_object_ref (user_data);
  GVariant *answer = NULL;

  keep_application (self);
  if (g_str_equal (method, "GetInitialResultSet"))
    answer = find (self, parameters);
  else if (g_str_equal (method, "GetSubsearchResultSet"))
    answer = find_within (self, parameters);
  else if (g_str_equal (method, "GetResultMetas"))
    answer = describe (self, parameters);
  else if (g_str_equal (method, "ActivateResult"))
    activate (self, parameters);
  else
    launch (self, parameters);
  g_dbus_method_invocation_return_value (invocation, answer);
}

static void
midline_search_provider_dispose (GObject *object)
{
  MidlineSearchProvider *self = MIDLINE_SEARCH_PROVIDER (object);

  midline_search_provider_unexport (self);
  midline_search_provider_end (self);
  g_clear_weak_pointer (&self->application);
  g_clear_pointer (&self->icon_name, g_free);
  G_OBJECT_CLASS (midline_search_provider_parent_class)->dispose (object);
}

static void
midline_search_provider_class_init (MidlineSearchProviderClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = midline_search_provider_dispose;
}

static void
midline_search_provider_init (MidlineSearchProvider *self)
{
}

/**
 * midline_search_provider_new:
 * @application: has an id, which is also the name of the icon; not kept alive
 * @source: (transfer none): all of its functions are set
 * @user_data: for @source; must outlive the provider
 */
MidlineSearchProvider *
midline_search_provider_new (GApplication              *application,
                             const MidlineSearchSource *source,
                             gpointer                   user_data)
{
  MidlineSearchProvider *self = g_object_new (MIDLINE_TYPE_SEARCH_PROVIDER, NULL);

  g_set_weak_pointer (&self->application, application);
  self->icon_name = g_strdup (g_application_get_application_id (application));
  self->source = *source;
  self->user_data = user_data;
  return self;
}

/**
 * midline_search_provider_export:
 * @connection: the connection of the application
 * @object_path: the path of the application
 * @error: return location; a %G_IO_ERROR_EXISTS when something is there already
 *
 * Begins to answer. Call from GApplication's dbus_register(), before the name is taken: the first
 * question may come right with it.
 */
gboolean
midline_search_provider_export (MidlineSearchProvider  *self,
                                GDBusConnection        *connection,
                                const char             *object_path,
                                GError                **error)
{
  static const GDBusInterfaceVTable vtable = { .method_call = method_call_cb };
  g_autoptr (GDBusNodeInfo) info = NULL;
  g_autofree char *path = NULL;

  g_return_val_if_fail (MIDLINE_IS_SEARCH_PROVIDER (self), FALSE);
  g_return_val_if_fail (self->object_id == 0, FALSE);

  info = g_dbus_node_info_new_for_xml (interface_xml, NULL);
  path = g_strconcat (object_path, "/SearchProvider", NULL);
  self->object_id = g_dbus_connection_register_object (connection, path, info->interfaces[0],
                                                       &vtable, self, NULL, error);
  if (self->object_id != 0)
    self->connection = g_object_ref (connection);
  return self->object_id != 0;
}

/** midline_search_provider_unexport: answers no more. */
void
midline_search_provider_unexport (MidlineSearchProvider *self)
{
  g_return_if_fail (MIDLINE_IS_SEARCH_PROVIDER (self));

  if (self->object_id != 0)
    g_dbus_connection_unregister_object (self->connection, self->object_id);
  self->object_id = 0;
  g_clear_object (&self->connection);
}

/** midline_search_provider_end: no longer keeps the application for questions to come. */
void
midline_search_provider_end (MidlineSearchProvider *self)
{
  g_return_if_fail (MIDLINE_IS_SEARCH_PROVIDER (self));

  if (self->keep_id == 0)
    return;
  g_source_remove (self->keep_id);
  let_go_cb (self);
}
