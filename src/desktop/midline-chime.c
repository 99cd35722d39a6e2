/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "midline-chime.h"

#include <gsound.h>

struct _MidlineChime {
  GObject parent_instance;

  char *folder;           /* (owned) */
  GSoundContext *context; /* (owned) (nullable) made with the first sound */
  gboolean is_silent;     /* there is no sound here; not tried again */
};

G_DEFINE_FINAL_TYPE (MidlineChime, midline_chime, G_TYPE_OBJECT)

/* By MidlineChimeSound: files of data/sounds. */
static const char *const file_names[MIDLINE_N_CHIME_SOUNDS] = {
  [MIDLINE_CHIME_TICK] = "tick.wav",
  [MIDLINE_CHIME_BEGIN] = "begin.wav",
  [MIDLINE_CHIME_END] = "end.wav",
  [MIDLINE_CHIME_FINISHED] = "finished.wav",
};

static void
midline_chime_finalize (GObject *object)
{
  MidlineChime *self = MIDLINE_CHIME (object);

  g_clear_object (&self->context);
  g_free (self->folder);
  G_OBJECT_CLASS (midline_chime_parent_class)->finalize (object);
}

static void
midline_chime_class_init (MidlineChimeClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = midline_chime_finalize;
}

static void
midline_chime_init (MidlineChime *self)
{
}

/** midline_chime_new: sounds from the files of @folder. */
MidlineChime *
midline_chime_new (const char *folder)
{
  MidlineChime *self = g_object_new (MIDLINE_TYPE_CHIME, NULL);

  self->folder = g_strdup (folder);
  return self;
}

/**
 * midline_chime_play:
 * @self: a chime
 * @sound: what to play
 *
 * Plays @sound and returns at once. Without a sound server it is quiet, from then on without
 * trying.
 *
 * Returns: whether the sound server took it.
 */
gboolean
midline_chime_play (MidlineChime      *self,
                    MidlineChimeSound  sound)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *path = NULL;

  g_return_val_if_fail (MIDLINE_IS_CHIME (self), FALSE);
  g_return_val_if_fail ((guint) sound < MIDLINE_N_CHIME_SOUNDS, FALSE);

  if (self->is_silent)
    return FALSE;
  path = g_build_filename (self->folder, file_names[sound], NULL);
  if (self->context == NULL)
    self->context = gsound_context_new (NULL, &error);
  if (self->context == NULL
      || !gsound_context_play_simple (self->context, NULL, &error,
                                      GSOUND_ATTR_MEDIA_FILENAME, path,
                                      GSOUND_ATTR_MEDIA_ROLE, "event",
                                      GSOUND_ATTR_EVENT_ID, file_names[sound], NULL))
    {
      g_debug ("No sound: %s", error->message);
      self->is_silent = TRUE;
    }
  return !self->is_silent;
}
