import CFileSystem

/// How the process deals with memory that is free again.
public enum ProcessMemory {
    /// Keeps freed memory for what is needed next, however large it is. For a command that does its work and ends.
    ///
    /// By default large memory goes back to the system as soon as it is freed, and the first write to each of its pages
    /// costs a visit there when as much is needed again: with millions of rows, or thousands of files, up to a third of
    /// all such visits.
    public static func keepFreed() { cfs_keep_freed_memory() }
}
