/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* Writes one of the sounds of a guided session as a WAV file: midline-tones NAME FILE. Run by the
 * build. Soft notes, each a sine with its octave that rises fast and fades, so that they carry
 * through a room and frighten nobody. */

#include <math.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#define RATE_HZ 44100
#define RISE_SECONDS 0.008
#define LOUDNESS 0.35

typedef struct {
  double start_seconds;
  double frequency_hz; /* 0 ends the list */
  double fade_seconds; /* until a note has fallen to a third */
} Note;

static const struct {
  const char *name;
  double seconds;
  Note notes[5];
} sounds[] = {
  { "tick", 0.16, { { 0.0, 659.26, 0.03 } } },
  { "begin", 0.55, { { 0.0, 523.25, 0.10 }, { 0.13, 783.99, 0.14 } } },
  { "end", 0.60, { { 0.0, 783.99, 0.10 }, { 0.13, 523.25, 0.16 } } },
  { "finished", 1.50, { { 0.0, 523.25, 0.16 }, { 0.16, 659.26, 0.16 }, { 0.32, 783.99, 0.18 },
                        { 0.48, 1046.50, 0.30 } } },
};

static double
get_level (const Note *note,
           double      seconds)
{
  double since = seconds - note->start_seconds;
  double rise = since < RISE_SECONDS ? since / RISE_SECONDS : 1.0;
  double turns = 2.0 * M_PI * note->frequency_hz * since;

  if (since < 0.0)
    return 0.0;
  return rise * exp (-since / note->fade_seconds) * (sin (turns) + 0.25 * sin (2.0 * turns));
}

static void
put_number (FILE     *file,
            uint32_t  number,
            int       n_bytes)
{
  for (int i = 0; i < n_bytes; i++)
    fputc ((int) (number >> (8 * i) & 0xff), file);
}

static void
put_head (FILE     *file,
          uint32_t  n_samples)
{
  fputs ("RIFF", file);
  put_number (file, 36 + 2 * n_samples, 4);
  fputs ("WAVEfmt ", file);
  put_number (file, 16, 4);
  put_number (file, 1, 2); /* plain samples */
  put_number (file, 1, 2); /* one channel */
  put_number (file, RATE_HZ, 4);
  put_number (file, 2 * RATE_HZ, 4);
  put_number (file, 2, 2);
  put_number (file, 16, 2);
  fputs ("data", file);
  put_number (file, 2 * n_samples, 4);
}

static void
put_sound (FILE       *file,
           double      length_seconds,
           const Note *notes)
{
  uint32_t n_samples = (uint32_t) (length_seconds * RATE_HZ);

  put_head (file, n_samples);
  for (uint32_t i = 0; i < n_samples; i++)
    {
      double seconds = (double) i / RATE_HZ;
      double out = (length_seconds - seconds) / 0.02; /* no click at the end */
      double level = 0.0;

      for (const Note *note = notes; note->frequency_hz > 0.0; note++)
        level += LOUDNESS * get_level (note, seconds);
      level *= out < 1.0 ? out : 1.0;
      put_number (file, (uint16_t) (int16_t) lround (32767.0 * fmax (-1.0, fmin (1.0, level))),
                  2);
    }
}

int
main (int    argc,
      char **argv)
{
  for (size_t i = 0; argc == 3 && i < sizeof sounds / sizeof sounds[0]; i++)
    {
      FILE *file;

      if (strcmp (argv[1], sounds[i].name) != 0)
        continue;
      file = fopen (argv[2], "wb");
      if (file == NULL)
        break;
      put_sound (file, sounds[i].seconds, sounds[i].notes);
      return fclose (file) == 0 ? 0 : 1;
    }
  fprintf (stderr, "usage: midline-tones tick|begin|end|finished FILE\n");
  return 1;
}
