/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* Symbolic icons of Midline at sizes of their own. The icon theme holds only the usual 16 pixels
 * ready made; at any other size GTK loads librsvg, which takes longer and more memory than the rest
 * of Today. So the build makes the sizes of Today as well (data/icons/meson.build), for screens
 * that do not scale; on others, and at any other size, the icon theme does what it always does. */
#include "midline-symbol.h"

typedef struct {
  char *icon_name;   /* (owned) */
  int size;
} Symbol;

static void
symbol_free (Symbol *self)
{
  g_free (self->icon_name);
  g_free (self);
}

static GQuark
get_quark (void)
{
  return g_quark_from_static_string ("midline-symbol");
}

static void
update_image (GtkImage *image)
{
  const Symbol *symbol = g_object_get_qdata (G_OBJECT (image), get_quark ());
  g_autofree char *uri = g_strdup_printf ("resource://" MIDLINE_RESOURCE_BASE
                                          "/symbols/%d/%s.symbolic.png",
                                          symbol->size, symbol->icon_name);
  g_autoptr (GFile) file = g_file_new_for_uri (uri);
  g_autoptr (GtkIconPaintable) paintable = NULL;

  if (gtk_widget_get_scale_factor (GTK_WIDGET (image)) != 1 || !g_file_query_exists (file, NULL))
    {
      gtk_image_set_from_icon_name (image, symbol->icon_name);
      return;
    }
  paintable = g_object_new (GTK_TYPE_ICON_PAINTABLE, "file", file, "is-symbolic", TRUE, NULL);
  gtk_image_set_from_paintable (image, GDK_PAINTABLE (paintable));
}

/**
 * midline_symbol_show:
 * @image: the image
 * @icon_name: a symbolic icon
 * @size: width and height in pixels
 *
 * Shows a symbolic icon in a size. Where the image may get more room than that, align it: a picture
 * grows with its image.
 */
void
midline_symbol_show (GtkImage   *image,
                     const char *icon_name,
                     int         size)
{
  Symbol *symbol;

  g_return_if_fail (GTK_IS_IMAGE (image));
  g_return_if_fail (icon_name != NULL);
  g_return_if_fail (size > 0);

  if (g_object_get_qdata (G_OBJECT (image), get_quark ()) == NULL)
    g_signal_connect (image, "notify::scale-factor", G_CALLBACK (update_image), NULL);
  symbol = g_new0 (Symbol, 1);
  symbol->icon_name = g_strdup (icon_name);
  symbol->size = size;
  g_object_set_qdata_full (G_OBJECT (image), get_quark (), symbol,
                           (GDestroyNotify) symbol_free);
  gtk_image_set_pixel_size (image, size);
  update_image (image);
}
