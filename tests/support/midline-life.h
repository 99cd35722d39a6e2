/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "midline-sample.h"

G_BEGIN_DECLS

/* A life as lives are: sessions missed and half done, weeks without a check, a week of travel,
 * doses that grow and pain that goes down with a step back now and then. The same days each
 * time. */

void midline_life_live (MidlineSample *sample,
                        int            n_days);

G_END_DECLS
