/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "midline-knee-picture.h"

G_BEGIN_DECLS

#define MIDLINE_TYPE_KNEE_STAGE (midline_knee_stage_get_type ())

/**
 * MidlineKneeStage:
 *
 * The drawing with what lies on it: a line of controls across the top and notes across the bottom.
 * The drawing keeps its own labels clear of them, and the stage is high enough for all, in every
 * language and size of text.
 *
 * Properties: “picture”, “top”, “notes”.
 *
 * CSS nodes: `widget.midline-stage.large`. Accessibility: none of its own. Text direction: both
 * lines follow it, the drawing does not.
 */
G_DECLARE_FINAL_TYPE (MidlineKneeStage, midline_knee_stage, MIDLINE, KNEE_STAGE, GtkWidget)

G_END_DECLS
