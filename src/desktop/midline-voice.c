/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "midline-voice.h"

#include <libspeechd.h>

struct _MidlineVoice {
  GObject parent_instance;

  GThread *thread;      /* (owned) (nullable) begun with the first sentence */
  GAsyncQueue *orders;  /* (owned) (element-type Order) */
  char *language;       /* (owned) (nullable) */
};

G_DEFINE_FINAL_TYPE (MidlineVoice, midline_voice, G_TYPE_OBJECT)

/* What the thread is told. */
typedef struct {
  enum { SAY, HUSH, END } kind;
  char *sentence;       /* (owned) (nullable) */
} Order;

/* What the thread works with; it never touches the object, which may be gone. */
typedef struct {
  GAsyncQueue *orders;  /* (owned) */
  char *language;       /* (owned) (nullable) */
  SPDConnection *connection;
} Speaker;

static void
order_free (Order *order)
{
  g_free (order->sentence);
  g_free (order);
}

static void
connect_to_service (Speaker *speaker)
{
  g_autofree char *message = NULL;

  /* The last but one argument lets the library start the service where it is installed. */
  speaker->connection = spd_open2 ("midline", "session", NULL, SPD_MODE_SINGLE, NULL, TRUE,
                                   &message);
  if (speaker->connection == NULL)
    g_debug ("No speech: %s", message != NULL ? message : "no service");
  else if (speaker->language != NULL)
    spd_set_language (speaker->connection, speaker->language);
}

/* A service that went away is sought once more with the sentence at hand. */
static void
say (Speaker    *speaker,
     const char *sentence)
{
  for (int attempt = 0; attempt < 2; attempt++)
    {
      if (speaker->connection == NULL)
        connect_to_service (speaker);
      if (speaker->connection == NULL)
        return;
      spd_cancel (speaker->connection);
      if (spd_say (speaker->connection, SPD_TEXT, sentence) >= 0)
        return;
      g_clear_pointer (&speaker->connection, spd_close);
    }
}

static gpointer
speak_cb (gpointer data)
{
  Speaker *speaker = data;
  gboolean is_over = FALSE;

  while (!is_over)
    {
      Order *order = g_async_queue_pop (speaker->orders);

      if (order->kind == SAY)
        say (speaker, order->sentence);
      else if (speaker->connection != NULL)
        spd_cancel (speaker->connection);
      is_over = order->kind == END;
      order_free (order);
    }
  g_clear_pointer (&speaker->connection, spd_close);
  g_async_queue_unref (speaker->orders);
  g_free (speaker->language);
  g_free (speaker);
  return NULL;
}

static void
give_order (MidlineVoice *self,
            int           kind,
            const char   *sentence)
{
  Order *order = g_new0 (Order, 1);

  order->kind = kind;
  order->sentence = g_strdup (sentence);
  g_async_queue_push (self->orders, order);
}

/* What waits is out of date by the time something new is to be said. */
static void
forget_waiting (MidlineVoice *self)
{
  Order *order;

  while ((order = g_async_queue_try_pop (self->orders)) != NULL)
    order_free (order);
}

/* The thread is not waited for: a service that hangs must not hold up the end of a session. */
static void
midline_voice_finalize (GObject *object)
{
  MidlineVoice *self = MIDLINE_VOICE (object);

  if (self->thread != NULL)
    {
      forget_waiting (self);
      give_order (self, END, NULL);
      g_clear_pointer (&self->thread, g_thread_unref);
    }
  g_async_queue_unref (self->orders);
  g_free (self->language);
  G_OBJECT_CLASS (midline_voice_parent_class)->finalize (object);
}

static void
midline_voice_class_init (MidlineVoiceClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = midline_voice_finalize;
}

static void
midline_voice_init (MidlineVoice *self)
{
  self->orders = g_async_queue_new_full ((GDestroyNotify) order_free);
}

/**
 * midline_voice_new:
 * @language: (nullable): language of the sentences, “de” or “pt-br”; NULL leaves it to the service
 */
MidlineVoice *
midline_voice_new (const char *language)
{
  MidlineVoice *self = g_object_new (MIDLINE_TYPE_VOICE, NULL);

  self->language = g_strdup (language);
  return self;
}

static void
ensure_thread (MidlineVoice *self)
{
  Speaker *speaker;

  if (self->thread != NULL)
    return;
  speaker = g_new0 (Speaker, 1);
  speaker->orders = g_async_queue_ref (self->orders);
  speaker->language = g_strdup (self->language);
  self->thread = g_thread_new ("midline-voice", speak_cb, speaker);
}

/**
 * midline_voice_say:
 * @self: a voice
 * @sentence: words in the language of the voice
 *
 * Says @sentence in place of what is being said. Returns at once.
 */
void
midline_voice_say (MidlineVoice *self,
                   const char   *sentence)
{
  g_return_if_fail (MIDLINE_IS_VOICE (self));
  g_return_if_fail (sentence != NULL);

  ensure_thread (self);
  forget_waiting (self);
  give_order (self, SAY, sentence);
}

/** midline_voice_hush: stops what is being said. */
void
midline_voice_hush (MidlineVoice *self)
{
  g_return_if_fail (MIDLINE_IS_VOICE (self));

  if (self->thread == NULL)
    return;
  forget_waiting (self);
  give_order (self, HUSH, NULL);
}
