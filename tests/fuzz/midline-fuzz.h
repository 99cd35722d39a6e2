/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * LLVMFuzzerTestOneInput:
 * @data: any bytes
 * @size: how many
 *
 * What a fuzz target is: it hands the bytes to the code under test and ends the program where
 * something holds no longer. Named as libFuzzer wants it (https://llvm.org/docs/LibFuzzer.html).
 *
 * Returns: 0
 */
int LLVMFuzzerTestOneInput (const guint8 *data,
                            gsize         size);

G_END_DECLS
