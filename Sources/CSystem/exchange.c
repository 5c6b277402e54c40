#define _GNU_SOURCE
#include "exchange.h"

#include <errno.h>
#include <stdio.h>
#include <unistd.h>

int cfs_exchange(int folder, const char *first, const char *second) {
    return renameat2(folder, first, folder, second, RENAME_EXCHANGE) == 0 ? 0 : errno;
}

int cfs_sync_file_system(int descriptor) {
    return syncfs(descriptor) == 0 ? 0 : errno;
}
