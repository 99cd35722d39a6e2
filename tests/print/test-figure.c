/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "midline-handout-pdf.h"
#include "midline-knee-figure.h"
#include "midline-pango-measurer.h"
#include "midline-structures.h"
#include "sample-handout.h"

#include <gio/gio.h>
#include <glib/gstdio.h>
#include <math.h>
#include <string.h>

typedef struct {
  MidlineSide side;
  gboolean right_to_left;
  gboolean is_plan;     /* below a safety box, else below the log of a day */
} Case;

static const Case cases[] = {
  { MIDLINE_SIDE_RIGHT, FALSE, TRUE }, { MIDLINE_SIDE_LEFT, FALSE, TRUE },
  { MIDLINE_SIDE_RIGHT, TRUE, TRUE },  { MIDLINE_SIDE_LEFT, TRUE, TRUE },
  { MIDLINE_SIDE_RIGHT, FALSE, FALSE }, { MIDLINE_SIDE_LEFT, TRUE, FALSE },
};

static MidlinePrintDocument *
paginate (const Case            *row,
          int                    n_weeks,
          MidlineHandoutOptions *options)
{
  g_autoptr (MidlineHandoutInput) input = sample_input_new ();
  g_autoptr (MidlineTextMeasurer) measurer = midline_pango_measurer_new (row->right_to_left);

  if (n_weeks > 0)
    sample_input_add_weeks (input, n_weeks);
  input->first_side = row->side;
  options->right_to_left = row->right_to_left;
  options->show_videos = FALSE;

  return midline_paginator_paginate (input, options, midline_paper_get_size (MIDLINE_PAPER_A4),
                                     measurer);
}

/* With room for the picture: no exercise yet, or one day. */
static MidlinePrintDocument *
paginate_one (const Case *row)
{
  MidlineHandoutOptions options = MIDLINE_HANDOUT_OPTIONS_INIT;

  options.what = row->is_plan ? MIDLINE_HANDOUT_WHOLE_PLAN : MIDLINE_HANDOUT_ONE_DAY;
  options.day = SAMPLE_MONDAY;

  return paginate (row, row->is_plan ? 0 : 1, &options);
}

static MidlinePrintBlock *
find_figure (MidlinePrintDocument *document)
{
  g_autoptr (GPtrArray) blocks = sample_document_list_blocks (document, MIDLINE_BLOCK_FIGURE);

  g_assert_cmpuint (blocks->len, <=, 1);

  return blocks->len == 0 ? NULL : g_ptr_array_index (blocks, 0);
}

static const MidlinePrintItem *
find_drawing (const MidlinePrintBlock *block)
{
  for (guint i = 0; i < block->items->len; i++)
    if (((MidlinePrintItem *) block->items->pdata[i])->kind == MIDLINE_PRINT_FIGURE)
      return block->items->pdata[i];
  g_assert_not_reached ();
}

static const MidlineStructure *
find_structure (const char *short_name)
{
  for (guint i = 0; i < midline_structures_get_n (); i++)
    if (g_str_equal (midline_structure_get_short_name (midline_structures_get (i)), short_name))
      return midline_structures_get (i);
  return NULL;
}

/* Where a leader line ends that begins beside @name; the line on top of the white one. */
static MidlinePoint
find_end_of_leader (const MidlinePrintBlock *block,
                    const MidlinePrintItem  *name)
{
  const MidlinePrintItem *nearest = NULL;
  double least = G_MAXDOUBLE;

  for (guint i = 0; i < block->items->len; i++)
    {
      const MidlinePrintItem *item = g_ptr_array_index (block->items, i);
      double off_x = MAX (0, MAX (name->x - item->x, item->x - name->x - name->width));
      double off_y = fabs (item->y - name->y - name->height / 2);

      if (item->kind == MIDLINE_PRINT_LINE && item->ink == MIDLINE_INK_BLACK &&
          item->line_width < 1 && off_x + off_y < least)
        {
          nearest = item;
          least = off_x + off_y;
        }
    }
  g_assert_nonnull (nearest);
  g_assert_cmpfloat (least, <, 12);

  return (MidlinePoint) { nearest->x + nearest->width, nearest->y + nearest->height };
}

/* Which structure the drawing shows at a point of the page. */
static const char *
find_at (MidlineDiagram         *diagram,
         gboolean                is_left,
         const MidlineRectangle *frame,
         const MidlinePoint     *point)
{
  MidlineDiagramLook look = { .is_left = is_left };
  MidlinePoint upper, lower, place;
  double scale;

  /* Two known places tell how the canvas lies on the page. */
  midline_diagram_get_anchor (diagram, &look, "vastus-lateralis", &upper);
  midline_diagram_get_anchor (diagram, &look, "patellar-tendon", &lower);
  g_assert_true (midline_knee_figure_get_anchor (diagram, is_left, frame, "vastus-lateralis",
                                                 &place));
  scale = lower.y - upper.y;
  midline_knee_figure_get_anchor (diagram, is_left, frame, "patellar-tendon", &lower);
  scale = (lower.y - place.y) / scale;

  return midline_diagram_find_structure (diagram, &look, upper.x + (point->x - place.x) / scale,
                                         upper.y + (point->y - place.y) / scale, 0);
}

/* Every line leads from its name to the part of the drawing of that name, as the hit test finds it
 * there: right and left, in languages of both directions, small and large. */
static void
test_names (void)
{
  g_autoptr (MidlineDiagram) diagram = midline_diagram_new (MIDLINE_DIAGRAM_KNEE_FRONT, NULL);

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (MidlinePrintDocument) document = paginate_one (&cases[i]);
      const MidlinePrintBlock *block = find_figure (document);
      gboolean is_left = cases[i].side == MIDLINE_SIDE_LEFT;
      const MidlinePrintItem *drawing;
      MidlineRectangle frame;
      MidlinePoint kneecap, outer_quad;
      guint n_names = 0;

      g_assert_nonnull (block);
      drawing = find_drawing (block);
      g_assert_cmpint (drawing->side, ==, cases[i].side);
      frame = (MidlineRectangle) { drawing->x, drawing->y, drawing->width, drawing->height };
      for (guint k = 0; k < block->items->len; k++)
        {
          const MidlinePrintItem *name = g_ptr_array_index (block->items, k);
          const MidlineStructure *structure;
          MidlinePoint end;

          if (name->kind != MIDLINE_PRINT_TEXT)
            continue;
          structure = find_structure (name->text->string->str);
          if (structure == NULL)
            continue;

          g_test_message ("case %zu: %s", i, name->text->string->str);
          n_names++;
          g_assert_true (name->x + name->width <= frame.x || name->x >= frame.x + frame.width);
          end = find_end_of_leader (block, name);
          g_assert_cmpstr (find_at (diagram, is_left, &frame, &end), ==,
                           midline_structure_get_id (structure));
        }
      g_assert_cmpuint (n_names, >=, 5);
      g_assert_cmpuint (n_names, <=, 7);

      /* The outer side of a left knee is on the right of who looks at it. */
      midline_knee_figure_get_anchor (diagram, is_left, &frame, "kneecap", &kneecap);
      midline_knee_figure_get_anchor (diagram, is_left, &frame, "vastus-lateralis", &outer_quad);
      g_assert_true ((outer_quad.x > kneecap.x) == is_left);
    }
}

static MidlinePrintBlock *
find_on_page (MidlinePrintPage     *page,
              MidlinePrintBlockKind kind)
{
  for (guint i = 0; i < page->blocks->len; i++)
    if (((MidlinePrintBlock *) page->blocks->pdata[i])->kind == kind)
      return page->blocks->pdata[i];
  return NULL;
}

/* On the first page of the usual plan the picture stands beside the codes of the videos. */
static void
test_beside_videos (void)
{
  for (guint i = 0; i < 2; i++)
    {
      MidlineHandoutOptions options = MIDLINE_HANDOUT_OPTIONS_INIT;
      g_autoptr (MidlineHandoutInput) input = sample_input_new ();
      g_autoptr (MidlineTextMeasurer) measurer = midline_pango_measurer_new (i == 1);
      g_autoptr (MidlinePrintDocument) document = NULL;
      const MidlinePrintBlock *videos, *figure;

      midline_handout_input_add_video (input, "Exercise video 1", "https://youtu.be/mF_7CzkPYpU",
                                       NULL);
      options.right_to_left = i == 1;
      document = midline_paginator_paginate (input, &options,
                                             midline_paper_get_size (MIDLINE_PAPER_A4), measurer);
      sample_check_document (document);
      videos = find_on_page (document->pages->pdata[0], MIDLINE_BLOCK_VIDEOS);
      figure = find_on_page (document->pages->pdata[0], MIDLINE_BLOCK_FIGURE);
      g_assert_nonnull (videos);
      g_assert_nonnull (figure);
      g_assert_cmpfloat (videos->y, ==, figure->y);
      g_assert_cmpint (videos->x < figure->x, ==, i == 0);
    }
}

/* The picture never costs a page, and it can be left out. */
static void
test_adds_no_page (void)
{
  guint n_figures = 0;

  for (guint i = 0; i < 2 * MIDLINE_N_HANDOUT_WHATS; i++)
    for (gsize k = 0; k < G_N_ELEMENTS (cases); k++)
      {
        MidlineHandoutOptions options = MIDLINE_HANDOUT_OPTIONS_INIT;
        g_autoptr (MidlinePrintDocument) with = NULL;
        g_autoptr (MidlinePrintDocument) without = NULL;

        options.what = i / 2;
        options.large_print = i % 2;
        options.day = SAMPLE_MONDAY;
        options.exercise_id = "exercise-0";
        with = paginate (&cases[k], 1, &options);
        options.show_figure = FALSE;
        without = paginate (&cases[k], 1, &options);

        sample_check_document (with);
        g_assert_cmpuint (with->pages->len, ==, without->pages->len);
        g_assert_null (find_figure (without));
        if (options.what == MIDLINE_HANDOUT_WEEK_GRID)
          g_assert_null (find_figure (with));
        n_figures += find_figure (with) != NULL ? 1 : 0;
      }
  g_assert_cmpuint (n_figures, >, 10);
}

/* Writes the document into a new folder. Returns the path. */
static char *
write_pdf (MidlinePrintDocument *document)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *folder = g_dir_make_tmp ("midline-XXXXXX", &error);
  char *path = g_build_filename (folder, "plan.pdf", NULL);

  g_assert_no_error (error);
  g_assert_true (midline_handout_pdf_write (document, path, &error));
  g_assert_no_error (error);

  return path;
}

static void
remove_pdf (const char *path)
{
  g_autofree char *folder = g_path_get_dirname (path);

  g_unlink (path);
  g_rmdir (folder);
}

/* What a tool of poppler says, or %NULL, and the test is skipped, where it is not installed. */
static GBytes *
run_tool (const char * const *arguments)
{
  g_autoptr (GSubprocess) process = NULL;
  g_autoptr (GError) error = NULL;
  g_autofree char *program = g_find_program_in_path (arguments[0]);
  GBytes *output = NULL;

  if (program == NULL)
    {
      g_test_skip ("the tools of poppler are not installed");
      return NULL;
    }
  process = g_subprocess_newv (arguments, G_SUBPROCESS_FLAGS_STDOUT_PIPE, &error);
  g_assert_no_error (error);
  g_subprocess_communicate (process, NULL, NULL, &output, NULL, &error);
  g_assert_no_error (error);
  g_assert_true (g_subprocess_get_successful (process));

  return output;
}

static gboolean
has_words (GBytes     *text,
           const char *words)
{
  gsize size;
  const char *data = g_bytes_get_data (text, &size);

  return g_strstr_len (data, (gssize) size, words) != NULL;
}

/* In a file the picture is lines and fills, and its names are letters that can be searched. */
static void
test_vector (void)
{
  static const char * const words[] = { "What is what", "Left knee", "Kneecap", "Outer quad",
                                        "Inner quad", "IT band" };
  g_autoptr (MidlinePrintDocument) document = paginate_one (&cases[1]);
  g_autofree char *path = write_pdf (document);
  g_autoptr (GBytes) images =
    run_tool ((const char * const []) { "pdfimages", "-list", path, NULL });
  g_autoptr (GBytes) text = run_tool ((const char * const []) { "pdftotext", path, "-", NULL });

  remove_pdf (path);
  if (images == NULL || text == NULL)
    return;

  g_assert_true (has_words (images, "object"));
  g_assert_false (has_words (images, "image "));
  g_assert_false (has_words (images, "mask "));
  for (gsize i = 0; i < G_N_ELEMENTS (words); i++)
    {
      g_test_message ("%s", words[i]);
      g_assert_true (has_words (text, words[i]));
    }
}

/* Share of dark, grey and white samples within a part of a page drawn at 144 dots an inch. */
static void
count_shades (GBytes                 *pgm,
              const MidlineRectangle *part,
              double                  shares[3])
{
  gsize size;
  const char *data = g_bytes_get_data (pgm, &size);
  const unsigned char *pixels;
  int width, height, n = 0;

  g_assert_cmpint (sscanf (data, "P5 %d %d 255", &width, &height), ==, 2);
  pixels = (const unsigned char *) data + size - (gsize) width * (gsize) height;
  for (int y = (int) (part->y * 2); y < (int) ((part->y + part->height) * 2); y++)
    for (int x = (int) (part->x * 2); x < (int) ((part->x + part->width) * 2); x++, n++)
      {
        int shade = pixels[y * width + x];

        shares[shade < 60 ? 0 : shade < 235 ? 1 : 2] += 1;
      }
  for (int i = 0; i < 3; i++)
    shares[i] /= n;
}

/* Read back, the figure has outlines and greys, and fades into the paper at its ends. */
static void
test_read_back (void)
{
  g_autoptr (MidlinePrintDocument) document = paginate_one (&cases[4]);
  const MidlinePrintItem *drawing = find_drawing (find_figure (document));
  MidlineRectangle middle = { drawing->x, drawing->y + drawing->height / 4, drawing->width,
                              drawing->height / 2 };
  MidlineRectangle end = { drawing->x, drawing->y, drawing->width, 2 };
  g_autofree char *path = write_pdf (document);
  double shares[3] = { 0 }, end_shares[3] = { 0 };
  g_autoptr (GBytes) picture = NULL;
  char page[8];
  guint n = 0;

  while (g_ptr_array_find (((MidlinePrintPage *) document->pages->pdata[n])->blocks,
                           find_figure (document), NULL) == FALSE)
    n++;
  g_snprintf (page, sizeof page, "%u", n + 1);
  picture = run_tool ((const char * const []) { "pdftoppm", "-gray", "-r", "144", "-f", page, "-l",
                                                page, path, NULL });
  remove_pdf (path);
  if (picture == NULL)
    return;

  count_shades (picture, &middle, shares);
  g_assert_cmpfloat (shares[0], >, 0.02);
  g_assert_cmpfloat (shares[1], >, 0.25);
  g_assert_cmpfloat (shares[2], >, 0.10);
  count_shades (picture, &end, end_shares);
  g_assert_cmpfloat (end_shares[2], >, 0.9);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/figure/names", test_names);
  g_test_add_func ("/figure/beside-videos", test_beside_videos);
  g_test_add_func ("/figure/adds-no-page", test_adds_no_page);
  g_test_add_func ("/figure/vector", test_vector);
  g_test_add_func ("/figure/read-back", test_read_back);
  return g_test_run ();
}
