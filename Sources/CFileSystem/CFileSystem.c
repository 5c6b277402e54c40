#define _GNU_SOURCE
#include "CFileSystem.h"

#include <errno.h>
#include <malloc.h>
#include <stdio.h>
#include <unistd.h>

int cfs_exchange(int folder, const char *first, const char *second) {
    return renameat2(folder, first, folder, second, RENAME_EXCHANGE) == 0 ? 0 : errno;
}

int cfs_sync_file_system(int descriptor) {
    return syncfs(descriptor) == 0 ? 0 : errno;
}

void cfs_keep_freed_memory(void) {
#ifdef __GLIBC__
    mallopt(M_MMAP_THRESHOLD, 1 << 30);
    mallopt(M_TRIM_THRESHOLD, 1 << 30);
#endif
}
