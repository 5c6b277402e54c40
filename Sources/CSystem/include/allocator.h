// How the C library keeps memory that was freed, which Swift's Glibc module does not show.
#ifndef CALLOCATOR_H
#define CALLOCATOR_H

#include <malloc.h>

/// Gives every block of `bytes` or more back to the system as soon as it is freed.
///
/// By default the C library takes each large block that is freed for a sign that more of its size will come, and keeps
/// ever larger ones. Files are read into columns of all sizes, so that much of what was kept never fitted.
static inline void callocator_return_blocks(int bytes) {
#ifdef M_MMAP_THRESHOLD
    mallopt(M_MMAP_THRESHOLD, bytes);
#else
    (void)bytes;
#endif
}

#endif
