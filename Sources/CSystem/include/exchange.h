// The two Linux calls that Swift's Glibc module hides behind _GNU_SOURCE. Both return 0, or the errno of the failure:
// errno itself does not survive the way back through Swift's memory management for certain.
#ifndef EXCHANGE_H
#define EXCHANGE_H

/// Swaps two entries of one folder in a single step (renameat2 with RENAME_EXCHANGE).
int cfs_exchange(int folder, const char *first, const char *second);

/// Writes everything that the file system of `descriptor` still holds in memory to the disk (syncfs).
int cfs_sync_file_system(int descriptor);

#endif
