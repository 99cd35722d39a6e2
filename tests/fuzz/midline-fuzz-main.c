/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include <string.h>

#include "midline-fuzz.h"

/* Runs a fuzz target where there is no libFuzzer: on every seed, then on changed ones, always the
 * same. What ends the program ends it again the next time. MIDLINE_FUZZ_RUNS sets how many. */

#define N_RUNS 20000
#define N_RUNS_ON_SLOW_MACHINE 5000
#define SEED 20260311
#define MAX_SIZE (8 * 1024)
#define MAX_CHANGES 6

/* What parsers of JSON and of addresses pay heed to. */
static const char * const tokens[] = {
  "{", "}", "[", "]", "\"", "\\", "\\u", "\\u0000", "\\ud800", "\\udc00", "\\u202e", ":", ",",
  "null", "true", "1e999", "-", "'", "/*", "//", "title", "author_name", "thumbnail_url",
  "https://", "HTTP://", "i.ytimg.com/", "youtu.be/", "youtube.com/watch?v=", "vimeo.com/", "?v=",
  "&t=1h2m3s", "#t=9s", "?h=", "%00", "%2F", "%", "@", ":443", ":65536", "..", "xn--", "[::1]",
  "\xc3\xa9", "\xe2\x80\xae", "\xed\xa0\x80", "\xff", "\xf4\x8f\xbf\xbf", "\r\n", "\t", " ",
};

static int
compare_names (gconstpointer a,
               gconstpointer b)
{
  return strcmp (*(const char * const *) a, *(const char * const *) b);
}

/* The seeds: every file of “corpus/NAME”, in order of their names. */
static GPtrArray *
read_corpus (const char *name)
{
  g_autofree char *folder = g_test_build_filename (G_TEST_DIST, "fuzz", "corpus", name, NULL);
  GPtrArray *seeds = g_ptr_array_new_with_free_func ((GDestroyNotify) g_bytes_unref);
  g_autoptr (GPtrArray) names = g_ptr_array_new_with_free_func (g_free);
  g_autoptr (GError) error = NULL;
  g_autoptr (GDir) directory = g_dir_open (folder, 0, &error);
  const char *file;

  g_assert_no_error (error);
  while ((file = g_dir_read_name (directory)) != NULL)
    g_ptr_array_add (names, g_strdup (file));
  g_ptr_array_sort (names, compare_names);
  for (guint i = 0; i < names->len; i++)
    {
      g_autofree char *path = g_build_filename (folder, g_ptr_array_index (names, i), NULL);
      char *text;
      gsize length;

      g_assert_true (g_file_get_contents (path, &text, &length, NULL));
      g_ptr_array_add (seeds, g_bytes_new_take (text, length));
    }
  g_assert_cmpuint (seeds->len, >, 0);
  return seeds;
}

static guint
pick (GRand *random,
      guint  n)
{
  return (guint) g_rand_int_range (random, 0, (gint32) n);
}

/* The beginning of one input and the end of a seed. */
static void
join (GByteArray *input,
      GRand      *random,
      GPtrArray  *seeds)
{
  GBytes *other = g_ptr_array_index (seeds, pick (random, seeds->len));
  gsize length;
  const guint8 *data = g_bytes_get_data (other, &length);
  guint from = pick (random, (guint) length + 1);

  g_byte_array_set_size (input, pick (random, input->len + 1));
  g_byte_array_append (input, data + from, (guint) length - from);
}

static void
insert (GByteArray   *input,
        GRand        *random,
        const guint8 *data,
        guint         length)
{
  guint at = pick (random, input->len + 1);
  guint tail = input->len - at;

  g_byte_array_set_size (input, input->len + length);
  memmove (input->data + at + length, input->data + at, tail);
  memcpy (input->data + at, data, length);
}

static void
repeat (GByteArray *input,
        GRand      *random)
{
  guint at = pick (random, input->len);
  guint length = 1 + pick (random, MIN (input->len - at, 32));
  g_autofree guint8 *piece = g_memdup2 (input->data + at, length);
  guint times = 1 + pick (random, 64);

  for (guint i = 0; i < times && input->len < MAX_SIZE; i++)
    insert (input, random, piece, length);
}

static void
change (GByteArray *input,
        GRand      *random,
        GPtrArray  *seeds)
{
  const char *token = tokens[pick (random, G_N_ELEMENTS (tokens))];
  guint at;

  if (input->len == 0)
    {
      join (input, random, seeds);
      return;
    }
  at = pick (random, input->len);
  switch (pick (random, 6))
    {
    case 0:
      input->data[at] ^= (guint8) (1u << pick (random, 8));
      break;
    case 1:
      input->data[at] = (guint8) pick (random, 256);
      break;
    case 2:
      g_byte_array_remove_range (input, at, 1 + pick (random, input->len - at));
      break;
    case 3:
      join (input, random, seeds);
      break;
    case 4:
      repeat (input, random);
      break;
    default:
      insert (input, random, (const guint8 *) token, (guint) strlen (token));
    }
}

static void
test_seeds (gconstpointer data)
{
  g_autoptr (GPtrArray) seeds = read_corpus (data);

  for (guint i = 0; i < seeds->len; i++)
    {
      gsize length;
      const guint8 *bytes = g_bytes_get_data (g_ptr_array_index (seeds, i), &length);

      g_assert_cmpint (LLVMFuzzerTestOneInput (bytes, length), ==, 0);
    }
}

static guint
get_n_runs (void)
{
  const char *wanted = g_getenv ("MIDLINE_FUZZ_RUNS");

  if (wanted != NULL)
    return (guint) g_ascii_strtoull (wanted, NULL, 10);
  return g_getenv ("MIDLINE_TEST_SLOW_MACHINE") != NULL ? N_RUNS_ON_SLOW_MACHINE : N_RUNS;
}

static void
test_changed (gconstpointer data)
{
  g_autoptr (GPtrArray) seeds = read_corpus (data);
  g_autoptr (GRand) random = g_rand_new_with_seed (SEED);
  guint n_runs = get_n_runs ();

  for (guint run = 0; run < n_runs; run++)
    {
      GBytes *seed = g_ptr_array_index (seeds, pick (random, seeds->len));
      g_autoptr (GByteArray) input = g_byte_array_new ();
      guint changes = 1 + pick (random, MAX_CHANGES);
      gsize length;
      const guint8 *bytes = g_bytes_get_data (seed, &length);

      g_byte_array_append (input, bytes, (guint) length);
      for (guint i = 0; i < changes; i++)
        change (input, random, seeds);
      g_assert_cmpint (LLVMFuzzerTestOneInput (input->data, input->len), ==, 0);
    }
}

int
main (int   argc,
      char *argv[])
{
  static const char prefix[] = "fuzz-";
  g_autofree char *program = g_path_get_basename (argv[0]);
  const char *name = program + strlen (prefix);

  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

  g_assert_true (g_str_has_prefix (program, prefix));
  g_test_add_data_func ("/fuzz/seeds", name, test_seeds);
  g_test_add_data_func ("/fuzz/changed", name, test_changed);

  return g_test_run ();
}
