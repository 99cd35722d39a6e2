/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "midline-rich-text.h"

/**
 * midline_rich_text_new:
 * @text: words in the regular weight
 *
 * Returns: (transfer full): a paragraph
 */
MidlineRichText *
midline_rich_text_new (const char *text)
{
  MidlineRichText *self = g_new0 (MidlineRichText, 1);

  self->string = g_string_new (text);
  self->bold = g_array_new (FALSE, FALSE, sizeof (MidlineBoldRange));
  return self;
}

/**
 * midline_rich_text_new_bold:
 * @text: words in bold
 *
 * Returns: (transfer full): a paragraph
 */
MidlineRichText *
midline_rich_text_new_bold (const char *text)
{
  MidlineRichText *self = midline_rich_text_new (NULL);

  midline_rich_text_append_bold (self, text);
  return self;
}

/**
 * midline_rich_text_new_labelled:
 * @label: bold words in front, with their colon
 * @text: what they introduce
 *
 * Returns: (transfer full): a paragraph
 */
MidlineRichText *
midline_rich_text_new_labelled (const char *label,
                                const char *text)
{
  MidlineRichText *self = midline_rich_text_new_bold (label);

  midline_rich_text_append (self, " ");
  midline_rich_text_append (self, text);
  return self;
}

/**
 * midline_rich_text_copy:
 * @self: a paragraph
 *
 * Returns: (transfer full): an equal paragraph
 */
MidlineRichText *
midline_rich_text_copy (const MidlineRichText *self)
{
  MidlineRichText *copy;

  g_return_val_if_fail (self != NULL, NULL);

  copy = midline_rich_text_new (self->string->str);
  g_array_append_vals (copy->bold, self->bold->data, self->bold->len);
  return copy;
}

/**
 * midline_rich_text_free:
 * @self: (nullable): a paragraph
 */
void
midline_rich_text_free (MidlineRichText *self)
{
  if (self == NULL)
    return;

  g_string_free (self->string, TRUE);
  g_array_unref (self->bold);
  g_free (self);
}

/**
 * midline_rich_text_append:
 * @self: a paragraph
 * @text: words in the regular weight
 */
void
midline_rich_text_append (MidlineRichText *self,
                          const char      *text)
{
  g_return_if_fail (self != NULL && text != NULL);

  g_string_append (self->string, text);
}

/**
 * midline_rich_text_append_bold:
 * @self: a paragraph
 * @text: words in bold
 */
void
midline_rich_text_append_bold (MidlineRichText *self,
                               const char      *text)
{
  MidlineBoldRange range;

  g_return_if_fail (self != NULL && text != NULL);

  range.start_byte = (guint) self->string->len;
  g_string_append (self->string, text);
  range.end_byte = (guint) self->string->len;
  if (range.end_byte > range.start_byte)
    g_array_append_val (self->bold, range);
}
