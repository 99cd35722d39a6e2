/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/** MidlinePoint: a point; y grows downward. */
typedef struct {
  double x;
  double y;
} MidlinePoint;

/** MidlineRectangle: an upright rectangle from its top left corner. */
typedef struct {
  double x;
  double y;
  double width;
  double height;
} MidlineRectangle;

G_END_DECLS
