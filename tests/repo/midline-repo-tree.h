/* SPDX-FileCopyrightText: 2026 The Midline authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

/* A tree of files to look at: the source tree, or a bad one made for a test. Paths are relative
 * to its top and use slashes. */

/** MidlineRepoFile: a file of a tree. */
typedef struct {
  char *path; /* (owned) “src/core/midline-date.c” */
  char *text; /* (owned) what stands in it */
} MidlineRepoFile;

/** MidlineRepoCheck: looks at a tree and adds a sentence (owned text) for each problem. */
typedef void (*MidlineRepoCheck) (const char *top,
                                  GPtrArray  *problems);

const char *midline_repo_get_source_folder (void);
GPtrArray  *midline_repo_list_files        (const char       *top,
                                            const char       *folder);
char       *midline_repo_read              (const char       *top,
                                            const char       *path);
char       *midline_repo_make_tree         (const char       *first_path,
                                            ...) G_GNUC_NULL_TERMINATED;
void        midline_repo_remove_tree       (const char       *top);
void        midline_repo_add_problem       (GPtrArray        *problems,
                                            const char       *format,
                                            ...) G_GNUC_PRINTF (2, 3);
void        midline_repo_assert_problems   (MidlineRepoCheck  check,
                                            const char       *top,
                                            const char * const *expected);
void        midline_repo_assert_clean      (MidlineRepoCheck  check);

G_END_DECLS
