package org.decile.core.file;

/// A file in a ZIP archive, as the archive's table of contents describes it.
///
/// @param name with its path inside the archive; for messages only
/// @param size in bytes, after unpacking; reading more than this is refused
/// @param packed size in the archive
/// @param checksum CRC-32 of its bytes
/// @param offset where it begins in the archive
public record ZipEntryInfo(
        String name, boolean encrypted, int method, long size, long packed, long checksum, long offset) {
    private static final int STORED = 0;
    private static final int DEFLATED = 8;

    /// A folder, which holds nothing itself.
    public boolean isFolder() {
        return name.endsWith("/") || name.endsWith("\\");
    }

    boolean isDeflated() {
        return method == DEFLATED;
    }

    boolean isPackedInAKnownWay() {
        return method == STORED || method == DEFLATED;
    }

    /// The path is absolute or leads out of the archive.
    public boolean leadsOut() {
        String path = name.replace('\\', '/');
        boolean absolute = path.startsWith("/") || (path.length() > 1 && path.charAt(1) == ':');
        return absolute || path.equals("..") || path.startsWith("../") || path.contains("/../") || path.endsWith("/..");
    }
}
