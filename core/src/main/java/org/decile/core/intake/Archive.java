package org.decile.core.intake;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.decile.core.fault.Fault;
import org.decile.core.fault.Shown;
import org.decile.core.file.FileLimits;
import org.decile.core.file.FileSource;
import org.decile.core.file.UnreadableFileException;
import org.decile.core.file.ZipArchive;
import org.decile.core.file.ZipEntryInfo;

/// The files of a ZIP archive that a person may have meant, each as a file of its own.
final class Archive {
    private static final Set<String> LEFT_BY_WINDOWS = Set.of("thumbs.db", "desktop.ini");
    private static final String PACK_AGAIN = "Pack the files again, from the folder in which they are.";

    private final FileSource source;
    private final ZipArchive archive;
    private final Set<String> names = new HashSet<>();

    private Archive(FileSource source, ZipArchive archive) {
        this.source = source;
        this.archive = archive;
    }

    /// One of the files.
    ///
    /// @param path inside the archive, as a message may show it
    /// @param fault why it is not to be opened, if so
    record Member(FileSource source, String path, Optional<Fault> fault) {

        /// Without its name.
        @Override
        public String toString() {
            return "Member[%s]".formatted(fault);
        }

        /// Adds the other way out: the archive may hold a file that nobody meant to send.
        Fault refused(Fault why) {
            return Fault.ofFile(why.problem(), "%s Or take %s out of the archive.".formatted(why.remedy(), path));
        }
    }

    /// In the order of the archive; folders, and what operating systems put in by themselves, are left out.
    ///
    /// @throws UnreadableFileException when the archive as a whole cannot be used
    static List<Member> members(FileSource source, FileLimits limits) throws IOException {
        ZipArchive archive = ZipArchive.of(source, limits);
        List<ZipEntryInfo> files =
                archive.entries().stream().filter(Archive::isMeant).toList();
        if (files.isEmpty()) {
            throw new UnreadableFileException("The archive holds no files.", "Pack the files that you want to send.");
        }
        if (files.size() > limits.files()) {
            throw new UnreadableFileException(
                    "The archive holds %,d files; %,d are taken at once.".formatted(files.size(), limits.files()),
                    "Pack them into several archives.");
        }
        if (files.stream().mapToLong(ZipEntryInfo::size).sum() > limits.archiveBytes()) {
            throw new UnreadableFileException(
                    "The files of the archive are larger than %s together."
                            .formatted(FileLimits.inWords(limits.archiveBytes())),
                    "Pack them into several archives.");
        }
        Archive members = new Archive(source, archive);
        List<Member> all = new ArrayList<>();
        files.forEach(file -> all.add(members.member(file)));
        return all;
    }

    private static boolean isMeant(ZipEntryInfo entry) {
        String path = entry.name().replace('\\', '/');
        String name = path.substring(path.lastIndexOf('/') + 1);
        return !entry.isFolder()
                && !("/" + path).contains("/__MACOSX/")
                && !name.startsWith(".")
                && !LEFT_BY_WINDOWS.contains(name.toLowerCase(Locale.ROOT));
    }

    private Member member(ZipEntryInfo entry) {
        String path = Shown.plain(entry.name());
        String name = source.name() + ": " + path;
        Optional<Fault> fault = Optional.empty();
        if (entry.leadsOut()) {
            fault = Optional.of(Fault.ofFile("The path of the file leads out of the archive.", PACK_AGAIN));
        } else if (!names.add(entry.name())) {
            fault = Optional.of(Fault.ofFile("The archive holds two files of this name.", PACK_AGAIN));
        }
        return new Member(new Packed(name, entry, archive), path, fault);
    }

    private record Packed(String name, ZipEntryInfo entry, ZipArchive archive) implements FileSource {
        @Override
        public long size() {
            return entry.size();
        }

        @Override
        public InputStream open() throws IOException {
            return archive.open(entry);
        }

        /// Without its name.
        @Override
        public String toString() {
            return "Packed[%d bytes]".formatted(size());
        }
    }
}
