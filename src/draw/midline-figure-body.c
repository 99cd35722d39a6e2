/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
/* What is known of the person once it is built, and its shapes as paths. */
#include "midline-figure-body.h"

#include "midline-vector-private.h"

/* Balls of one convex outline, at most. */
#define MAX_HULL 6

/* A piece reaches so much farther than the one before it, units of the picture. */
#define APART 0.012

/**
 * midline_figure_body_get_head:
 * @skeleton: a posture
 *
 * Returns: the base of the neck with the axes of the head, from which its shape is measured
 */
MidlineBodyPlace
midline_figure_body_get_head (const MidlineSkeleton *skeleton)
{
  return (MidlineBodyPlace) { skeleton->places[MIDLINE_BODY_NECK].at,
                              skeleton->places[MIDLINE_BODY_HEAD].axes };
}

/**
 * midline_figure_body_find:
 * @kind: a kind of segment
 * @side: of a limb
 *
 * Returns: its index in the segments
 */
guint
midline_figure_body_find (MidlineFigureSegmentKind kind,
                          MidlineBodySide          side)
{
  if (kind < MIDLINE_SEGMENT_THIGH)
    return kind;
  return kind + side * (MIDLINE_N_SEGMENT_KINDS - MIDLINE_SEGMENT_THIGH);
}

/**
 * midline_figure_body_trace:
 * @self: the person
 * @segment: index of a segment
 * @grow: for a rim around it, units of the picture
 * @cr: a cairo context
 *
 * Adds the shape of a segment to the path.
 */
void
midline_figure_body_trace (const MidlineFigureBody *self,
                           guint                    segment,
                           double                   grow,
                           cairo_t                 *cr)
{
  const MidlineFigurePiece *piece = &self->pieces[self->segments[segment].first_piece];

  for (guint i = 0; i < self->segments[segment].n_pieces; i++, piece++)
    {
      /* Sides of two pieces never lie on each other, so that it is plain where they cross. */
      grow += APART;
      if (piece->row_size > 0)
        midline_hull_trace_rows (cr, &self->discs[piece->first_disc],
                                 piece->n_discs / piece->row_size, piece->row_size, grow);
      else
        midline_hull_trace_convex (cr, &self->discs[piece->first_disc], piece->n_discs, grow);
    }
}

/**
 * midline_figure_body_trace_near:
 * @self: the person
 * @segment: index of a segment
 * @joint: where it joins another, in the picture
 * @reach: how far from there, units of the picture
 * @grow: see midline_figure_body_trace()
 * @cr: a cairo context
 *
 * Adds the part of a segment that lies about a joint to the path; feet and hands wholly.
 */
void
midline_figure_body_trace_near (const MidlineFigureBody *self,
                                guint                    segment,
                                MidlinePoint             joint,
                                double                   reach,
                                double                   grow,
                                cairo_t                 *cr)
{
  const MidlineFigurePiece *piece = &self->pieces[self->segments[segment].first_piece];
  const MidlineDisc *discs = &self->discs[piece->first_disc];
  guint from = piece->n_discs;
  guint to = 0;

  if (self->segments[segment].n_pieces > 1)
    {
      midline_figure_body_trace (self, segment, grow, cr);
      return;
    }
  for (guint i = 0; i < piece->n_discs; i++)
    if (hypot (discs[i].x - joint.x, discs[i].y - joint.y) <= reach)
      {
        from = MIN (from, i);
        to = i;
      }
  if (from <= to)
    midline_hull_trace_rows (cr, discs + from, to - from + 1, 1, grow);
}

/* The ground under some balls, or under those of them that are near enough to it. */
static void
trace_ground (const MidlineDisc *shadows,
              guint              n_shadows,
              cairo_t           *cr)
{
  MidlineDisc near[MAX_HULL];
  guint n_near = 0;

  for (guint i = 0; i < MIN (n_shadows, MAX_HULL); i++)
    if (shadows[i].radius > 0)
      near[n_near++] = shadows[i];
  if (n_near > 1)
    midline_hull_trace_convex (cr, near, n_near, 0);
}

/**
 * midline_figure_body_trace_shadow:
 * @self: the person
 * @cr: a cairo context
 *
 * Adds the ground under what touches or nears it to the path, as seen from right above. The
 * caller flattens it to what the camera sees.
 */
void
midline_figure_body_trace_shadow (const MidlineFigureBody *self,
                                  cairo_t                 *cr)
{
  for (guint p = 0; p < self->n_pieces; p++)
    {
      const MidlineFigurePiece *piece = &self->pieces[p];
      const MidlineDisc *shadows = &self->shadows[piece->first_disc];
      guint at_once = piece->row_size > 0 ? 2 * piece->row_size : piece->n_discs;

      for (guint i = 0; i + at_once <= piece->n_discs; i += MAX (piece->row_size, 1))
        trace_ground (&shadows[i], at_once, cr);
    }
}
