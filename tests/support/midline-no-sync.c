/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
/* The throw-away profiles of the page tests need not outlive a loss of power. Waiting for the disk
 * after each change was a good part of what these tests took, so here these two take the place of
 * the C library's. Not for benchmarks, nor for the tests of the store. */
#include <unistd.h>

int
fsync (int fd)
{
  return 0;
}

int
fdatasync (int fd)
{
  return 0;
}
