/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "midline-knee-scene-private.h"

G_BEGIN_DECLS

/** MidlineKneeForces: the labels of the forces, kept from frame to frame. */
typedef struct {
  PangoLayout *layouts[MIDLINE_N_KNEE_ARROWS];  /* (owned) (nullable) */
  PangoLayout *bend;                            /* (owned) (nullable) */
  double em;                                    /* size of the font, px */
} MidlineKneeForces;

void   midline_knee_forces_clear        (MidlineKneeForces            *self);
void   midline_knee_forces_prepare      (MidlineKneeForces            *self,
                                         const MidlineKneeLook        *look);
void   midline_knee_forces_set_texts    (MidlineKneeForces            *self,
                                         const MidlineKneePose        *pose);
double midline_knee_forces_get_leg_size (const MidlineKneeLook        *look);
double midline_knee_forces_add_leg      (const MidlineKneeLook        *look,
                                         double                        height);
void   midline_knee_forces_init_field   (const MidlineKneeForces      *self,
                                         const MidlineKneeLook        *look,
                                         const MidlineKneeCamera      *camera,
                                         const MidlineKneeReach       *reach,
                                         double                        kneecap_x,
                                         MidlineKneeArrowField        *field);
void   midline_knee_forces_measure      (guint                         index,
                                         double                        wrap_width,
                                         gpointer                      self,
                                         double                       *width,
                                         double                       *height);
void   midline_knee_forces_draw         (const MidlineKneeForces      *self,
                                         cairo_t                      *cr,
                                         const MidlineKneeLook        *look,
                                         const MidlineKneeArrowField  *field,
                                         const MidlineKneeArrowLayout *layout);

G_END_DECLS
