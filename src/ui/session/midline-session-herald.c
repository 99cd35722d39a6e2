/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "midline-session-herald.h"

#include "midline-chime.h"
#include "midline-voice.h"

#include <string.h>

#define NO_SOUND (-1)

struct _MidlineSessionHerald {
  GObject parent_instance;

  GSettings *settings; /* (owned) */
  MidlineChime *chime; /* (owned) */
  MidlineVoice *voice; /* (owned) */
};

static void midline_session_herald_cues_init (MidlineSessionCuesInterface *iface);

G_DEFINE_FINAL_TYPE_WITH_CODE (MidlineSessionHerald, midline_session_herald, G_TYPE_OBJECT,
                               G_IMPLEMENT_INTERFACE (MIDLINE_TYPE_SESSION_CUES,
                                                      midline_session_herald_cues_init))

/** midline_session_herald_get_sound: a #MidlineChimeSound for @cue, or -1 for silence. */
int
midline_session_herald_get_sound (MidlineRunCue cue)
{
  switch (cue)
    {
    case MIDLINE_RUN_CUE_SET_BEGINS:
      return MIDLINE_CHIME_BEGIN;
    case MIDLINE_RUN_CUE_COUNT:
      return MIDLINE_CHIME_TICK;
    case MIDLINE_RUN_CUE_COUNT_FULL:
    case MIDLINE_RUN_CUE_SET_ENDS:
      return MIDLINE_CHIME_END;
    case MIDLINE_RUN_CUE_SESSION_ENDS:
      return MIDLINE_CHIME_FINISHED;
    case MIDLINE_RUN_CUE_REPETITION:
    case MIDLINE_RUN_CUE_REST_ENDS:
    default:
      return NO_SOUND;
    }
}

/**
 * midline_session_herald_dup_speech:
 * @cue: what happened
 * @number: its number: seconds left, or the repetition
 * @words: what the page says at this moment
 *
 * Returns: (transfer full) (nullable): what is said aloud; NULL for nothing
 */
char *
midline_session_herald_dup_speech (MidlineRunCue  cue,
                                   int            number,
                                   const char    *words)
{
  switch (cue)
    {
    case MIDLINE_RUN_CUE_COUNT:
    case MIDLINE_RUN_CUE_REPETITION:
      return g_strdup_printf ("%d", number);
    case MIDLINE_RUN_CUE_SET_BEGINS:
    case MIDLINE_RUN_CUE_SET_ENDS:
    case MIDLINE_RUN_CUE_SESSION_ENDS:
      return words != NULL && *words != '\0' ? g_strdup (words) : NULL;
    case MIDLINE_RUN_CUE_COUNT_FULL:
    case MIDLINE_RUN_CUE_REST_ENDS:
    default:
      return NULL;
    }
}

/**
 * midline_session_herald_dup_language:
 * @locale_name: (nullable): of the words, “de_AT.UTF-8”
 *
 * Returns: (transfer full) (nullable): the language as the speech service knows it, “de-AT”; NULL
 * where the locale says none
 */
char *
midline_session_herald_dup_language (const char *locale_name)
{
  char *language;

  if (locale_name == NULL || *locale_name == '\0' || g_str_equal (locale_name, "C")
      || g_str_has_prefix (locale_name, "C.") || g_str_equal (locale_name, "POSIX"))
    return NULL;
  language = g_strndup (locale_name, strcspn (locale_name, ".@"));
  g_strdelimit (language, "_", '-');
  return language;
}

static void
give (MidlineSessionCues *cues,
      MidlineRunCue       cue,
      int                 number,
      const char         *words)
{
  MidlineSessionHerald *self = MIDLINE_SESSION_HERALD (cues);
  int sound = midline_session_herald_get_sound (cue);
  g_autofree char *speech = midline_session_herald_dup_speech (cue, number, words);

  if (sound != NO_SOUND && g_settings_get_boolean (self->settings, "session-sound"))
    midline_chime_play (self->chime, (MidlineChimeSound) sound);
  if (speech != NULL && g_settings_get_boolean (self->settings, "session-speech"))
    midline_voice_say (self->voice, speech);
}

static void
hush (MidlineSessionCues *cues)
{
  midline_voice_hush (MIDLINE_SESSION_HERALD (cues)->voice);
}

static void
midline_session_herald_cues_init (MidlineSessionCuesInterface *iface)
{
  iface->give = give;
  iface->hush = hush;
}

static void
midline_session_herald_finalize (GObject *object)
{
  MidlineSessionHerald *self = MIDLINE_SESSION_HERALD (object);

  g_clear_object (&self->voice);
  g_clear_object (&self->chime);
  g_clear_object (&self->settings);
  G_OBJECT_CLASS (midline_session_herald_parent_class)->finalize (object);
}

static void
midline_session_herald_class_init (MidlineSessionHeraldClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = midline_session_herald_finalize;
}

static void
midline_session_herald_init (MidlineSessionHerald *self)
{
}

/**
 * midline_session_herald_new:
 * @settings: Midline's own, which say what is wanted
 * @sounds_folder: where the sounds are installed
 */
MidlineSessionHerald *
midline_session_herald_new (GSettings  *settings,
                            const char *sounds_folder)
{
  MidlineSessionHerald *self = g_object_new (MIDLINE_TYPE_SESSION_HERALD, NULL);
  const char * const *names = g_get_language_names ();
  g_autofree char *language = midline_session_herald_dup_language (names[0]);

  self->settings = g_object_ref (settings);
  self->chime = midline_chime_new (sounds_folder);
  self->voice = midline_voice_new (language);
  return self;
}
