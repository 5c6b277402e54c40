// What lies in templates/, inside the program, so that it needs no folder beside it.
#ifndef TEMPLATES_H
#define TEMPLATES_H

#include <stddef.h>

/// A file of templates/.
struct template_file {
    /// Its path below templates/, in UTF-8.
    const char *path;
    const unsigned char *bytes;
    size_t count;
};

/// How many files there are.
size_t template_file_count(void);

/// One of them, sorted by their paths; `index` is below `template_file_count()`.
struct template_file template_file_at(size_t index);

#endif
