/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "midline-content-private.h"

#include <glib/gi18n-lib.h>

/*
 * MidlineContent:
 *
 * The knowledge that ships with Midline: exercises, lessons, advice, videos and sources. It is
 * read at once when the object is made, in the person's language, and never changes afterwards.
 * The poses alone, which nothing needs until a figure is drawn, are read when first asked for.
 */
struct _MidlineContent {
  GObject parent_instance;

  GFile *directory;             /* (owned) */
  MidlineCatalogue *catalogue;  /* (owned) */
  GPtrArray *lessons;           /* (owned) (element-type MidlineLesson) */
  GPtrArray *advice;            /* (owned) (element-type MidlineAdvice) */
  GPtrArray *videos;            /* (owned) (element-type MidlineVideo) */
  GPtrArray *references;        /* (owned) (element-type MidlineReference) */
  GHashTable *references_by_id; /* (owned) borrows ids and values from @references */
  GStrv about_sources;          /* (owned) */
  GHashTable *poses_by_id;      /* (owned) (nullable) exercise id -> MidlinePose; NULL until read */
  gboolean poses_are_broken;    /* said once, not for every figure */
};

G_DEFINE_FINAL_TYPE (MidlineContent, midline_content, G_TYPE_OBJECT)

G_DEFINE_QUARK (midline-content-error-quark, midline_content_error)

static const char *
translate (const MidlineJson *place,
           const char        *text,
           gpointer           user_data)
{
  return g_dgettext (GETTEXT_PACKAGE, text);
}

static void
midline_content_finalize (GObject *object)
{
  MidlineContent *self = MIDLINE_CONTENT (object);

  g_clear_object (&self->directory);
  g_clear_pointer (&self->poses_by_id, g_hash_table_unref);
  g_clear_pointer (&self->catalogue, midline_catalogue_unref);
  g_clear_pointer (&self->lessons, g_ptr_array_unref);
  g_clear_pointer (&self->advice, g_ptr_array_unref);
  g_clear_pointer (&self->videos, g_ptr_array_unref);
  g_clear_pointer (&self->references_by_id, g_hash_table_unref);
  g_clear_pointer (&self->references, g_ptr_array_unref);
  g_clear_pointer (&self->about_sources, g_strfreev);

  G_OBJECT_CLASS (midline_content_parent_class)->finalize (object);
}

static void
midline_content_class_init (MidlineContentClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = midline_content_finalize;
}

static void
midline_content_init (MidlineContent *self)
{
  self->lessons = g_ptr_array_new_with_free_func ((GDestroyNotify) midline_lesson_free);
  self->advice = g_ptr_array_new_with_free_func ((GDestroyNotify) midline_advice_free);
  self->videos = g_ptr_array_new_with_free_func ((GDestroyNotify) midline_video_free);
  self->references = g_ptr_array_new_with_free_func ((GDestroyNotify) midline_reference_free);
  self->references_by_id = g_hash_table_new (g_str_hash, g_str_equal);
}

/**
 * midline_content_new_translated:
 * @directory: the folder of the files
 * @translate_text: (nullable): gives the words shown for each text, or %NULL to keep them
 * @user_data: for @translate_text
 * @error: return location; any of #MidlineContentError, or a %G_IO_ERROR
 *
 * Reads the content with a way of translating of the caller's own.
 *
 * Returns: (transfer full) (nullable): the content
 */
MidlineContent *
midline_content_new_translated (GFile                 *directory,
                                MidlineJsonTranslate   translate_text,
                                gpointer               user_data,
                                GError               **error)
{
  g_autoptr (MidlineContent) self = g_object_new (MIDLINE_TYPE_CONTENT, NULL);
  g_autoptr (MidlineJsonFile) sources = NULL;
  g_autoptr (MidlineJsonFile) exercises = NULL;
  g_autoptr (MidlineJsonFile) lessons = NULL;
  g_autoptr (MidlineJsonFile) advice = NULL;
  g_autoptr (MidlineJsonFile) videos = NULL;

  self->directory = g_object_ref (directory);

#define LOAD(name, format) \
  midline_json_file_load (directory, name, format, translate_text, user_data, error)

  /* The sources come first: every other file points at them. */
  if ((sources = LOAD ("sources.json", MIDLINE_CONTENT_FORMAT_SOURCES)) == NULL ||
      !midline_content_read_sources (sources, self->references, self->references_by_id,
                                     &self->about_sources, error) ||
      (exercises = LOAD ("exercises.json", MIDLINE_CONTENT_FORMAT_EXERCISES)) == NULL ||
      !midline_content_read_exercises (exercises, self->references_by_id, &self->catalogue,
                                       error) ||
      (lessons = LOAD ("lessons.json", MIDLINE_CONTENT_FORMAT_LESSONS)) == NULL ||
      !midline_content_read_lessons (lessons, self->references_by_id, self->lessons, error) ||
      (advice = LOAD ("advice.json", MIDLINE_CONTENT_FORMAT_ADVICE)) == NULL ||
      !midline_content_read_advice (advice, self->references_by_id, self->advice, error) ||
      (videos = LOAD ("videos.json", MIDLINE_CONTENT_FORMAT_VIDEOS)) == NULL ||
      !midline_content_read_videos (videos, self->videos, error))
    return NULL;

#undef LOAD

  return g_steal_pointer (&self);
}

/**
 * midline_content_new:
 * @directory: the folder of the files, also in a resource
 * @error: return location; any of #MidlineContentError, or a %G_IO_ERROR
 *
 * Reads everything at once, in the language of the locale. An error is for those who write the
 * files: it names file, path, what was expected and what was found, and is not translated.
 *
 * Returns: (transfer full) (nullable): the content
 */
MidlineContent *
midline_content_new (GFile   *directory,
                     GError **error)
{
  g_return_val_if_fail (G_IS_FILE (directory), NULL);

  return midline_content_new_translated (directory, translate, NULL, error);
}

/**
 * midline_content_get_catalogue:
 * @self: the content
 *
 * Returns: (transfer none): all exercises
 */
MidlineCatalogue *
midline_content_get_catalogue (MidlineContent *self)
{
  g_return_val_if_fail (MIDLINE_IS_CONTENT (self), NULL);

  return self->catalogue;
}

/**
 * midline_content_get_lessons:
 * @self: the content
 *
 * Returns: (transfer none) (element-type MidlineLesson): the lessons in reading order
 */
GPtrArray *
midline_content_get_lessons (MidlineContent *self)
{
  g_return_val_if_fail (MIDLINE_IS_CONTENT (self), NULL);

  return self->lessons;
}

/**
 * midline_content_lookup_lesson:
 * @self: the content
 * @id: any text
 *
 * Returns: (transfer none) (nullable): the lesson of this id
 */
MidlineLesson *
midline_content_lookup_lesson (MidlineContent *self,
                               const char     *id)
{
  g_return_val_if_fail (MIDLINE_IS_CONTENT (self), NULL);
  g_return_val_if_fail (id != NULL, NULL);

  for (guint i = 0; i < self->lessons->len; i++)
    {
      MidlineLesson *lesson = g_ptr_array_index (self->lessons, i);

      if (g_str_equal (lesson->id, id))
        return lesson;
    }

  return NULL;
}

/**
 * midline_content_get_advice:
 * @self: the content
 *
 * Returns: (transfer none) (element-type MidlineAdvice): the cards of Getting Through the Day
 */
GPtrArray *
midline_content_get_advice (MidlineContent *self)
{
  g_return_val_if_fail (MIDLINE_IS_CONTENT (self), NULL);

  return self->advice;
}

/**
 * midline_content_get_videos:
 * @self: the content
 *
 * Returns: (transfer none) (element-type MidlineVideo): the videos in the article's order
 */
GPtrArray *
midline_content_get_videos (MidlineContent *self)
{
  g_return_val_if_fail (MIDLINE_IS_CONTENT (self), NULL);

  return self->videos;
}

/**
 * midline_content_get_references:
 * @self: the content
 *
 * Returns: (transfer none) (element-type MidlineReference): the sources, sorted by author
 */
GPtrArray *
midline_content_get_references (MidlineContent *self)
{
  g_return_val_if_fail (MIDLINE_IS_CONTENT (self), NULL);

  return self->references;
}

/**
 * midline_content_get_about_sources:
 * @self: the content
 *
 * Returns: (transfer none): the paragraphs at the top of Sources
 */
GStrv
midline_content_get_about_sources (MidlineContent *self)
{
  g_return_val_if_fail (MIDLINE_IS_CONTENT (self), NULL);

  return self->about_sources;
}

/**
 * midline_content_lookup_reference:
 * @self: the content
 * @id: any text
 *
 * Returns: (transfer none) (nullable): the source of this id
 */
MidlineReference *
midline_content_lookup_reference (MidlineContent *self,
                                  const char     *id)
{
  g_return_val_if_fail (MIDLINE_IS_CONTENT (self), NULL);
  g_return_val_if_fail (id != NULL, NULL);

  return g_hash_table_lookup (self->references_by_id, id);
}

/**
 * midline_content_load_poses:
 * @self: the content
 * @error: return location; any of #MidlineContentError, or a %G_IO_ERROR
 *
 * Reads the poses now, if that has not been done yet. For those who want to know what is wrong
 * with them; midline_content_get_pose() reads them by itself.
 *
 * Returns: %TRUE when they are there
 */
gboolean
midline_content_load_poses (MidlineContent  *self,
                            GError         **error)
{
  g_autoptr (MidlineJsonFile) file = NULL;
  g_autoptr (GHashTable) poses = NULL;

  g_return_val_if_fail (MIDLINE_IS_CONTENT (self), FALSE);

  if (self->poses_by_id != NULL)
    return TRUE;

  file = midline_json_file_load (self->directory, "poses.json", MIDLINE_CONTENT_FORMAT_POSES,
                                 NULL, NULL, error);
  if (file == NULL)
    return FALSE;

  /* The keys belong to the poses. */
  poses = g_hash_table_new_full (g_str_hash, g_str_equal, NULL,
                                 (GDestroyNotify) midline_pose_unref);
  if (!midline_content_read_poses (file, self->catalogue, poses, error))
    return FALSE;

  self->poses_by_id = g_steal_pointer (&poses);

  return TRUE;
}

/**
 * midline_content_get_pose:
 * @self: the content
 * @exercise_id: id of an exercise
 *
 * Gives how an exercise is drawn; the first call reads all poses.
 *
 * Returns: (transfer none) (nullable): the pose, %NULL when there is no such exercise or the file
 *   is broken, which is then logged
 */
const MidlinePose *
midline_content_get_pose (MidlineContent *self,
                          const char     *exercise_id)
{
  g_autoptr (GError) error = NULL;

  g_return_val_if_fail (MIDLINE_IS_CONTENT (self), NULL);
  g_return_val_if_fail (exercise_id != NULL, NULL);

  if (self->poses_are_broken)
    return NULL;
  if (!midline_content_load_poses (self, &error))
    {
      g_warning ("Figures cannot be drawn: %s", error->message);
      self->poses_are_broken = TRUE;
      return NULL;
    }

  return g_hash_table_lookup (self->poses_by_id, exercise_id);
}
